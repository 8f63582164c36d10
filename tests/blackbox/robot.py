# SPDX-FileCopyrightText: 2026 Maplebridge contributors
# SPDX-License-Identifier: Apache-2.0
"""Somebody at the desk: looks with the eyes, acts with the keyboard, and keeps the ledger."""

import json
import os
import time

from desk import TooLong, wait_until
from eyes import Eyes, Seen
from hands import Hands, Ledger


class DeadEnd(AssertionError):
    """The keyboard does not lead there."""


class Robot:
    def __init__(self, desk, source):
        self.desk = desk
        self.source = source
        self.ledger = Ledger()
        self.hands = Hands(self.ledger)
        self.eyes = Eyes(desk)
        with open(os.path.join(source, "resources/rules/codes.json"), encoding="utf-8") as file:
            self.codes = {table["name"]: {row["code"]: row["en"] for row in table["rows"]}
                          for table in json.load(file)["tables"]}

    def prepare(self, language="en"):
        """The language is chosen before: names of controls are looked for in English."""
        folder = os.path.join(self.desk.home, ".config/maplebridge")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "maplebridge.conf"), "w", encoding="utf-8") as file:
            file.write(f"[window]\nlanguage={language}\n")

    def label(self, table, code):
        return self.codes[table][code]

    def open(self, *arguments, day=None):
        self.eyes.focused = None
        self.desk.open_program(*arguments, day=day)
        self.eyes.wait_program()

    def close(self):
        """Leaves the program as Alt+F4 does."""
        self.hands.think("close the window")
        self.hands.close_window(self.eyes.window_id())
        code = self.desk.wait_closed()
        if code != 0:
            raise AssertionError(f"the program left with {code}:\n{self.desk.log()}")

    # -- moving -------------------------------------------------------------------------------

    def key(self, chord, times=1):
        self.hands.press(chord, times)

    def step(self, chord="Tab"):
        """One step of the focus; None when the key moved nothing."""
        before = self.eyes.focus_events
        self.key(chord)
        try:
            wait_until(lambda: (self.eyes.wake(), self.eyes.focus_events > before)[1], "a step", 0.8, 0.004)
        except TooLong:
            return None
        self._settle()
        return self.eyes.focus()

    def _settle(self):
        """Lets a burst of focus events end."""
        count = -1
        while count != self.eyes.focus_events:
            count = self.eyes.focus_events
            time.sleep(0.012)
            self.eyes.wake()

    def go(self, name, role=None, most=90, chord="Tab"):
        """Walks with Tab to the control called `name`; the way there is one thought."""
        self.hands.think(f"go to {name}")
        seen = self.eyes.focus()
        way = []
        for _ in range(most):
            if seen is not None and seen.name == name and (role is None or seen.role == role):
                return seen
            seen = self.step(chord)
            way.append(repr(seen) if seen is not None else "(no step)")
            if len(way) > 4 and way[-4:] == ["(no step)"] * 4:
                break
        raise DeadEnd(f"no way to “{name}” with {chord}; the way was:\n  " + "\n  ".join(way))

    # -- doing --------------------------------------------------------------------------------

    def type(self, text, field="", pause=0.0):
        """Types where the focus is, and waits until the program has read it.

        The key symbols of （ and ） reach Qt as BackSpace and Tab; only an input method can type
        these two, so they are typed as their half-width twins.
        """
        text = text.translate({0xFF08: "(", 0xFF09: ")"})
        for part in self.hands.chunks(text):
            self.hands.lay(part)
            before = self.eyes.focus().text() if self.eyes.focus() else ""
            self.hands.strike_text(part, field, pause)
            plain = part.replace("\n", "")
            def arrived():
                seen = self.eyes.focus()
                now = seen.text().replace("\n", "") if seen is not None else ""
                return now.endswith(plain) or (plain in now and now != before)
            try:
                wait_until(arrived, f"“{part}” in {field or 'the field'}", 10)
            except TooLong as why:
                raise AssertionError(f"{why}; it says “{self.eyes.focus().text()}”") from why

    def fill(self, name, text, role=None):
        """Goes to the field and types; what stands there is replaced."""
        seen = self.go(name, role)
        if seen.text():
            self.key("ctrl+a")
        self.type(text, name)

    def choose(self, name, label):
        """Chooses in a closed list by typing the beginning of the entry."""
        self.choose_here(self.go(name, "combo box"), label)

    def choose_here(self, seen, label):
        """The same in the list that has the focus."""
        value = lambda: Seen(seen.accessible, self.eyes).value or seen.accessible.get_name()
        self.hands.lay(label)
        for letter in label:
            if value() == label:
                return
            self.hands.strike(letter)
            try:
                wait_until(lambda: value() == label, label, 0.3)
            except TooLong:
                continue
            return
        raise DeadEnd(f"“{label}” cannot be chosen: the list says “{value()}”")

    def tick(self, name, most=90):
        """Ticks a box or a chip of a group."""
        seen = self.go(name, most=most)
        if not seen.has("CHECKED"):
            self.key("space")
            wait_until(lambda: seen.has("CHECKED"), f"“{name}” to be ticked", 5)

    def chip(self, first, wanted, most=90):
        """In a group of which one is chosen: Tab to the group, arrows to the chip, space."""
        seen = self.go_any(first, most)
        for _ in range(12):
            if seen.name == wanted:
                break
            goal = next(one for one in Seen(seen.accessible.get_parent(), self.eyes).children()
                        if one.name == wanted)
            seen = self.step(self._arrow(seen.place(), goal.place()))
            if seen is None:
                break
        if seen is None or seen.name != wanted:
            raise DeadEnd(f"arrows do not lead to “{wanted}”")
        if not seen.has("CHECKED"):
            self.key("space")
            wait_until(lambda: seen.has("CHECKED"), f"“{wanted}” to be chosen", 5)

    @staticmethod
    def _arrow(here, there):
        if abs(there[1] - here[1]) > 10:
            return "Down" if there[1] > here[1] else "Up"
        return "Right" if there[0] > here[0] else "Left"

    def go_any(self, names, most=90):
        self.hands.think(f"go to {' / '.join(names)}")
        seen, way = self.eyes.focus(), []
        for _ in range(most):
            if seen is not None and seen.name in names:
                return seen
            seen = self.step()
            way.append(repr(seen))
        raise DeadEnd(f"no way to one of {names}; the way was:\n  " + "\n  ".join(way))

    def push(self, name, most=90):
        """Walks to the button and presses it with the space bar."""
        self.go(name, "push button", most)
        self.key("space")

    def command(self, chord, why):
        self.hands.think(why)
        self.key(chord)

    def wait_saved(self, seconds=10):
        wait_until(lambda: "Saved" in self.eyes.texts(), "“Saved …”", seconds, 0.1)
