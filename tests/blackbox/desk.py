# SPDX-FileCopyrightText: 2026 Maplebridge contributors
# SPDX-License-Identifier: Apache-2.0
"""A desk of its own: X server, session bus, window manager and the program.

Nothing of the person who runs the tests is touched: home, run-time folder and display are
made for one run and go with it. Whatever was started ends with the desk.
"""

import ctypes
import os
import shutil
import signal
import subprocess
import tempfile
import time

PR_SET_PDEATHSIG = 1
SCREEN = "1366x768x24"
FAKETIME = (
    "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
    "/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1",
    "/usr/lib/faketime/libfaketimeMT.so.1",
)
SKIPPED = 77


class TooLong(AssertionError):
    """Something that was waited for did not come."""


def missing_tools():
    """What a run needs and this computer does not have, in words."""
    missing = [tool for tool in ("Xvfb", "dbus-daemon", "xdotool", "pdftotext") if not shutil.which(tool)]
    if not window_manager():
        missing.append("blackbox or openbox")
    if not any(os.path.exists(path) for path in FAKETIME):
        missing.append("libfaketime")
    try:
        import gi

        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        missing.append("gir1.2-atspi-2.0")
    return missing


def window_manager():
    return shutil.which("blackbox") or shutil.which("openbox")


def wait_until(condition, what, seconds=15.0, pause=0.02):
    """The first true answer of `condition`; never waits for ever."""
    end = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise TooLong(f"waited {seconds:g} s in vain for {what}")
        time.sleep(pause)


def _dies_with_us():
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


class Desk:
    """`with Desk(program) as desk:` – the display is up, the program is not started yet."""

    def __init__(self, program, cli):
        self.program = program
        self.cli = cli
        self.home = tempfile.mkdtemp(prefix="maplebridge-desk-")
        self.children = []
        self.running = None
        runtime = os.path.join(self.home, "run")
        os.mkdir(runtime, 0o700)
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "QT_", "DBUS_", "LD_"))}
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "MAPLEBRIDGE_ROOM"):
            kept.pop(name, None)
        self.env = kept | {
            "HOME": self.home,
            "XDG_RUNTIME_DIR": runtime,
            "LC_ALL": "C.UTF-8",
            "TZ": "CST-8",  # Beijing time without the time zone files
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LOGGING_RULES": "*.debug=false;qt.*=false",
            "NO_AT_BRIDGE": "1",  # for what is not Qt
        }

    def __enter__(self):
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _start(self):
        read, write = os.pipe()
        self.spawn(["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp",
                    "-noreset"], pass_fds=[write])
        os.close(write)
        self.env["DISPLAY"] = ":" + self._line_of(read, "the display")
        read, write = os.pipe()
        self.spawn(["dbus-daemon", "--session", "--nofork", f"--print-address={write}"], pass_fds=[write])
        os.close(write)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._line_of(read, "the session bus")
        os.environ.update({k: self.env[k] for k in
                           ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "HOME")})
        self._manage_windows()

    def _manage_windows(self):
        """A window manager that ended at once (seldom, on a busy machine) is started again."""
        manager = self.spawn([window_manager()])

        def manages():
            nonlocal manager
            if manager.poll() is not None:
                manager = self.spawn([window_manager()])
            return subprocess.run(["xdotool", "get_desktop"], env=self.env, check=False,
                                  capture_output=True).returncode == 0

        wait_until(manages, "the window manager", pause=0.1)

    @staticmethod
    def _line_of(fd, what):
        os.set_blocking(fd, False)
        with os.fdopen(fd) as pipe:
            return wait_until(lambda: (pipe.readline() or "").strip(), what)

    def spawn(self, command, pass_fds=(), env=None, log="others.log"):
        with open(os.path.join(self.home, log), "ab") as out:
            child = subprocess.Popen(command, env=env or self.env, stdin=subprocess.DEVNULL, stdout=out,
                                     stderr=out, cwd=self.home, pass_fds=pass_fds,
                                     start_new_session=True, preexec_fn=_dies_with_us)
        self.children.append(child)
        return child

    def open_program(self, *arguments, day=None):
        """Starts the program; with `day` ("2026-04-20 09:00:00") its clock stands there and goes on."""
        env = dict(self.env)
        if day:
            env["LD_PRELOAD"] = next(path for path in FAKETIME if os.path.exists(path))
            env["FAKETIME"] = "@" + day
            env["FAKETIME_DONT_FAKE_MONOTONIC"] = "1"
        self.running = self.spawn([self.program, *arguments], env=env, log="program.log")
        return self.running

    def kill_program(self):
        """As a power cut does: no word of warning."""
        self.running.send_signal(signal.SIGKILL)
        self.running.wait(10)
        self.children.remove(self.running)
        self.running = None

    def wait_closed(self):
        wait_until(lambda: self.running.poll() is not None, "the program to end", 20)
        code = self.running.returncode
        self.children.remove(self.running)
        self.running = None
        return code

    def command(self, *arguments, room=None, check=True):
        """What the command line companion says: (exit code, standard output, standard error)."""
        line = [self.cli, *(["--room", room] if room else []), *arguments]
        done = subprocess.run(line, env=self.env | {"QT_QPA_PLATFORM": "offscreen"}, check=False,
                              capture_output=True, text=True, timeout=120, cwd=self.home)
        if check and done.returncode != 0:
            raise AssertionError(f"{line}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.returncode, done.stdout, done.stderr

    def log(self):
        path = os.path.join(self.home, "program.log")
        if not os.path.exists(path):
            return ""
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()

    def photograph(self, path):
        """The screen as it is, when something went wrong and ImageMagick happens to be here."""
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", path], env=self.env, check=False,
                           capture_output=True, timeout=20)

    def __exit__(self, *_):
        for child in reversed(self.children):
            try:
                os.killpg(child.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            child.wait(10)
        self.children = []
        shutil.rmtree(self.home, ignore_errors=True)
