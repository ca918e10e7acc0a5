#!/usr/bin/env python3
"""Plays .github/actions/ropa step by step, as GitHub's runner does, on pull requests made for it.

    pip install pyyaml
    swift build -c release && Tests/Story/action.py     with this build
    Tests/Story/action.py --build                       and with one that the action builds itself

Steps that run commands are run by bash, with the variables and expressions of the file; steps that use
other actions are listed and do nothing. Ends with 1 where something is not as it should be.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

import yaml

from app import App, expect, git, ropa_folder, shallow_clone, step, working_folder
from expressions import Expression, filled

HERE = pathlib.Path(__file__).resolve().parents[2]
ACTION = HERE / ".github" / "actions" / "ropa"


class Play:
    """One run of the action; afterwards what it printed, what it gave, and which steps there were."""

    def __init__(self, folder, temporary, inputs={}, event={}, path=None, cached=(), os_name="Linux"):
        """`cached`: the ids of steps of actions/cache that find what they look for."""
        self.action = yaml.safe_load((ACTION / "action.yml").read_text(encoding="utf-8"))
        for name in inputs:
            expect(name in self.action["inputs"], f"the action has no input {name}")
        self.inputs = {k: v.get("default", "") for k, v in self.action["inputs"].items()} | inputs
        self.folder, self.temporary, self.event = folder, temporary, event
        self.path, self.cached, self.os_name = path, cached, os_name
        self.outputs, self.output, self.did, self.used = {}, "", [], {}
        self.failed, self.code = False, 0
        temporary.mkdir(parents=True, exist_ok=True)
        for described in self.action["runs"]["steps"]:
            self.take(described)
        self.exit_code = self.value(self.action["outputs"]["exit-code"]["value"][3:-2])

    def look_up(self, name):
        """The value of `inputs.x` and the like; nothing where GitHub would have nothing."""
        parts = name.split(".")
        if parts[0] == "inputs":
            expect(parts[1] in self.inputs, f"{name} is no input")
            return self.inputs[parts[1]]
        if parts[0] == "steps" and parts[2] == "outputs":
            ids = [described.get("id") for described in self.action["runs"]["steps"]]
            expect(parts[1] in ids, f"{name}: no step has this id")
            return self.outputs.get(parts[1], {}).get(parts[3])
        if parts[:2] == ["github", "event"]:
            value = self.event
            for part in parts[2:]:
                value = value.get(part, {}) if isinstance(value, dict) else {}
            return value or None
        known = {
            "runner.os": self.os_name, "runner.arch": "X64",
            "github.run_id": "17", "github.run_attempt": "1",
        }
        expect(name in known, f"{name} is not known to this script")
        return known[name]

    def value(self, expression):
        functions = {"cancelled": False, "always": True, "failure": self.failed,
                     "success": not self.failed}
        return Expression(expression, self.look_up, functions).value()

    def runs(self, described):
        condition = str(described.get("if", "success()")).strip()
        if condition.startswith("${{"):
            condition = condition[3:-2]
        if not re.search(r"\b(success|failure|always|cancelled)\(", condition):
            condition = f"success() && ({condition})"
        return bool(self.value(condition))

    def take(self, described):
        name = described["name"]
        if not self.runs(described):
            self.did.append(f"left out: {name}")
            return
        if "uses" in described:
            given = {k: filled(str(v), self.value) for k, v in described.get("with", {}).items()}
            self.used[name] = given
            self.did.append(f"used: {name} ({described['uses']})")
            if described.get("id") in self.cached:
                self.outputs[described["id"]] = {"cache-hit": "true"}
            return
        expect(described["shell"] == "bash", f"{name}: only bash is played")
        # GitHub writes the commands to a file, so that what an expression gives is part of them.
        expect("${{" not in described["run"], f"{name}: an expression in commands can inject some")
        code = self.run(described)
        self.did.append(f"ran: {name}, exit {code}")
        if code != 0:
            self.failed, self.code = True, self.code or code

    def run(self, described):
        commands, given = self.temporary / "commands.sh", self.temporary / "outputs"
        commands.write_text(described["run"], encoding="utf-8")
        given.write_text("", encoding="utf-8")
        environment = os.environ | {
            "GITHUB_OUTPUT": str(given), "RUNNER_TEMP": str(self.temporary), "CI": "true",
            "GITHUB_ACTION_PATH": str(ACTION), "GITHUB_WORKSPACE": str(self.folder),
            "RUNNER_OS": self.os_name, "GITHUB_ACTIONS": "true",
        }
        for name, text in described.get("env", {}).items():
            environment[name] = filled(str(text), self.value)
        if self.path is not None:
            environment["PATH"] = self.path
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(commands)],
            cwd=self.folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL, text=True)
        self.output += done.stdout
        if "id" in described:
            self.outputs[described["id"]] = dict(
                line.split("=", 1) for line in given.read_text(encoding="utf-8").splitlines())
        return done.returncode

    def annotations(self, severity):
        return [line for line in self.output.splitlines() if line.startswith(f"::{severity} ")]

    def ended(self, code):
        shown = self.output + "\n".join(self.did)
        expect(self.code == code, f"ended with {self.code}, not {code}", shown)
        expect(str(self.exit_code or code) == str(code), f"its output is {self.exit_code}", shown)
        for line in self.did:
            print(f"  {line}")
        for line in self.output.splitlines():
            if line.startswith("::"):
                print(f"  | {line[:160]}")

    def shown(self, words):
        expect(words in self.output, f"no \"{words}\"", self.output)


def pull_request(app):
    return {"pull_request": {"base": {"sha": app.base}}}


def sarif_lines(path):
    results = json.loads(path.read_text(encoding="utf-8"))["runs"][0]["results"]
    return sorted(
        (place["artifactLocation"]["uri"], place["region"]["startLine"])
        for place in (result["locations"][0]["physicalLocation"] for result in results))


def with_ropa():
    """PATH with the ropa that is played with, and nothing else that is not usual."""
    return f"{ropa_folder()}{os.pathsep}{os.environ['PATH']}"


def without_ropa(folder):
    """PATH without any ropa: it is what would be built."""
    kept = [p for p in os.environ["PATH"].split(os.pathsep) if not (pathlib.Path(p) / "ropa").exists()]
    return os.pathsep.join([str(folder), *kept])


def told_of_a_leak(play):
    """Only what the branch brings: the phone number, where it is held and where it is sent."""
    told = play.annotations("error") + play.annotations("warning")
    expect([line.count("phone number") > 0 for line in told] == [True, True],
           "not just the phone number is told", play.output)
    expect("Customer.swift,line=3," in told[0] and "Mail.swift,line=5," in told[1],
           "the lines are others", play.output)
    expect("Log.swift" not in play.output, "the old leak is told", play.output)


def play_pull_requests(work):
    step("a pull request that brings a leak: 1, and only the new one is told")
    app = App(work / "leak")
    app.leak()
    app.merge_as_pull_request()
    play = Play(app.folder, work / "t1", {"sarif": "out of tree/ropa.sarif", "upload": "true"},
                pull_request(app), with_ropa())
    play.ended(1)
    told_of_a_leak(play)
    lines = sarif_lines(app.folder / "out of tree/ropa.sarif")
    expect(("Sources/Log.swift", 2) in lines and ("Sources/Customer.swift", 3) in lines,
           "SARIF lacks one of both leaks", str(lines))
    expect(play.used["Upload to code scanning"]["sarif_file"] == "out of tree/ropa.sarif",
           "SARIF is not uploaded")
    expect(list((work / "t1/ropa/facts").iterdir()), "facts are not kept")

    step("the same in a clone of one commit, whose origin has the rest")
    clone = shallow_clone(app, work / "shallow clone")
    play = Play(clone, work / "t2", {}, pull_request(app), with_ropa())
    play.ended(1)
    told_of_a_leak(play)

    step("the same where origin cannot be reached: 2, and what to do")
    clone = shallow_clone(app, work / "cut off")
    git(clone, "remote", "set-url", "origin", f"file://{work}/nowhere")
    play = Play(clone, work / "t3", {}, pull_request(app), with_ropa())
    play.ended(2)
    play.shown("fetch-depth: 0")

    step("the same in a merge queue")
    event = {"merge_group": {"base_sha": app.base}}
    play = Play(app.folder, work / "t4", {}, event, with_ropa())
    play.ended(1)
    told_of_a_leak(play)

    step("a push to a branch: all leaks are told")
    play = Play(app.folder, work / "t5", {}, {}, with_ropa())
    play.ended(1)
    play.shown("Log.swift")

    step("a pull request that brings none: 0, in spite of the old one")
    app = App(work / "clean")
    app.harmless()
    app.merge_as_pull_request()
    play = Play(app.folder, work / "t6", {"upload": "true"}, pull_request(app), with_ropa())
    play.ended(0)
    expect(not play.annotations("error"), "something is told", play.output)
    expect("Upload to code scanning" not in play.used, "nothing is written, and it is uploaded")


def play_mistakes(work):
    step("a record that cannot be read: 2, an annotation, and nothing to upload")
    app = App(work / "broken")
    app.break_record()
    app.merge_as_pull_request()
    for number, sarif in enumerate(["", "ropa.sarif"]):
        play = Play(app.folder, work / f"b{number}", {"sarif": sarif, "upload": "true"},
                    pull_request(app), with_ropa())
        play.ended(2)
        play.shown("::error title=ropa::ropa.json:2:")
        expect("Upload to code scanning" not in play.used, "an upload of nothing")

    step("a binary that is none: 2")
    play = Play(app.folder, work / "b2", {"binary": "no/ropa"}, {}, with_ropa())
    play.ended(2)
    play.shown("::error title=ropa::'binary' names no/ropa")

    step("a level that does not exist: 2")
    play = Play(app.folder, work / "b3", {"level": "grave"}, {}, with_ropa())
    play.ended(2)
    play.shown("::error title=ropa::")

    step("a base that is not there: 2")
    event = {"pull_request": {"base": {"sha": "1" * 40}}}
    play = Play(app.folder, work / "b4", {}, event, with_ropa())
    play.ended(2)
    play.shown("::error title=ropa::")


def play_paths(work):
    step("folders with spaces, one a line; a binary by its path")
    app = App(work / "paths", prefix="apps/My App")
    app.leak()
    app.merge_as_pull_request()
    (app.folder / "tools here").mkdir()
    shutil.copy(ropa_folder() / "ropa", app.folder / "tools here/ropa")
    inputs = {"paths": "apps/My App\n\n", "binary": "tools here/ropa", "sarif": "a b.sarif"}
    play = Play(app.folder, work / "p1", inputs, pull_request(app))
    play.ended(1)
    told_of_a_leak(play)
    play.shown("file=apps/My App/Sources/Customer.swift")
    expect(("apps/My%20App/Sources/Customer.swift", 3) in sarif_lines(app.folder / "a b.sarif"),
           "SARIF names no file of the app")


def play_building(work):
    step("no ropa in PATH: a kept build is used, or one is built with the given toolchain")
    app = App(work / "build")
    app.leak()
    app.merge_as_pull_request()
    tools, temporary = work / "tools", work / "k1"
    tools.mkdir()
    # Builds nothing: writes down what it was asked for, and puts down the ropa that there is.
    stand_in = tools / "swift"
    stand_in.write_text(
        '#!/bin/sh\nprintf "%s\\n" "$@" > "$ASKED"\nwhile [ "$1" != --scratch-path ]; do shift; done\n'
        'mkdir -p "$2/release" && cp "$BUILT" "$2/release/ropa"\n', encoding="utf-8")
    stand_in.chmod(0o755)
    os.environ |= {"ASKED": str(work / "asked"), "BUILT": str(ropa_folder() / "ropa")}
    play = Play(app.folder, temporary, {}, pull_request(app), without_ropa(tools))
    play.ended(1)
    told_of_a_leak(play)
    asked = (work / "asked").read_text(encoding="utf-8").splitlines()
    package = pathlib.Path(asked[asked.index("--package-path") + 1])
    expect(package.resolve() == HERE, "another package is built", str(asked))
    kept = play.used["Restore the build"]
    expect(os.listdir(kept["path"]) == ["ropa"], "more than ropa is kept")
    expect(re.fullmatch(r"ropa-build-Linux-X64-[0-9a-f]{40}", kept["key"]), f"the key is {kept['key']}")

    stand_in.unlink()
    play = Play(app.folder, temporary, {}, pull_request(app), without_ropa(tools), cached=("kept",))
    play.ended(1)
    told_of_a_leak(play)
    expect("left out: Build ropa" in play.did, "it is built again")

    step("no ropa, and nothing to build it with: 2, and what to do")
    # Everything that the steps call, but for a toolchain.
    bare = work / "bare"
    bare.mkdir()
    for tool in ["bash", "git", "find", "sort", "getconf", "uname", "dirname", "id", "mkdir"]:
        (bare / tool).symlink_to(shutil.which(tool))
    play = Play(app.folder, work / "k2", {}, pull_request(app), str(bare))
    play.ended(2)
    play.shown("there is no Swift toolchain")


def play_a_real_build(work):
    step("no ropa in PATH: built for real")
    app = App(work / "real")
    app.leak()
    app.merge_as_pull_request()
    nothing = work / "nothing"
    nothing.mkdir()
    play = Play(app.folder, work / "r1", {}, pull_request(app), without_ropa(nothing))
    play.ended(1)
    told_of_a_leak(play)


def main():
    with working_folder() as folder:
        work = pathlib.Path(folder).resolve()
        play_pull_requests(work)
        play_mistakes(work)
        play_paths(work)
        play_building(work)
        if "--build" in sys.argv[1:]:
            play_a_real_build(work)
    step("everything is as it should be")


if __name__ == "__main__":
    main()
