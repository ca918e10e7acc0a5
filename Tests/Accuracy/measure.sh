#!/bin/bash
# Scores ropa against labelled lines of real projects.
#
#   Tests/Accuracy/measure.sh CORPUS CHECKOUTS [option of score.py ...]
#
# CORPUS holds score.py, to_findings.py and labels/OWNER+NAME.json; CHECKOUTS the projects as
# OWNER+NAME at the commits of the labels. Build ropa in release first.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 2; }
corpus=$(cd "$1" && pwd)
checkouts=$(cd "$2" && pwd)
shift 2
here=$(cd "$(dirname "$0")" && pwd)
ropa=$here/../../.build/release/ropa
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for labels in "$corpus"/labels/*.json; do
  project=$(basename "$labels" .json)
  [ -d "$checkouts/$project" ] || { echo "no checkout of $project in $checkouts" >&2; exit 1; }
  # Exit 3 says that a file could not be read; what was read counts.
  (cd "$checkouts/$project" && "$ropa" scan --format json .) >"$work/scan.json" || [ $? -eq 3 ]
  python3 "$corpus/to_findings.py" "${project/+//}" "$work/scan.json" \
    --map "$here/category-map.json" >>"$work/findings.jsonl"
done
python3 "$corpus/score.py" "$work/findings.jsonl" "$@"
