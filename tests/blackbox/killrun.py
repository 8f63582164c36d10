# SPDX-FileCopyrightText: 2026 Maplebridge contributors
# SPDX-License-Identifier: Apache-2.0
"""Kills the program at random moments while somebody types, and looks what is left.

usage: killrun.py PROGRAM COMMAND_LINE SOURCE_FOLDER RESULT_FOLDER KILLS [SEED]

Each round opens the real window on the same room, types by keyboard (a new dispute, or minutes
of a session), and sends SIGKILL at a moment drawn at random: mostly while it types, sometimes
while the program starts or on the way to the fields. Afterwards the command line has to open the room, `check` has to
be clean, and everything the window had owed by then has to be there: each line of the minutes
that had left its field for the table, and each field of the dispute that was typed longer ago
than the window takes to save by itself.
"""

import json
import os
import random
import shutil
import sys
import threading
import time
import traceback

from desk import SKIPPED, Desk, missing_tools, wait_until
from robot import Robot

#: A field is saved half a second after the last key, and at most one and a half after the
#: first; the rest is for a busy computer.
OWED_AFTER = 2.5
LONGEST = 7.0


class Killed(Exception):
    """The moment came."""


class KillRun:
    def __init__(self, desk, source, results, kills, seed):
        self.desk, self.kills = desk, kills
        self.results = results
        self.robot = Robot(desk, source)
        self.random = random.Random(seed)
        self.room = os.path.join(desk.home, "kill.mbroom")
        self.done_at = []  # (what, word, when it was on the screen, whether it is owed at once)
        self.dead_at = None
        self.timer = None
        self.counts = {"kills": 0, "owed": 0, "kept": 0, "lost": [], "while": {}}

    def prepare(self):
        r = self.robot
        r.prepare()
        self.desk.command("init", "--committee", "红柳社区人民调解委员会", "--mediator", "张明德",
                          room=self.room)
        self.desk.command("case", "import", os.path.join(r.source, "resources/practice/case01.json"),
                          room=self.room)
        for other in ("杨春梅", "宋晓岚"):  # so that nobody is asked who works
            self.desk.command("mediator", "left", other, room=self.room)

    # -- one round ----------------------------------------------------------------------------

    def kill_later(self, seconds):
        def strike():
            self.desk.running.kill()
            self.dead_at = time.monotonic()

        timer = threading.Timer(seconds, strike)
        timer.daemon = True
        timer.start()
        self.timer = timer

    def kill_soon(self):
        """The hands are on the fields: unless the moment is drawn already, it is drawn now."""
        if self.timer is None:
            self.kill_later(self.random.uniform(0.05, LONGEST))

    def alive(self):
        if self.dead_at is not None or self.desk.running.poll() is not None:
            raise Killed

    def word(self, number):
        """A word that is typed once in the whole run."""
        return f"w{self.counts['kills']}x{number}q"

    def owe(self, what, word, at_once=False):
        self.alive()
        self.done_at.append((what, word, time.monotonic(), at_once))

    def type_dispute(self):
        r = self.robot
        r.command("F2", "a new dispute")
        wait_until(lambda: (self.alive(), (s := r.eyes.focus()) and s.name == "Name")[1], "the name", 10)
        self.kill_soon()
        number = 0
        for field in ("Name", "Identity number", "Occupation", "Home region", "Telephone",
                      "Address or unit", "The dispute in brief", "What is asked for",
                      "Sent or reported by", "Their number", "Where it arose", "Remark"):
            self.alive()
            if field != "Name":
                r.go(field)
            word = self.word(number)
            r.type(word, field, pause=self.random.choice((0.0, 0.01, 0.05)))
            self.owe(field, word)
            number += 1
        r.command("alt+r", "another party")
        wait_until(lambda: self.alive(), "the kill", LONGEST + 2)

    def type_minutes(self):
        r = self.robot
        r.command("alt+2", "the cases")
        wait_until(lambda: (self.alive(), r.eyes.find("Find cases"))[1], "the cases", 10)
        r.type("李建民", "filter")
        time.sleep(0.3)
        r.key("Return")
        wait_until(lambda: (self.alive(), r.eyes.find("History"))[1], "the case", 10)
        while not r.eyes.find("Next: Agree"):
            self.alive()
            r.key("ctrl+Prior")
            time.sleep(0.1)
        wait_until(lambda: (self.alive(), (s := r.eyes.focus()) and s.name == "What is being said")[1],
                   "the line", 10)
        self.kill_soon()
        for number in range(200):
            self.alive()
            word = self.word(number)
            r.key(f"ctrl+{self.random.randint(0, 3)}")
            r.type(word, "minutes")
            r.key("Return")
            wait_until(lambda: (self.alive(), r.eyes.focus().text() == "")[1], "the next line", 10)
            self.owe("minutes", word, at_once=True)

    def round(self, number):
        """Types until the moment comes; what the death of the program breaks on our side is part
        of it, but a dead end while it lives is a fault."""
        kind = ("dispute", "minutes")[number % 2]
        self.done_at, self.dead_at = [], None
        self.robot.eyes.focused = None
        self.timer = None
        self.desk.open_program(self.room)
        when = self.random.random()
        try:
            if when < 0.15:  # while it starts
                self.kill_later(self.random.uniform(0.05, 2.5))
            self.robot.eyes.wait_program(self.alive)
            wait_until(lambda: (self.alive(), self.robot.eyes.find("Today"))[1], "the first page", 20)
            if 0.15 <= when < 0.3:  # on the way to the fields
                self.kill_later(self.random.uniform(0.05, 3.0))
            (self.type_dispute if kind == "dispute" else self.type_minutes)()
            wait_until(lambda: self.dead_at, "the kill", LONGEST + 2)
        except Killed:
            pass
        except Exception:
            # The kill may fall into any call to the bus.
            time.sleep(0.1)
            if self.dead_at is None and self.desk.running.poll() is None:
                if self.timer:
                    self.timer.cancel()
                raise
        self.timer.join(LONGEST + 3)
        self.desk.kill_program()
        self.counts["while"][kind] = self.counts["while"].get(kind, 0) + 1

    # -- afterwards ---------------------------------------------------------------------------

    def look(self):
        code, out, err = self.desk.command("check", room=self.room, check=False)
        if code != 0:
            shutil.copytree(self.desk.home, self.results + "/killed", dirs_exist_ok=True,
                            ignore=shutil.ignore_patterns("run", ".cache"))
            raise AssertionError(f"after kill {self.counts['kills']}: check says {code}\n{out}{err}")
        owed = [(what, word) for what, word, at, at_once in self.done_at
                if at_once or self.dead_at - at > OWED_AFTER]
        if not owed:
            return
        cases = json.loads(self.desk.command("--json", "case", "list", room=self.room)[1])
        kept = "".join(self.desk.command("case", "export", case["id"], room=self.room)[1]
                       for case in self.newest(cases)).upper()  # numbers are tidied to capitals
        self.counts["owed"] += len(owed)
        for what, word in owed:
            if word.upper() in kept:
                self.counts["kept"] += 1
            else:
                ago = self.dead_at - next(at for _, one, at, _ in self.done_at if one == word)
                self.counts["lost"].append(
                    f"kill {self.counts['kills']}: {what} {word}, {ago:.2f} s old")

    @staticmethod
    def newest(cases):
        """Ids begin with the time they were made; the worked case carries the minutes."""
        return [max(cases, key=lambda case: case["id"])] + [c for c in cases if c["applicants"] == "李建民"]

    def run(self):
        self.prepare()
        for number in range(self.kills):
            self.round(number)
            self.look()
            self.counts["kills"] += 1
            if self.counts["kills"] % 20 == 0:
                print(self.counts["kills"], "kills,", self.counts["owed"], "facts owed,",
                      len(self.counts["lost"]), "lost", flush=True)


def main(*arguments):
    missing = missing_tools()
    if missing:
        print("not installed here:", ", ".join(missing))
        return SKIPPED
    program, cli, source, results = map(os.path.abspath, arguments[:4])
    kills = int(arguments[4])
    if os.environ.get("MAPLEBRIDGE_BRIEF"):
        kills = min(kills, 10)
    seed = int(arguments[5]) if len(arguments) > 5 else random.SystemRandom().randrange(1 << 30)
    os.makedirs(results, exist_ok=True)
    print("seed", seed, flush=True)
    with Desk(program, cli) as desk:
        work = KillRun(desk, source, results, kills, seed)
        started = time.monotonic()
        try:
            work.run()
        except Exception:
            traceback.print_exc()
            desk.photograph(os.path.join(results, "killrun-failed.png"))
            print(desk.log()[-2000:])
            return 1
        finally:
            work.counts |= {"seed": seed, "seconds": round(time.monotonic() - started)}
            with open(os.path.join(results, f"killrun-{kills}.json"), "w", encoding="utf-8") as file:
                json.dump(work.counts, file, ensure_ascii=False, indent=1)
    print(json.dumps(work.counts, ensure_ascii=False))
    return 1 if work.counts["lost"] or work.counts["kills"] < kills or not work.counts["owed"] else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
