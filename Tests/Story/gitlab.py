#!/usr/bin/env python3
"""Plays the job of .ci/ropa.gitlab-ci.yml as a GitLab runner does, in pipelines made for it.

    pip install pyyaml
    swift build -c release && Tests/Story/gitlab.py

The project lies in a folder that everybody may write to, as the runner's helper lays it. Ends with 1 where
something is not as it should be.
"""

import json
import os
import pathlib
import re
import subprocess

import yaml

from app import App, expect, git, ropa_folder, step, working_folder

FILE = pathlib.Path(__file__).resolve().parents[2] / ".ci" / "ropa.gitlab-ci.yml"
REPORT = "gl-code-quality-report.json"
# What GitLab takes an entry of a Code Quality report by.
SEVERITIES = {"info", "minor", "major", "critical", "blocker"}


class Job:
    """One run of the job in a pipeline with these predefined variables."""

    def __init__(self, folder, pipeline):
        job = yaml.safe_load(FILE.read_text(encoding="utf-8"))["ropa"]
        variables = {
            "CI": "true", "GITLAB_CI": "true", "CI_PROJECT_DIR": str(folder),
            "CI_DEFAULT_BRANCH": "main", "ROPA_IMAGE": "ropa",
        } | pipeline
        for name, text in job["variables"].items():
            variables[name] = expanded(text, variables)
        self.runs = any(holds(rule["if"], variables) for rule in job["rules"])
        self.report, self.cache = folder / REPORT, [folder / p for p in job["cache"]["paths"]]
        expect(job["artifacts"]["reports"]["codequality"] == REPORT, "the report has another name")
        self.code, self.output = None, ""
        if self.runs:
            self.run(job["script"], folder, variables)

    def run(self, commands, folder, variables):
        """One shell for all lines; the first that fails ends it."""
        environment = os.environ | variables
        environment["PATH"] = f"{ropa_folder()}{os.pathsep}{os.environ['PATH']}"
        done = subprocess.run(
            ["bash", "-c", "set -eo pipefail\n" + "\n".join(commands)], cwd=folder, env=environment,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True)
        self.code, self.output = done.returncode, done.stdout

    def ended(self, code):
        for line in self.output.splitlines():
            if re.search(r"\[ROPA\d+\]$|^\d+ ", line):
                print(f"  | {line}")
        print(f"  exit {self.code}")
        expect(self.code == code, f"ended with {self.code}, not {code}", self.output)

    def entries(self):
        """The Code Quality report, held to what GitLab asks of each entry."""
        entries = json.loads(self.report.read_text(encoding="utf-8"))
        for entry in entries:
            expect(entry["description"] and entry["fingerprint"], "an entry lacks words", str(entry))
            expect(entry["severity"] in SEVERITIES, "no such severity", str(entry))
            place = entry["location"]
            expect(not place["path"].startswith(("/", "./")), "the path is not from the top", str(entry))
            expect(isinstance(place["lines"]["begin"], int), "no line", str(entry))
        prints = [entry["fingerprint"] for entry in entries]
        expect(len(prints) == len(set(prints)), "two entries have one fingerprint")
        return sorted((e["location"]["path"], e["location"]["lines"]["begin"]) for e in entries)


def expanded(text, variables):
    return re.sub(r"\$(\w+)", lambda match: variables.get(match[1], ""), text)


def holds(condition, variables):
    """`$NAME == "text"` or `$NAME == $OTHER`; what is not set equals nothing."""
    match = re.fullmatch(r'\$(\w+) == (?:"([^"]*)"|\$(\w+))', condition)
    expect(match, f"this rule is not known here: {condition}")
    other = match[2] if match[2] is not None else variables.get(match[3])
    return variables.get(match[1]) is not None and variables.get(match[1]) == other


def merge_request(app):
    return {"CI_PIPELINE_SOURCE": "merge_request_event", "CI_MERGE_REQUEST_DIFF_BASE_SHA": app.base}


def main():
    with working_folder() as parent:
        work = pathlib.Path(parent).resolve()
        step("a merge request that brings a leak: 1, only the new one is told, the report has both")
        app = App(work / "leak")
        app.leak()
        app.merge_as_pull_request()
        app.folder.chmod(0o777)
        job = Job(app.folder, merge_request(app))
        job.ended(1)
        expect("phone number" in job.output, "the leak is not told", job.output)
        expect("Log.swift" not in job.output, "the old leak is told", job.output)
        places = job.entries()
        expect({("Sources/Customer.swift", 3), ("Sources/Log.swift", 2)} <= set(places),
               "the report lacks a leak", str(places))
        expect(all(path.is_dir() and list(path.iterdir()) for path in job.cache), "no facts are kept",
               job.output)

        step("the same again, with the facts that were kept, which are no part of the project")
        again = Job(app.folder, merge_request(app))
        again.ended(1)
        expect(again.output == job.output, "the output is another", job.output + again.output)

        step("a merge request that brings none: 0, in spite of the old one")
        clean = App(work / "clean")
        clean.harmless()
        clean.merge_as_pull_request()
        job = Job(clean.folder, merge_request(clean))
        job.ended(0)
        expect(job.entries() == [("Sources/Log.swift", 2)], "the report is another")

        step("the default branch: all is told")
        git(clean.folder, "checkout", "-q", "main")
        job = Job(clean.folder, {"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_BRANCH": "main"})
        job.ended(1)
        expect("Log.swift" in job.output, "the leak is not told", job.output)

        step("another branch, without a merge request: no job")
        job = Job(clean.folder, {"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_BRANCH": "branch"})
        expect(not job.runs, "there is a job")

        step("a record that cannot be read: 2, and why")
        broken = App(work / "broken")
        broken.break_record()
        broken.merge_as_pull_request()
        job = Job(broken.folder, merge_request(broken))
        job.ended(2)
        expect("ropa.json:2:" in job.output, "it does not say why", job.output)
        expect(not job.report.exists(), "there is a report of nothing")
    step("everything is as it should be")


if __name__ == "__main__":
    main()
