#!/usr/bin/env bash
# Fuzzes what reads bytes from outside, with libFuzzer and the address sanitizer, both of which the
# toolchain ships.
# usage: Tests/Fuzzing/fuzz.sh TARGET [SECONDS] [libFuzzer option...]
#        Tests/Fuzzing/fuzz.sh soak [SECONDS] [TARGET...]
#        Tests/Fuzzing/fuzz.sh build
# TARGET is swift, c, json, plist, lock, schema, facts, part, outcome or record. Inputs that crash, hang or
# take too much memory are left in .build/fuzzing/found/TARGET; put them into
# Tests/Fuzzing/regressions/TARGET when they are mended: `swift test` replays what is there.
# A soak gives so many seconds to each target, one after the other, and tells what they came to.
set -euo pipefail
cd "$(dirname "$0")/../.."
targets=(swift c json plist lock schema facts part outcome record)
target=${1:?say which target: ${targets[*]}; or soak; or build}
seconds=${2:-60}
shift; shift || true

out=.build/fuzzing
mkdir -p "$out"

# Modules in the order in which they depend on one another, each for itself as SwiftPM builds them; those
# that changed, and those that import one that did.
build() {
  local flags=(-O -wmo -swift-version 6 -parse-as-library -enable-testing -sanitize=fuzzer,address
    -I "$out")
  local module objects=()
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
  for module in SourceModel GitBlob StrictJSON Inventory SwiftFrontEnd ClangFrontEnd ManifestFrontEnd \
    SchemaFrontEnd FactsCache RuleCatalog BuiltInRules Classification DataFlow Processing Reporting ropa \
    FactFlaws; do
    local folder=Sources/$module extra=()
    case $module in
      FactFlaws) folder=Tests/FactFlaws ;;
      FactsCache) extra=("$out/FactsVersion.swift") ;;
      BuiltInRules)
        embedRules
        extra=("$out/EmbeddedRules.swift") ;;
    esac
    objects+=("$out/$module.o")
    # Objects of what it imports, as far as it is ours: they are newer where they were built anew.
    local imported=()
    while IFS= read -r file; do [ ! -f "$file" ] || imported+=("$file"); done \
      < <(grep -rhE '^(@testable )?import ' "$folder" | awk -v out="$out" '{ print out "/" $NF ".o" }' | sort -u)
    isOlder "$out/$module.o" "$folder" "${imported[@]}" "${extra[@]}" || continue
    local sources=()
    while IFS= read -r file; do sources+=("$file"); done \
      < <(find "$folder" -name '*.swift' | sort)
    swiftc "${flags[@]}" -module-name "$module" -emit-module \
      -emit-module-path "$out/$module.swiftmodule" -emit-object -o "$out/$module.o" \
      -Xfrontend -entry-point-function-name -Xfrontend "${module}_main" \
      "${sources[@]}" "${extra[@]}"
    # An object that comes out as it was is not written.
    touch "$out/$module.o"
  done
  swiftc "${flags[@]}" -use-ld=lld -module-name Fuzzer -o "$out/fuzz.new" \
    Tests/Fuzzing/Fuzz*.swift "${objects[@]}"
  mv "$out/fuzz.new" "$out/fuzz"
}

# Rules as the build embeds them.
embedRules() {
  isOlder "$out/EmbeddedRules.swift" Rules Sources/embed-rules "$out/RuleCatalog.o" || return 0
  swiftc -O -parse-as-library -sanitize=address -use-ld=lld -I "$out" -o "$out/embed-rules" \
    Sources/embed-rules/*.swift "$out"/{RuleCatalog,StrictJSON,SourceModel}.o
  find Rules -name '*.json' -print0 | sort -z |
    xargs -0 "$out/embed-rules" "$out/EmbeddedRules.swift" Rules
}

# isOlder PRODUCT FOLDER... says whether the product is missing, or older than a source in the folders.
isOlder() {
  local product=$1
  shift
  [ ! -e "$product" ] || [ -n "$(find "$@" \( -name '*.swift' -o -name '*.[ch]' -o -name '*.o' \
    -o -name '*.json' \) -newer "$product" -print -quit)" ]
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
    # Their files are binary; seeds/part has some.
    part) ;;
    outcome)
      pieces "$(printf 'd\001\001\001\001')" $(find Fixtures/flows Fixtures/learning-app -name '*.swift') ;;
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

# fuzz [libFuzzer option...] runs one target, and ends with it.
fuzz() {
  corpus=$out/corpus/$target
  found=$out/found/$target
  mkdir -p "$corpus" "$found"
  seeds
  local options=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=2500 -max_len=4000) words=$target
  case $target in facts | outcome) words=swift ;; esac
  options+=(-dict="Tests/Fuzzing/dictionaries/$words.dict" -artifact_prefix="$found/")
  export ROPA_FUZZ_TARGET=$target SWIFT_BACKTRACE=enable=no
  exec "$out/fuzz" "${options[@]}" "$@" "$corpus"
}

# soak [TARGET...] runs one target after the other, and prints how much time of a processor each had, as
# the clock tells little on a busy machine; how many inputs it read; and how many of them it left as found.
# Such a machine is also why an input may take a minute.
soak() {
  local row='%-10s %12s %12s %6s\n' log spent inputs flaws all=(0 0 0)
  # shellcheck disable=SC2059
  printf "$row" target 'processor s' inputs found
  for target in "$@"; do
    log=$out/soak-$target.log
    local TIMEFORMAT='%U %S' before
    mkdir -p "$out/found/$target"
    before=$(flaws)
    # Around a group: of a subshell alone bash tells no time here.
    spent=$({ time { (fuzz -timeout=60 -print_final_stats=1) >"$log" 2>&1 || true; }; } 2>&1)
    spent=$(awk '{ printf "%.0f", $1 + $2 }' <<<"$spent")
    inputs=$(awk '/^stat::number_of_executed_units/ { print $2 }' "$log")
    flaws=$(($(flaws) - before))
    # shellcheck disable=SC2059
    printf "$row" "$target" "$spent" "${inputs:-0}" "$flaws"
    all=($((all[0] + spent)) $((all[1] + ${inputs:-0})) $((all[2] + flaws)))
  done
  # shellcheck disable=SC2059
  printf "$row" all "${all[@]}"
}

# How many inputs of the target were found to be flaws.
flaws() { find "$out/found/$target" -type f ! -name 'slow-unit-*' 2>/dev/null | wc -l; }

! isOlder "$out/fuzz" Sources Rules Tests/FactFlaws Tests/Fuzzing || build
case $target in
  build) ;;
  soak)
    [ $# -gt 0 ] || set -- "${targets[@]}"
    soak "$@" ;;
  *) fuzz "$@" ;;
esac
