# SPDX-FileCopyrightText: 2026 Maplebridge contributors
# SPDX-License-Identifier: Apache-2.0
"""What every benchmark needs: CPU time of other programs, medians, and a screen to look at."""

import mmap
import os
import resource
import signal
import statistics
import subprocess
import tempfile
import time
from pathlib import Path


class Skipped(Exception):
    """A contestant is missing; the message says which and what to install."""


def need(program, package):
    """The path of a program; Skipped with a sentence when it is not installed."""
    for folder in os.environ.get("PATH", "").split(":"):
        path = Path(folder) / program
        if os.access(path, os.X_OK):
            return str(path)
    raise Skipped(f"{program} is not installed (Debian package {package}).")


def run_timed(command, **options):
    """Runs a program to its end: CPU seconds of it and its children, wall seconds, output."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    done = subprocess.run(command, capture_output=True, check=False, **options)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        words = done.stderr.decode(errors="replace").strip()
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {words}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, wall, done


def cpu_of(pid):
    """CPU seconds of a living process with all its threads, to the nanosecond."""
    return time.clock_gettime((~pid << 3) | 2)  # CPUCLOCK_SCHED of that process


def resident_mib(pid):
    """Resident memory of a living process in MiB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def median(values):
    return statistics.median(values) if values else None


class Screen:
    """An X server of its own whose picture can be read without asking it anything: a program that
    is being watched is not disturbed by watching."""

    def __init__(self, width=1366, height=768):
        xvfb = need("Xvfb", "xvfb")
        self._folder = tempfile.TemporaryDirectory()
        reader, writer = os.pipe()
        self._server = subprocess.Popen(
            [xvfb, "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24",
             "-fbdir", self._folder.name, "-br", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as answer:
            self.display = ":" + answer.readline().strip()
        with open(Path(self._folder.name) / "Xvfb_screen0", "rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        self.width, self.height = width, height
        self._first = len(self._memory) - width * height * 4

    def picture(self):
        return self._memory[self._first:]

    @staticmethod
    def is_painted(picture):
        """Whether a window with text covers a good part of the screen: a third of it is no longer
        the black of the bare screen, in many shades."""
        greens = picture[1::4 * 7]
        return len(greens) - greens.count(0) > len(greens) / 3 and len(set(greens)) >= 16

    def save(self, path):
        """Writes what is to be seen as a portable pixmap."""
        picture = self.picture()
        pixels = bytearray(self.width * self.height * 3)
        for channel in range(3):
            pixels[channel::3] = picture[2 - channel::4]
        head = f"P6 {self.width} {self.height} 255\n".encode()
        Path(path).write_bytes(head + pixels)

    def wait_until_bare(self):
        deadline = time.monotonic() + 5
        while self.is_painted(self.picture()) and time.monotonic() < deadline:
            time.sleep(0.05)

    def close(self):
        self._memory.close()
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()


def end(process):
    """Ends a program we started."""
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def machine():
    """Facts of this machine that figures depend on."""
    model = "unknown"
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    system = "unknown"
    release = Path("/etc/os-release")
    if release.exists():
        for line in release.read_text().splitlines():
            if line.startswith("PRETTY_NAME="):
                system = line.split("=", 1)[1].strip('"')
    return {"cores": os.cpu_count(), "cpu": model, "system": system,
            "load_at_start": round(os.getloadavg()[0], 2)}
