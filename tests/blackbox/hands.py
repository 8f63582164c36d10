# SPDX-FileCopyrightText: 2026 Maplebridge contributors
# SPDX-License-Identifier: Apache-2.0
"""Hands on the keyboard: real key events through the XTEST extension, each one recorded.

Chinese characters are laid on spare keys just before they are typed: the program gets the same
key events as from a keyboard that has these letters. A real input method is out of reach here;
what an input method does to a field (composing, committing) is tested inside the program.
"""

import ctypes
import ctypes.util
import json
import time

NAMED = {
    "Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "space": 0x20, "Delete": 0xFFFF,
    "BackSpace": 0xFF08, "Home": 0xFF50, "End": 0xFF57, "Left": 0xFF51, "Up": 0xFF52,
    "Right": 0xFF53, "Down": 0xFF54, "Prior": 0xFF55, "Next": 0xFF56, "F2": 0xFFBF, "F4": 0xFFC1,
    "ctrl": 0xFFE3, "shift": 0xFFE1, "alt": 0xFFE9,
}

FIRST_MEDIA_KEY = 0x1008FF00

KEY, POINT, THINK = 0.5, 1.1, 1.35
#: Keys for one Chinese character with a pinyin input method: three letters, and every second
#: character one more key to choose or confirm.
PINYIN_KEYS = 3.5


def is_han(letter):
    return letter >= "\u2e80"


class Ledger:
    """Every key and every pause for thought, and what they cost in the keystroke-level model."""

    def __init__(self):
        self.rows = []
        self.part = "set-up"

    def add(self, kind, **facts):
        self.rows.append({"part": self.part, "kind": kind} | facts)

    def write(self, path):
        with open(path, "w", encoding="utf-8") as file:
            for row in self.rows:
                file.write(json.dumps(row, ensure_ascii=False) + "\n")

    def cost(self, parts=None):
        rows = [row for row in self.rows if parts is None or row["part"] in parts]
        keys = sum(row.get("keys", 0) for row in rows)
        han = sum(is_han(letter) for row in rows if row["kind"] == "text" for letter in row["text"])
        thinks = sum(row["kind"] == "think" for row in rows)
        seconds = keys * KEY + thinks * THINK
        return {
            "keys": keys, "han_characters": han, "thinks": thinks, "points": 0,
            "minutes": round(seconds / 60, 2),
            "minutes_with_pinyin": round((seconds + han * (PINYIN_KEYS - 1) * KEY) / 60, 2),
        }

    def typed(self):
        return [row for row in self.rows if row["kind"] == "text"]


class Hands:
    def __init__(self, ledger):
        x11, xtst = (ctypes.CDLL(ctypes.util.find_library(name) or fallback)
                     for name, fallback in (("X11", "libX11.so.6"), ("Xtst", "libXtst.so.6")))
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XGetKeyboardMapping.restype = ctypes.POINTER(ctypes.c_ulong)
        x11.XInternAtom.restype = ctypes.c_ulong
        self.x11, self.xtst, self.ledger = x11, xtst, ledger
        self.display = ctypes.c_void_p(x11.XOpenDisplay(None))
        if not self.display:
            raise AssertionError("no display to type on")
        self.x11.XAutoRepeatOff(self.display)
        self.keys, self.spare, self.laid = {}, [], {}
        self._read_keyboard()

    def _read_keyboard(self):
        low, high, per = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
        self.x11.XDisplayKeycodes(self.display, ctypes.byref(low), ctypes.byref(high))
        count = high.value - low.value + 1
        table = self.x11.XGetKeyboardMapping(self.display, ctypes.c_ubyte(low.value), count,
                                             ctypes.byref(per))
        for at in range(count):
            symbols = [table[at * per.value + level] for level in range(per.value)]
            # Unused keys, and those of media keyboards.
            if all(symbol == 0 or FIRST_MEDIA_KEY <= symbol < 0x11000000 for symbol in symbols):
                self.spare.append(low.value + at)
                continue
            for level in (0, 1):
                if level < per.value and symbols[level]:
                    self.keys.setdefault(symbols[level], (low.value + at, level == 1))
        self.x11.XFree(table)

    def _event(self, code, down):
        self.xtst.XTestFakeKeyEvent(self.display, ctypes.c_uint(code), ctypes.c_int(down),
                                    ctypes.c_ulong(0))

    def _strike(self, code, shifted=False, modifiers=()):
        held = [self.keys[NAMED[name]][0] for name in modifiers]
        if shifted:
            held.append(self.keys[NAMED["shift"]][0])
        for one in held:
            self._event(one, True)
        self._event(code, True)
        self._event(code, False)
        for one in reversed(held):
            self._event(one, False)
        self.x11.XSync(self.display, 0)
        return 1 + len(held)

    def think(self, why):
        self.ledger.add("think", why=why)

    def press(self, chord, times=1):
        """One key or a chord: "Tab", "ctrl+1", "alt+a"."""
        *modifiers, key = chord.split("+")
        symbol = NAMED.get(key) or ord(key)
        code, shifted = self.keys[symbol]
        for _ in range(times):
            self.ledger.add("key", what=chord, keys=self._strike(code, shifted, modifiers))

    def lay(self, text):
        """Puts the letters of `text` that no key has on spare keys; everything typed before must
        have arrived, for a key is read with the table of the moment."""
        foreign = list(dict.fromkeys(c for c in text if ord(c) not in self.keys and c != "\n"))
        new = [c for c in foreign if c not in self.laid]
        if len(self.laid) + len(new) > len(self.spare):
            self.laid, new = {}, foreign
        free = [code for code in self.spare if code not in self.laid.values()]
        for letter, code in zip(new, free, strict=False):
            symbol = ord(letter) if ord(letter) < 0x100 else 0x01000000 | ord(letter)
            pair = (ctypes.c_ulong * 2)(symbol, symbol)
            self.x11.XChangeKeyboardMapping(self.display, code, 2, pair, 1)
            self.laid[letter] = code
        self.x11.XSync(self.display, 0)
        if new:
            time.sleep(0.05)

    def chunks(self, text):
        """`text` in parts whose letters fit on the spare keys at once."""
        part, letters = "", set()
        for letter in text:
            if ord(letter) not in self.keys:
                letters.add(letter)
            if len(letters) > len(self.spare):
                yield part
                part, letters = "", {letter}
            part += letter
        if part:
            yield part

    def strike(self, letter):
        """One laid letter, as a key and not as text: to choose in a list."""
        code, shifted = (self.laid[letter], False) if letter in self.laid else self.keys[ord(letter)]
        self.ledger.add("key", what=letter, keys=self._strike(code, shifted))

    def strike_text(self, text, field, pause=0.0):
        """Types what lay() has laid out."""
        keys = 0
        for letter in text:
            if letter == "\n":
                keys += self._strike(self.keys[NAMED["Return"]][0])
            elif letter in self.laid:
                keys += self._strike(self.laid[letter])
            else:
                code, shifted = self.keys[ord(letter)]
                keys += self._strike(code, shifted)
            if pause:
                time.sleep(pause)
        self.ledger.add("text", text=text, field=field, keys=keys)

    def close_window(self, window):
        """What Alt+F4 is on a desktop: the window manager asks the window to close."""

        class Message(ctypes.Structure):
            _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int),
                        ("display", ctypes.c_void_p), ("window", ctypes.c_ulong),
                        ("kind", ctypes.c_ulong), ("format", ctypes.c_int),
                        ("data", ctypes.c_long * 5), ("rest", ctypes.c_long * 24)]

        atom = lambda name: self.x11.XInternAtom(self.display, name, 0)
        event = Message(33, 0, 1, self.display, window, atom(b"WM_PROTOCOLS"), 32,
                        (ctypes.c_long * 5)(atom(b"WM_DELETE_WINDOW")))
        self.x11.XSendEvent(self.display, ctypes.c_ulong(window), 0, ctypes.c_long(0),
                            ctypes.byref(event))
        self.x11.XSync(self.display, 0)
        self.ledger.add("key", what="alt+F4", keys=2)
