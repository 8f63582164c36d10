# SPDX-FileCopyrightText: 2026 Maplebridge contributors
# SPDX-License-Identifier: Apache-2.0
"""Eyes on the window: reads what assistive technology is told, and never acts through it."""

import subprocess

from desk import TooLong, wait_until

CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "spin button",
    "list", "table", "page tab", "password text", "slider", "tree", "tree table", "entry",
}


class Seen:
    """One accessible as it was when looked at."""

    def __init__(self, accessible, eyes):
        self.accessible = accessible
        self.eyes = eyes
        self.name = accessible.get_name() or ""
        self.role = accessible.get_role_name() or ""
        self.value = ""
        self.labelled = False
        if self.role == "combo box":
            # Qt gives the value as name, and the name through the label.
            self.value, self.name = self.name, self._label()
            self.value = "" if self.value == self.name else self.value

    def __repr__(self):
        return f"{self.role} “{self.name}”"

    def _label(self):
        """What the label beside it says, else the name of its own."""
        for relation in self.accessible.get_relation_set():
            if relation.get_relation_type() == self.eyes.atspi.RelationType.LABELLED_BY:
                self.labelled = True
                return relation.get_target(0).get_name() or ""
        return self.name

    def states(self):
        return self.accessible.get_state_set()

    def has(self, state):
        return self.states().contains(getattr(self.eyes.atspi.StateType, state))

    def text(self):
        try:
            words = self.accessible.get_text_iface()
            return words.get_text(0, words.get_character_count()) if words else ""
        except self.eyes.glib.Error:
            return ""

    def place(self):
        box = self.accessible.get_component_iface().get_extents(self.eyes.atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    def children(self):
        try:
            return [Seen(child, self.eyes) for at in range(self.accessible.get_child_count())
                    if (child := self.accessible.get_child_at_index(at)) is not None]
        except self.eyes.glib.Error:
            return []

    def walk(self, showing=True):
        """This and everything inside it that is on the screen, in order of the tree."""
        yield self
        for child in self.children():
            if showing and child.role not in ("application",) and not child.has("VISIBLE"):
                continue
            if child.role in ("table cell", "column header", "row header"):
                yield child
                continue
            yield from child.walk(showing)


class Eyes:
    def __init__(self, desk):
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib

        self.desk, self.atspi, self.glib = desk, Atspi, GLib
        Atspi.init()
        Atspi.set_timeout(4000, 8000)
        self.root = None
        self.focus_events = 0
        self.focused = None
        self.listener = Atspi.EventListener.new(self._on_event)
        self.listener.register("object:state-changed:focused")
        self.wake()

    def _on_event(self, event, *_):
        if event.detail1:
            self.focused = event.source
            self.focus_events += 1

    def wake(self):
        context = self.glib.MainContext.default()
        while context.iteration(False):
            pass

    def program(self):
        """The program on the accessibility bus, once its window is there."""
        self.wake()
        root = self.atspi.get_desktop(0)
        root.clear_cache()
        for at in range(root.get_child_count()):
            child = root.get_child_at_index(at)
            if child is None:
                continue
            try:
                if self.desk.running and child.get_process_id() == self.desk.running.pid \
                        and child.get_child_count() > 0:
                    return Seen(child, self)
            except self.glib.Error:
                continue
        return None

    def wait_program(self, alive=None):
        def there():
            if alive:
                alive()
            if self.desk.running.poll() is not None:
                raise AssertionError(f"the program ended by itself:\n{self.desk.log()}")
            return self.program()

        seen = wait_until(there, "the window on the accessibility bus", 30)
        self.atspi.Accessible.set_cache_mask(seen.accessible, self.atspi.Cache.NONE)
        self.root = seen
        wait_until(lambda: (alive and alive(), self.window_id() != 0)[1], "the window to have the focus", 15)
        return seen

    def window_id(self):
        done = subprocess.run(["xdotool", "getactivewindow"], env=self.desk.env, check=False,
                              capture_output=True, text=True, timeout=10)
        return int(done.stdout.strip() or 0) if done.returncode == 0 else 0

    def focus(self):
        """Where the focus is, as the last event told; asked again whether it still is."""
        self.wake()
        if self.focused is not None:
            try:
                seen = Seen(self.focused, self)
                if seen.has("FOCUSED") and seen.has("SHOWING") and self._not_behind(seen):
                    return seen
            except self.glib.Error:
                pass
        return self.find_focus()

    def _not_behind(self, seen):
        """Qt tells of a new current cell also in a table that has no focus."""
        if seen.role not in ("table cell", "list item"):
            return True
        return Seen(seen.accessible.get_parent(), self).has("FOCUSED")

    def find_focus(self):
        for seen in self.root.walk():
            if seen.role not in ("frame", "window", "dialog") and seen.has("FOCUSED") \
                    and self._not_behind(seen):
                return seen
        return None

    def find(self, name, role=None):
        for seen in self.root.walk():
            if seen.name == name and (role is None or seen.role == role):
                return seen
        return None

    def texts(self):
        """Every word on the screen: names of labels and text of fields."""
        return "\n".join(seen.name for seen in self.root.walk() if seen.name)

    def wait_text(self, part, seconds=15):
        wait_until(lambda: part in self.texts(), f"the words “{part}”", seconds, 0.15)

    def wait_find(self, name, role=None, seconds=15):
        return wait_until(lambda: self.find(name, role), f"“{name}”", seconds, 0.15)
