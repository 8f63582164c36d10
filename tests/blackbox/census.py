# SPDX-FileCopyrightText: 2026 Maplebridge contributors
# SPDX-License-Identifier: Apache-2.0
"""A census of names: on every main page each control that takes the focus says what it is.

usage: census.py PROGRAM COMMAND_LINE SOURCE_FOLDER RESULT_FOLDER
"""

import os
import sys

from desk import SKIPPED, Desk, missing_tools, wait_until
from eyes import CONTROLS
from robot import Robot

STEPS = ("Register", "Accept", "Inquire", "Mediate", "Agree", "Perform", "File")


class Census:
    def __init__(self, robot):
        self.robot = robot
        self.nameless = []
        self.counted = {}

    def count(self, page):
        controls = [seen for seen in self.robot.eyes.root.walk()
                    if seen.role in CONTROLS and seen.has("FOCUSABLE") and seen.has("SHOWING")]
        self.counted[page] = len(controls)
        for seen in controls:
            if not seen.name.strip() or (seen.role == "combo box" and not seen.labelled):
                parent = seen.accessible.get_parent()
                self.nameless.append(f"{page}: {seen.role} “{seen.value or seen.text()[:20]}” at "
                                     f"{seen.place()} in “{parent.get_name() if parent else ''}”")
        if not controls:
            raise AssertionError(f"nothing to be seen on {page}")


def walk(robot):
    census, eyes = Census(robot), robot.eyes
    robot.prepare()
    robot.open()
    eyes.wait_find("Begin")
    census.count("first start")
    robot.push("Try it in a practice room")
    eyes.wait_find("Cases", "check box", 60)
    for number, page in enumerate(("Today", "Cases", "People", "Enquiries", "Handover", "Statistics", "Settings"), start=1):
        robot.command(f"alt+{number}", page)
        wait_until(lambda name=page: eyes.find(name, "check box").has("CHECKED"), page, 15, 0.1)
        robot._settle()
        census.count(page)
    robot.command("alt+2", "the cases")
    eyes.wait_find("Find cases")
    robot.key("Return")
    eyes.wait_find("History")
    robot.key("ctrl+Prior", 7)
    eyes.wait_find("Next: Accept")
    for at, step in enumerate(STEPS):
        census.count(f"step {step}")
        if step != STEPS[-1]:
            robot.key("ctrl+Next")
            follower = f"Next: {STEPS[at + 2]}" if at + 2 < len(STEPS) else "Put the case file on a stick"
            eyes.wait_find(follower)
    robot.push("Application")
    eyes.wait_find("Save as PDF …")
    census.count("paper")
    robot.close()
    return census


def main(*paths):
    missing = missing_tools()
    if missing:
        print("not installed here:", ", ".join(missing))
        return SKIPPED
    program, cli, source, results = map(os.path.abspath, paths)
    os.makedirs(results, exist_ok=True)
    with Desk(program, cli) as desk:
        robot = Robot(desk, source)
        try:
            census = walk(robot)
        except Exception:
            desk.photograph(os.path.join(results, "census-failed.png"))
            print(desk.log())
            raise
    for page, number in census.counted.items():
        print(f"{page}: {number} controls")
    for one in census.nameless:
        print("no name –", one)
    return 1 if census.nameless else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:5]))
