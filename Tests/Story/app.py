"""A team's app in a git repository of its own, for the scripts beside this file to change and to check."""

import os
import pathlib
import subprocess
import sys
import tempfile

CUSTOMER = """struct Customer: Codable {
  var email: String
}
"""

MAIL = """import Foundation

func invite(_ customer: Customer) throws {
  var request = URLRequest(url: URL(string: "https://api.mailjet.com/v3.1/send")!)
  request.httpBody = try JSONEncoder().encode(customer)
  URLSession.shared.dataTask(with: request).resume()
}
"""

LOG = """func trace(_ customer: Customer) {
  print(customer.email)
}
"""

RECORD = """{
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
"""


def end(words):
    print(f"not as it should be: {words}")
    sys.exit(1)


def expect(condition, words, shown=""):
    """Ends the script with 1, after what was shown, unless the condition holds."""
    if not condition:
        print(shown)
        end(words)


def step(words):
    print(f"\n== {words}")


def git(folder, *words):
    """Runs git as the story's author and gives what it prints."""
    return subprocess.run(
        ["git", "-c", "user.name=Story", "-c", "user.email=story@example.org", *words],
        cwd=folder, check=True, capture_output=True, text=True,
    ).stdout.strip()


class App:
    """`main` sends what the record declares, and has an old leak in a log; `branch` adds to it."""

    def __init__(self, parent, prefix=""):
        """Where a prefix is given, the app lies in that folder of its repository."""
        self.folder = pathlib.Path(parent) / "app"
        self.prefix = prefix
        self.folder.mkdir(parents=True)
        git(self.folder, "init", "-q", "-b", "main")
        self.write("Sources/Customer.swift", CUSTOMER)
        self.write("Sources/Mail.swift", MAIL)
        self.write("Sources/Log.swift", LOG)
        self.write("ropa.json", RECORD)
        self.commit("the app and its record")
        self.base = git(self.folder, "rev-parse", "HEAD")
        git(self.folder, "checkout", "-q", "-b", "branch")

    def write(self, path, text):
        file = self.folder / self.prefix / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def commit(self, words):
        git(self.folder, "add", "-A")
        git(self.folder, "commit", "-q", "-m", words)

    def leak(self):
        """Phone numbers join what is sent; the record does not say so."""
        self.write(
            "Sources/Customer.swift", CUSTOMER.replace("}", "  var phoneNumber: String\n}", 1))
        self.commit("customers have phone numbers")

    def harmless(self):
        self.write("Sources/Seats.swift", "struct Seats {\n  var free: Int\n}\n")
        self.commit("count seats")

    def break_record(self):
        self.write("ropa.json", RECORD.replace('"schema": 1,', '"schema": 1,, '))
        self.commit("a slip in the record")

    def merge_as_pull_request(self):
        """Checks out what a CI system tests of a pull request: its merge with `main`."""
        git(self.folder, "checkout", "-q", "--detach", "main")
        git(self.folder, "merge", "-q", "--no-ff", "-m", "merge", "branch")
        git(self.folder, "update-ref", "refs/pull/1/merge", "HEAD")


def shallow_clone(app, folder):
    """What actions/checkout makes without `fetch-depth`: one commit, and where it came from."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True)
    git(folder, "init", "-q")
    git(folder, "remote", "add", "origin", f"file://{app.folder}")
    git(folder, "fetch", "-q", "--depth=1", "origin", "refs/pull/1/merge")
    git(folder, "checkout", "-q", "--detach", "FETCH_HEAD")
    return folder


def working_folder():
    """Gone at the end; its name has a space, as folders of users do."""
    return tempfile.TemporaryDirectory(prefix="ropa story ")


def ropa_folder():
    """Where the ropa to play with is: ROPA_BIN, or else this repository's release build."""
    build = pathlib.Path(__file__).resolve().parents[2] / ".build" / "release"
    folder = pathlib.Path(os.environ.get("ROPA_BIN", build))
    if not (folder / "ropa").is_file():
        end(f"no ropa in {folder}: swift build -c release, or ROPA_BIN")
    return folder
