#!/usr/bin/env bash
# Fuzzes what reads bytes from outside, with libFuzzer and the address sanitizer, both of which the
# toolchain ships.
# usage: Tests/Fuzzing/fuzz.sh TARGET [SECONDS] [libFuzzer option...]
#        Tests/Fuzzing/fuzz.sh build
# TARGET is swift, c, json, plist, lock, schema, facts or record. Inputs that crash, hang or take too much
# memory are left in .build/fuzzing/found/TARGET; put them into Tests/Fuzzing/regressions/TARGET when they
# are mended: `swift test` replays what is there.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=${1:?say which target: swift, c, json, plist, lock, schema, facts, record; or build}
seconds=${2:-60}
shift; shift || true

out=.build/fuzzing
mkdir -p "$out"

# Modules in the order in which they depend on one another, each for itself as SwiftPM builds them; those
# that changed, and those that import one that did.
build() {
  local flags=(-O -wmo -swift-version 6 -parse-as-library -enable-testing -sanitize=fuzzer,address
    -I "$out")
  local module objects=() stale=none
  for module in CClang CSHA1; do
    mkdir -p "$out/$module"
    printf 'module %s { header "%s" export * }\n' "$module" \
      "$PWD/Sources/$module/include/$module.h" >"$out/$module/module.modulemap"
    flags+=(-Xcc "-fmodule-map-file=$out/$module/module.modulemap")
    local file
    for file in Sources/"$module"/*.c; do
      clang -c -O1 -g -fsanitize=fuzzer-no-link,address -I "Sources/$module/include" \
        -o "$out/$module/$(basename "$file" .c).o" "$file"
    done
    objects+=("$out/$module"/*.o)
  done
  [ -f "$out/FactsVersion.swift" ] ||
    printf 'let %s: StaticString = "%040d"\n' factsVersion 0 outcomeVersion 0 \
      >"$out/FactsVersion.swift"
  for module in SourceModel GitBlob StrictJSON SwiftFrontEnd ClangFrontEnd ManifestFrontEnd \
    SchemaFrontEnd FactsCache RuleCatalog Classification DataFlow Processing FactFlaws; do
    local folder=Sources/$module extra=()
    [ "$module" = FactFlaws ] && folder=Tests/FactFlaws
    [ "$module" = FactsCache ] && extra=("$out/FactsVersion.swift")
    objects+=("$out/$module.o")
    isOlder "$out/$module.o" "$folder" || grep -qrE "import ($stale)$" "$folder" || continue
    stale+="|$module"
    local sources=()
    while IFS= read -r file; do sources+=("$file"); done \
      < <(find "$folder" -name '*.swift' | sort)
    swiftc "${flags[@]}" -module-name "$module" -emit-module \
      -emit-module-path "$out/$module.swiftmodule" -emit-object -o "$out/$module.o" \
      "${sources[@]}" "${extra[@]}"
  done
  swiftc "${flags[@]}" -use-ld=lld -module-name Fuzzer -o "$out/fuzz.new" \
    Tests/Fuzzing/Fuzz*.swift "${objects[@]}"
  mv "$out/fuzz.new" "$out/fuzz"
}

# isOlder PRODUCT FOLDER... says whether the product is missing, or older than a source in the folders.
isOlder() {
  local product=$1
  shift
  [ ! -e "$product" ] || [ -n "$(find "$@" \( -name '*.swift' -o -name '*.[ch]' \) \
    -newer "$product" -print -quit)" ]
}

# seed MARK FILE... copies files into the corpus, each as an input that starts with the mark.
seed() {
  local mark=$1 file
  shift
  for file in "$@"; do
    [ -f "$file" ] && [ "$(wc -c <"$file")" -lt 20000 ] || continue
    { printf '%s' "$mark"; cat "$file"; } >"$corpus/$(printf '%s' "$mark.$file" | tr / _)"
  done
}

# pieces MARK FILE... does the same in pieces; most of the snippets are small and nasty.
pieces() {
  local mark=$1 file
  shift
  for file in "$@"; do
    split -b 1500 --filter="{ printf '%s' '$mark'; cat; } >\"\$FILE\"" "$file" \
      "$corpus/$(printf '%s' "$mark.$file" | tr / _)."
  done
}

named() { find Fixtures Rules Tests Sources -name "$1" -type f | sort; }

# shellcheck disable=SC2046
seeds() {
  case $target in
    swift)
      pieces s $(named '*.swift' | grep -v 'Package.swift')
      seed p Package.swift $(named Package.swift) ;;
    c)
      pieces c $(named '*.c')
      pieces C $(find Fixtures Sources -name '*.c')
      pieces h $(named '*.h')
      pieces o $(named '*.m')
      pieces O $(find Fixtures Rules/sinks -name '*.m') ;;
    json)
      seed '' $(find Fixtures -name '*.json') $(find Rules -name '*.json' | awk 'NR % 9 == 0') ;;
    plist)
      seed i $(named '*.plist') $(named '*.entitlements')
      seed v $(named '*.plist') $(named '*.xcprivacy') ;;
    lock)
      seed r $(named Package.resolved)
      seed p $(named Podfile)
      seed l $(named Podfile.lock)
      seed c $(named Cartfile)
      seed d $(named Cartfile.resolved)
      seed x $(named '*.pbxproj')
      seed b $(named '*.xcconfig')
      seed e $(named '.env*')
      seed j $(named 'appsettings*.json')
      seed m Package.swift $(named Package.swift) ;;
    schema)
      seed q $(named '*.sql')
      seed g $(named '*.graphql*')
      seed t $(named '*.proto')
      seed j $(named '*.schema.json') $(named openapi.json)
      seed y $(named '*.y*ml')
      seed d $(named contents)
      seed s $(named migrations.swift) ;;
    facts)
      pieces s $(find Fixtures/flows Fixtures/learning-app Rules/sinks -name '*.swift')
      pieces "$(printf 'd\001\001\001\001')" $(find Fixtures -name '*.swift') ;;
    record)
      seed r $(find Fixtures -name '*ropa.json')
      seed w $(find Fixtures/flows -name '*.swift')
      local rule
      for rule in $(find Rules -name '*.json' | sort | awk 'NR % 9 == 1'); do
        { printf 'u%s\n' "${rule#Rules/}"; cat "$rule"; } >"$corpus/u.${rule//\//_}"
      done ;;
  esac
  local folder
  for folder in seeds regressions; do
    [ -d "Tests/Fuzzing/$folder/$target" ] || continue
    find "Tests/Fuzzing/$folder/$target" -type f ! -name '.*' -exec cp {} "$corpus/" \;
  done
}

! isOlder "$out/fuzz" Sources Tests/FactFlaws Tests/Fuzzing || build
[ "$target" = build ] && exit 0

corpus=$out/corpus/$target
found=$out/found/$target
mkdir -p "$corpus" "$found"
seeds
options=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=2500 -max_len=4000)
case $target in facts) words=swift ;; *) words=$target ;; esac
options+=(-dict="Tests/Fuzzing/dictionaries/$words.dict")
export ROPA_FUZZ_TARGET=$target SWIFT_BACKTRACE=enable=no
exec "$out/fuzz" "${options[@]}" -artifact_prefix="$found/" "$@" "$corpus"
