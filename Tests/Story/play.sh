#!/usr/bin/env bash
# Plays a team's week with ropa as a hook of the real pre-commit (pip install pre-commit), in a git
# repository of its own that is gone afterwards:
#
#   swift build -c release && Tests/Story/play.sh          the hook "ropa-system", with this build
#   Tests/Story/play.sh ropa                               the hook "ropa", which pre-commit builds itself
#
# Ends with 1 where something is not as it should be.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
hook=${1:-ropa-system}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PATH="${ROPA_BIN:-$here/.build/release}:$PATH" PRE_COMMIT_HOME="$work/pre-commit" ROPA_CACHE="$work/cache"
export GIT_CONFIG_COUNT=2 GIT_CONFIG_KEY_0=user.name GIT_CONFIG_VALUE_0=Story
export GIT_CONFIG_KEY_1=user.email GIT_CONFIG_VALUE_1=story@example.org

step() { printf '\n== %s\n' "$1"; }
fail() { printf 'not as it should be: %s\n' "$1"; exit 1; }
shown() { grep -qF -- "$1" "$work/output" || { cat "$work/output"; fail "no \"$1\""; }; }
# Commits everything; the words are what the hook has to say, and it has to say no.
passes() { git add -A; git commit -q -m "$1" >"$work/output" 2>&1 || { cat "$work/output"; fail "stopped"; }; echo "committed: $1"; }
stops() {
  git add -A
  if git commit -q -m "$1" >"$work/output" 2>&1; then fail "committed: $1"; fi
  sed 's/^/  | /' "$work/output"
}

# pre-commit takes a hook from a commit: what is not committed here is not played.
git clone -q "$here" "$work/ropa"
mkdir "$work/app" && cd "$work/app" && git init -q -b main

step "an app that sends e-mail addresses to Mailjet, and a record that says so"
mkdir Sources
cat >Sources/Customer.swift <<'SWIFT'
struct Customer: Codable {
  var email: String
}
SWIFT
cat >Sources/Mail.swift <<'SWIFT'
import Foundation

func invite(_ customer: Customer) throws {
  var request = URLRequest(url: URL(string: "https://api.mailjet.com/v3.1/send")!)
  request.httpBody = try JSONEncoder().encode(customer)
  URLSession.shared.dataTask(with: request).resume()
}
SWIFT
cat >ropa.json <<'JSON'
{
  "schema": 1,
  "controller": {
    "name": "Example AB", "organisationNumber": "556677-8899", "country": "SE",
    "address": "Exempelgatan 1, 411 00 Göteborg", "email": "privacy@example.se",
    "dataProtectionOfficer": { "notRequired": "no large-scale monitoring" }
  },
  "recipients": [{ "id": "mailjet", "role": "processor", "contract": "agreements/mailjet" }],
  "activities": [
    {
      "id": "invitations",
      "purposes": [{ "label": "Invite customers", "legalBasis": "contract" }],
      "data": [{ "subjects": ["customer"], "categories": ["contact/email-address"] }],
      "disclosures": [{ "recipient": "mailjet", "categories": ["contact/email-address"] }],
      "retention": [{ "period": "P1Y", "trigger": "contractEnd" }],
      "measures": ["Encryption in transit"]
    }
  ]
}
JSON
cat >.pre-commit-config.yaml <<YAML
repos:
  - repo: $work/ropa
    rev: $(git -C "$work/ropa" rev-parse HEAD)
    hooks:
      - id: $hook
YAML
pre-commit install >/dev/null
passes "the app and its record"

step "phoneNumber is added to the type that goes to Mailjet: stopped, with the line and the remedy"
sed -i.bak 's/^  var email: String/&\n  var phoneNumber: String/' Sources/Customer.swift && rm Sources/*.bak
stops "customers have phone numbers"
shown "Sources/Customer.swift:3:7: error: personal data \"phone number\" of customers is not declared"
shown "ROPA103"
shown "mend: declare it: add \"contact/phone-number\""

step "the record is amended: the commit passes"
sed -i.bak 's|"contact/email-address"|"contact/email-address", "contact/phone-number"|' ropa.json && rm ropa.json.bak
passes "customers have phone numbers, and the record says so"

step "a log of last year is put into the baseline; its line moves, and the file is renamed"
cat >Sources/Log.swift <<'SWIFT'
func trace(_ customer: Customer) {
  print(customer.email)
}
SWIFT
stops "a log"
shown "ROPA115"
ropa baseline
passes "a log that we live with"
{ printf '// What happens, for us to read.\n\n'; cat Sources/Log.swift; } >Sources/Trace.swift
git rm -q -f Sources/Log.swift
passes "the log is in another file"

step "a second leak beside the first is stopped all the same"
sed -i.bak 's/^  print(customer.email)/&\n  print("again", customer.email)/' Sources/Trace.swift && rm Sources/*.bak
stops "a second log"
shown "Sources/Trace.swift"
shown "ROPA115"
shown "1 new finding"

step "everything is as it should be"
