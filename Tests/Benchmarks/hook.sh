#!/usr/bin/env bash
# Times `ropa check --staged` as a hook runs it, beside `git status` on the same tree: 500 Swift files of 91 lines, five
# of them staged with a content that ropa has never seen, all others known to its cache.
# usage: Tests/Benchmarks/hook.sh [RUNS]
set -euo pipefail
runs=${1:-20}
ropa=$(cd "$(dirname "$0")/../.." && pwd)/.build/release/ropa
[ -x "$ropa" ] || { echo "build ropa first: swift build -c release --static-swift-stdlib" >&2; exit 2; }
command -v hyperfine >/dev/null || { echo "hyperfine is not installed (apt-get install hyperfine)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export ROPA_CACHE=$work/cache GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
mkdir "$work/tree" && cd "$work/tree"
git init -q . && git config user.name ropa && git config user.email ropa@localhost

# Types that hold personal data, services that hand it on to those of other files, and one in 50 that sends it to a
# vendor.
awk -v count=500 'BEGIN {
  for (i = 0; i < count; i++) {
    file = "File" i ".swift"; other = (i * 7 + 1) % count
    print "import Foundation\n\nstruct Customer" i ": Codable {\n  var id: Int\n  var email: String" > file
    print "  var phoneNumber: String?\n  var seats: Int\n  var next: [Customer" other "]\n}\n" > file
    print "final class Service" i " {\n  private let following: Service" other > file
    print "  private var waiting: [Customer" i "] = []\n  private var total = 0\n" > file
    print "  init(following: Service" other ") { self.following = following }\n" > file
    print "  func add(_ customer: Customer" i ") {\n    waiting.append(customer)" > file
    print "    total += customer.seats\n    following.hand(customer.email, seats: customer.seats)\n  }" > file
    for (m = 0; m < 7; m++) {
      print "\n  func step" m "(_ text: String, seats: Int) -> String {" > file
      print "    let parts = text.split(separator: \",\").map(String.init)" > file
      print "    guard let first = parts.first, seats > " m " else { return text }" > file
      print "    var result = first.trimmingCharacters(in: .whitespaces)" > file
      print "    for part in parts.dropFirst() { result += \"-\\(part)\" }\n    return result\n  }" > file
    }
    host = i % 50 == 0 ? "api.mailjet.com" : "api.example.com"
    print "\n  func hand(_ address: String, seats: Int) {\n    let text = step0(address, seats: seats)" > file
    print "    if seats > total { send(step1(text, seats: seats)) }\n  }\n" > file
    print "  func send(_ text: String) {" > file
    print "    var request = URLRequest(url: URL(string: \"https://" host "/v1\")!)" > file
    print "    request.httpBody = text.data(using: .utf8)" > file
    print "    URLSession.shared.dataTask(with: request).resume()\n  }\n}" > file
    close(file)
  }
}'
"$ropa" init . >/dev/null || true
git add -A && git commit -qm "The tree and its record"
# As in a clone.
git gc --quiet
# The commit before this one was checked too: what it comes to is known.
"$ropa" check --staged >/dev/null || true

cat >"$work/stage" <<'EOF'
#!/bin/sh
# Five files as nobody has seen them.
for number in 1 2 3 4 5; do echo "func new$(date +%s%N)() {}" >>"File$number.swift"; done
git add -A
EOF
chmod +x "$work/stage"
lines=$(cat ./*.swift | wc -l)
echo "$(find . -name '*.swift' | wc -l) files, $lines lines, five staged; $(nproc) cores"
hyperfine --shell=none --warmup 3 --runs "$runs" --ignore-failure --prepare "$work/stage" \
  --export-json "$work/times.json" --command-name "ropa check --staged" "$ropa check --staged" \
  --command-name "git status" "git status"
awk -F'[:,]' '/"median"/ { medians[++n] = $2 }
  END { printf "median: %.0f ms, %.0f times git status (%.1f ms)\n", medians[1] * 1000, medians[1] / medians[2], medians[2] * 1000 }' \
  "$work/times.json"
