#!/usr/bin/env bash
# Fuzzes the Swift front end with libFuzzer and the address sanitizer, both of which the toolchain ships.
# usage: Tests/Fuzzing/fuzz.sh [SECONDS] [libFuzzer option...]
# Inputs that crash, hang or take too much memory are left in .build/fuzzing/found.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
shift || true

out=.build/fuzzing
mkdir -p "$out/corpus" "$out/found"
flags=(-O -wmo -swift-version 6 -parse-as-library -sanitize=fuzzer,address)
for module in SourceModel SwiftFrontEnd; do
  swiftc "${flags[@]}" -module-name "$module" -I "$out" -emit-module \
   -emit-module-path "$out/$module.swiftmodule" -emit-object -o "$out/$module.o" \
    Sources/"$module"/*.swift
done
swiftc "${flags[@]}" -use-ld=lld -module-name SwiftFrontEndFuzzer -I "$out" -o "$out/fuzz" \
  Tests/Fuzzing/SwiftFrontEndFuzzer.swift Tests/SwiftFrontEndTests/FactFlaws.swift \
  "$out/SourceModel.o" "$out/SwiftFrontEnd.o"

# Pieces of every Swift file of this repository are seeds; most of the snippets are small and nasty.
seeds=$out/corpus
find Tests Sources Fixtures Package.swift -name '*.swift' | sort | while IFS= read -r file; do
  split -b 1500 "$file" "$seeds/$(printf '%s' "$file" | tr / _)."
done

exec "$out/fuzz" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2500 -max_len=4000 \
  -dict=Tests/Fuzzing/swift.dict -artifact_prefix="$out/found/" "$@" "$out/corpus"
