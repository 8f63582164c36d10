# SPDX-FileCopyrightText: 2026 Maplebridge contributors
# SPDX-License-Identifier: Apache-2.0
"""The desk, from the first start to the case file on a stick, with the keyboard alone.

usage: deskrun.py PROGRAM COMMAND_LINE SOURCE_FOLDER RESULT_FOLDER

Types worked case 01 into the real program day by day, as it came into the room; looks through
the accessibility bus, acts through key events. Then asks the command line, the PDF and the zip
whether every fact typed is there, and adds up the keystroke-level model.
"""

import json
import os
import re
import shutil
import sys
import traceback

from desk import SKIPPED, Desk, missing_tools, wait_until
from proof import prove
from robot import Robot


STEPS = ("Register", "Accept", "Inquire", "Mediate", "Agree", "Perform", "File")


class Facts:
    """Worked case 01, and which of it was typed."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.sections = json.load(file)["sections"]
        self.typed = []

    def of(self, kind, number=0):
        return [one["body"] for one in self.sections if one["type"] == kind][number]

    def take(self, kind, field, number=0):
        """The value to be typed; noted, to be looked for at the end."""
        value = self.of(kind, number)[field]
        self.typed.append((kind, number, field, value))
        return value


def short_day(iso):
    """A day as somebody types it: 4.12."""
    return f"{int(iso[5:7])}.{int(iso[8:10])}"


class DeskRun:
    def __init__(self, desk, source, results):
        self.desk, self.results = desk, results
        self.robot = Robot(desk, source)
        self.facts = Facts(os.path.join(source, "resources/practice/case01.json"))
        with open(os.path.join(source, "resources/practice/room.json"), encoding="utf-8") as file:
            self.committee = json.load(file)["committee"]
        self.room = os.path.join(desk.home, "Documents/Maplebridge", self.committee["name"] + ".mbroom")
        self.pdf = os.path.join(desk.home, "agreement.pdf")
        self.zip = os.path.join(desk.home, "casefile.zip")

    def part(self, name):
        self.robot.ledger.part = name
        print(f"… {name}", flush=True)

    # -- the room -----------------------------------------------------------------------------

    def first_start(self):
        r = self.robot
        self.part("set-up")
        r.prepare()
        r.open(day="2026-04-20 09:00:00")
        r.fill("1. What is your committee called?", self.committee["name"])
        r.fill("2. Who are you?", "张明德")
        r.push("Begin")
        r.eyes.wait_find("Today")
        r.command("alt+7", "settings")
        r.eyes.wait_find("Add somebody")
        for name, key in (("Where sessions are held", "place"), ("Address", "address"),
                          ("Telephone", "phone"), ("Basic court", "court")):
            r.fill(name, self.committee[key])
        for name, duty in (("杨春梅", "Mediator"), ("宋晓岚", "Clerk")):
            r.fill("Add somebody", name)
            r.chip(("Mediator", "Clerk"), duty)
            r.push("Add")
            r.eyes.wait_find(name, "table cell")

    def come_back(self, day):
        """A new day: the program is started, the mediator says who works, opens the case."""
        r = self.robot
        r.open(day=day)
        r.eyes.wait_text("Who is working now?")
        r.command("Return", "it is me")
        r.eyes.wait_find("Cases")
        r.command("alt+2", "the cases")
        r.eyes.wait_find("Find cases")
        r.command("Return", "open the case")
        r.eyes.wait_find("History")

    # -- the case -----------------------------------------------------------------------------

    def party(self, number):
        r, take = self.robot, self.facts.take
        details = lambda field: take("party_pii", field, number)
        r.type(details("name"), "Name")
        r.fill("Identity number", details("id_number"))
        for proposed in ("sex", "birth"):  # come from the number
            self.facts.take("party_pii", proposed, number)
        r.choose("Ethnic group", r.label("ethnicity", details("ethnicity")))
        r.fill("Occupation", details("occupation"))
        r.fill("Telephone", details("phone"))
        r.fill("Address or unit", details("address"))
        r.tick("Agreed in writing that sensitive facts are kept")
        take("party", "sensitive_consent", number)

    def register(self):
        r, take = self.robot, self.facts.take
        self.part("register")
        r.command("F2", "a new dispute")
        r.eyes.wait_text("Who is it between?")
        self.party(0)
        r.wait_saved()
        r.command("alt+r", "add a respondent")
        wait_until(lambda: (s := r.eyes.focus()) and s.name == "Name" and not s.text(), "the empty name")
        self.party(1)
        r.fill("The dispute in brief", take("case_narrative", "summary"))
        r.fill("What is asked for", "\n".join(take("case_narrative", "requests")))
        r.choose("Kind of dispute", r.label("dispute_kind", take("case", "kind")))
        r.fill("Amount claimed", str(take("case", "claim") // 100))
        r.choose("Source", r.label("case_source", take("case", "source")))
        r.fill("Where it arose", take("case", "place"))
        r.fill("When it arose", short_day(take("case", "occurred_on")))
        take("case", "registered_on")  # is there already
        self.chip_of("difficulty", take("case", "difficulty"))
        self.chip_of("risk_colour", take("case", "risk"))
        r.wait_saved()

    def chip_of(self, table, code):
        r = self.robot
        r.chip(tuple(r.codes[table].values()), r.label(table, code))

    def accept(self):
        r, take = self.robot, self.facts.take
        self.part("accept")
        self.show_step("Accept")
        r.choose("Recorder", "宋晓岚")
        r.chip(("张明德", "杨春梅", "宋晓岚"), "杨春梅")
        for number in (0, 1):
            if number:
                r.step()
            r.chip(("agrees", "has not said", "clearly refuses"), "agrees")
            take("party", "consent", number)
            take("party", "consent_on", number)
        r.command("alt+a", "accept")
        r.eyes.wait_text("第1号")
        for known in ("applied_on", "accepted_on"):
            take("case", known)
        r.close()

    def helper(self, kind, number):
        r = self.robot
        for one in self.facts.take(kind, "participants", number):
            r.push("Add a helper")
            wait_until(lambda: r.eyes.focus() and r.eyes.focus().name == "Name", "the helper’s name")
            r.type(one["name"], "helper")
            r.fill("Role, e.g. police officer", one["role"])
            if "unit" in one:
                r.fill("Unit", one["unit"])

    def inquire(self):
        r, take = self.robot, lambda field: self.facts.take("investigation", field)
        self.part("inquire")
        self.come_back("2026-04-22 15:00:00")
        self.show_step("Inquire")
        r.command("alt+q", "add an inquiry")
        r.eyes.wait_text("The inquiry")
        take("day")
        r.fill("Place", take("place"))
        r.fill("From", take("from"))
        r.fill("Until", take("until"))
        take("asked_party")
        r.choose("Which party was asked", self.facts.of("party_pii", 1)["name"])
        r.fill("About that person: sex, age, address, relation", take("asked_details"))
        self.helper("investigation", 0)
        for question in take("questions"):
            for name in ("Question", "Answer"):
                r.go(name)
                while r.eyes.focus().text():
                    r.step()
                    r.go(name)
                r.type(question[name.lower()], name)
        r.wait_saved()
        r.close()

    def session(self, number, minutes):
        r, take = self.robot, lambda field: self.facts.take("session", field, number)
        r.command("alt+s", "add a session")
        r.eyes.wait_text("The session")
        for known in ("day", "from", "place", "present", "rights_told"):
            take(known)
        r.fill("Until", take("until"))
        self.helper("session", number)
        for method in take("methods"):
            self.chip_of("method", method)
        if not number:  # told once, known afterwards
            r.tick("The parties were told their rights and duties")
        r.go("What is being said")
        for at in range(*minutes):
            line = self.facts.of("minute", at)
            self.speaker(line.get("speaker"))
            r.type(self.facts.take("minute", "text", at), "minutes")
            r.key("Return")
            wait_until(lambda: r.eyes.focus().text() == "", "the line to go into the table")
        self.chip_of("session_result", take("result"))
        r.fill("In words, as the record prints it", take("result_text"))
        if not number:
            r.fill("Next session on", short_day(take("next_on")))
        r.wait_saved()

    def speaker(self, name):
        """Ctrl and the digit that stands on the speaker's chip."""
        r = self.robot
        wanted = name or "nobody"
        chip = next(seen for seen in r.eyes.root.walk()
                    if seen.role == "check box" and re.match(rf"\d {wanted}", seen.name))
        if not chip.has("CHECKED"):
            r.command(f"ctrl+{chip.name[0]}", f"{wanted} speaks")
            wait_until(lambda: chip.has("CHECKED"), f"{wanted} to be chosen", 5)

    def sessions(self):
        self.part("session 1")
        self.come_back("2026-04-24 15:00:00")
        self.show_step("Mediate")
        self.session(0, (0, 6))
        self.robot.close()
        self.part("session 2")
        self.come_back("2026-05-08 10:00:00")
        self.show_step("Mediate")
        self.session(1, (6, 10))

    def show_step(self, name):
        """Goes on or back to the step, if the page does not show it by itself."""
        for _ in range(len(STEPS)):
            shown = self.shown_step()
            if shown == name:
                return
            ahead = STEPS.index(name) > STEPS.index(shown)
            self.robot.command("ctrl+Next" if ahead else "ctrl+Prior", f"to {name}")
            wait_until(lambda before=shown: self.shown_step() != before, "another step", 10, 0.1)
        raise AssertionError(f"no way to the step {name}")

    def shown_step(self):
        """The button at the foot names the step after this one."""
        names = [seen.name for seen in self.robot.eyes.root.walk() if seen.name.startswith("Next: ")]
        return STEPS[STEPS.index(names[0][6:]) - 1] if names else STEPS[-1]

    def agree(self):
        r, take = self.robot, lambda field: self.facts.take("agreement", field)
        self.part("agreement")
        self.show_step("Agree")
        r.push("Write an agreement")
        r.eyes.wait_text("What happened")
        take("agreed_on")
        r.fill("Main facts", take("facts"))
        r.fill("What was disputed", take("disputed"))
        r.fill("Who is responsible for what", take("responsibilities"))
        promise = lambda number: lambda field: self.facts.take("obligation", field, number)
        r.command("alt+d", "something to be done")
        self.repair(promise(0))
        r.command("alt+p", "a payment")
        self.payment(promise(1))
        for clause in self.facts.of("agreement")["clauses"][2:]:
            r.command("alt+c", "a clause in own words")
            wait_until(lambda: (s := r.eyes.focus()) and s.name == "Clause in own words" and not s.text(),
                       "the new clause")
            r.type(clause["text"], "clause")
        r.fill("Place of performance", take("place"))
        r.fill("Who gets a copy besides parties and committee", take("extra_copies")[0])
        r.wait_saved()

    def repair(self, take):
        r = self.robot
        wait_until(lambda: r.eyes.focus() and r.eyes.focus().name == "What is to be done", "the duty")
        r.type(take("what"), "What is to be done")
        r.fill("Due on", short_day(take("due_on")))
        r.fill("Where", take("place"))

    def payment(self, take):
        r = self.robot
        wait_until(lambda: r.eyes.focus() and r.eyes.focus().name == "What for", "the payment")
        r.type(take("what"), "What for")
        r.fill("Total", str(take("total") // 100))
        r.fill("How, e.g. the account", take("manner"))
        r.fill("Where", take("place"))
        parts = self.facts.of("obligation", 1)["instalments"]
        r.fill("Parts", str(len(parts)), "spin button")
        r.push("Split by months")
        r.eyes.wait_text("Part 3")
        for at, part in enumerate(parts):
            name = f"Part {at + 1}"
            r.fill(f"{name}: due day", short_day(part["due_on"]))
            if part.get("on_the_day"):
                r.choose_here(r.step(), "on that day")  # its name is not told, see census.py
            r.fill(f"{name}: amount", str(part["amount"] // 100))
            self.facts.typed.append(("obligation", 1, f"instalments/{at}", part))

    def paper(self):
        r = self.robot
        self.part("paper")
        r.push("Read back, print and record signatures")
        r.eyes.wait_find("Save as PDF …")
        r.push("Save as PDF …")
        self.file_dialog(self.pdf)
        r.eyes.wait_text("Saved: ")
        r.command("alt+a", "all of them")
        r.command("alt+c", "record the signatures")
        r.eyes.wait_text("Recorded. What this version says is frozen from now on.")
        r.close()

    def file_dialog(self, path):
        """The name field has the focus and is selected: the whole path and Enter."""
        r = self.robot
        wait_until(lambda: (s := r.eyes.focus()) and s.role == "text" and s.name.startswith("File"),
                   "the file dialog’s name field")
        r.hands.think("where to")
        r.key("ctrl+a")
        r.type(path, "path")
        r.key("Return")

    def hand_over(self):
        r = self.robot
        self.part("close and hand over")
        self.come_back("2026-07-31 16:00:00")
        self.show_step("File")
        self.chip_of("outcome", self.facts.take("closing", "outcome"))
        r.fill("Reason, as the notice prints it", self.facts.take("closing", "reason"))
        self.facts.take("closing", "on")
        self.chip_of("retention", self.facts.take("case", "retention"))
        r.push("Put the case file on a stick")
        r.eyes.wait_text("Hand over case files")
        r.command("space", "put it on a stick")
        self.file_dialog(self.zip)
        r.eyes.wait_text("Written, read again and compared", 60)
        r.close()

    def everything(self):
        self.first_start()
        self.register()
        self.accept()
        self.inquire()
        self.sessions()
        self.agree()
        self.paper()
        self.hand_over()


def main(*paths):
    program, cli, source, results = map(os.path.abspath, paths)
    missing = missing_tools()
    if missing:
        print("not installed here:", ", ".join(missing))
        return SKIPPED
    os.makedirs(results, exist_ok=True)
    with Desk(program, cli) as desk:
        work = DeskRun(desk, source, results)
        try:
            work.everything()
            faults = prove(work)
        except Exception:
            traceback.print_exc()
            desk.photograph(os.path.join(results, "deskrun-failed.png"))
            print("the focus:", work.robot.eyes.focus())
            desk.kill_program()
            shutil.copytree(os.path.dirname(work.room), os.path.join(results, "room"), dirs_exist_ok=True)
            print(desk.command("check", room=work.room, check=False))
            print(desk.log())
            return 1
        finally:
            work.robot.ledger.write(os.path.join(results, "deskrun-keys.jsonl"))
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:5]))
