# SPDX-FileCopyrightText: 2026 Maplebridge contributors
# SPDX-License-Identifier: Apache-2.0
"""The contests. Each gives rows for the table and what was measured, for the JSON file.
Contestants take turns, so that a busy machine is busy for both."""

import json
import os
import shutil
import subprocess
import time
from pathlib import Path
from xml.sax.saxutils import escape

from measuring import (Screen, Skipped, cpu_of, end, median, need, resident_mib, run_timed)


class Contest:
    """What the contests share: the built programs, a folder to work in, a home of their own."""

    def __init__(self, build, folder, rounds, short):
        self.build, self.folder, self.rounds, self.short = build, folder, rounds, short
        home = folder / "home"
        home.mkdir(exist_ok=True)
        self.environment = {key: value for key, value in os.environ.items()
                            if not key.startswith(("XDG_", "QT_", "LC_", "LANG", "DISPLAY"))}
        self.environment.update(HOME=str(home), LANG="zh_CN.UTF-8", LC_CTYPE="C.UTF-8",
                                QT_LOGGING_RULES="*=false")

    def program(self, path):
        built = self.build / path
        if not built.exists():
            raise Skipped(f"{built} is not built (target “benchmarks”).")
        return str(built)

    def room(self):
        """A closed practice room; made once."""
        path = self.folder / "practice.mbroom"
        if not path.exists():
            self.benched("bench_press", str(path), "0")
        return path

    def benched(self, name, *arguments, **extra):
        program = self.program(f"tests/benchmarks/{name}")
        environment = {**self.environment, "QT_QPA_PLATFORM": "offscreen", **extra}
        _, _, done = run_timed([program, *arguments], env=environment)
        return json.loads(done.stdout)

    def times(self, count):
        return max(5, count // 10) if self.short else count

    def fresh(self, name):
        path = self.folder / name
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir()
        return path


# 1. Start to painted window

def watch_start(screen, command, environment, shot):
    """Starts a program and looks at the screen until nothing has changed for a second."""
    screen.wait_until_bare()
    start = time.monotonic()
    process = subprocess.Popen(command, env={**environment, "DISPLAY": screen.display},
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    seen = []  # (wall, CPU, picture) of each change
    painted = None
    last = screen.picture()
    try:
        while True:
            time.sleep(0.002)
            picture = screen.picture()
            now = (time.monotonic() - start, cpu_of(process.pid))
            if picture != last:
                last = picture
                seen.append((*now, picture))
                if painted is None and screen.is_painted(picture):
                    painted = now
            elif painted and now[0] - seen[-1][0] > 1:
                break
            if now[0] > 30:
                raise RuntimeError(f"{command[0]} painted no window within 30 seconds")
        resident = resident_mib(process.pid)
        screen.save(shot)
    finally:
        end(process)
    # A cursor goes on blinking: at rest is when all but a thousandth is as it stays.
    final = seen[-1][2][1::4]
    rest = next(one for one in seen
                if sum(a != b for a, b in zip(one[2][1::4], final)) * 1000 < len(final))
    return {"painted_cpu": painted[1], "painted_wall": painted[0],
            "rest_cpu": rest[1], "rest_wall": rest[0], "resident_mib": resident}


def start(contest):
    contestants = {"maplebridge": [contest.program("app/maplebridge"), "--practice"]}
    notes = []
    try:
        contestants["sqlitebrowser"] = [need("sqlitebrowser", "sqlitebrowser")]
    except Skipped as missing:
        notes.append(str(missing))
    room = contest.room()
    screen = Screen()
    runs = {name: [] for name in contestants}
    try:
        for turn in range(contest.rounds + 1):
            for name, command in contestants.items():
                copy = contest.fresh("start") / "room.mbroom"
                shutil.copy(room, copy)
                shot = contest.folder / f"start-{name}.ppm"
                one = watch_start(screen, [*command, str(copy)], contest.environment, shot)
                if turn > 0:  # the first fills caches of fonts and settings
                    runs[name].append(one)
    finally:
        screen.close()
    figures = {name: {key: median([one[key] for one in many]) for key in many[0]}
               for name, many in runs.items()}
    ours, theirs = figures["maplebridge"], figures.get("sqlitebrowser", {})
    rows = [("start: first picture, CPU ms", ours["painted_cpu"] * 1000,
             scaled(theirs.get("painted_cpu"))),
            ("start: first picture, wall ms", ours["painted_wall"] * 1000,
             scaled(theirs.get("painted_wall"))),
            ("start: picture at rest, CPU ms", ours["rest_cpu"] * 1000,
             scaled(theirs.get("rest_cpu"))),
            ("start: picture at rest, wall ms", ours["rest_wall"] * 1000,
             scaled(theirs.get("rest_wall"))),
            ("start: resident MiB", ours["resident_mib"], theirs.get("resident_mib"))]
    return named(rows, "sqlitebrowser"), {"median": figures, "runs": runs}, notes


def scaled(seconds):
    return None if seconds is None else seconds * 1000


def named(rows, other):
    return [{"what": what, "ours": ours, "other": theirs, "against": other}
            for what, ours, theirs in rows]


# 2. One save

def flushes(trace):
    """Flushes after each mark of bench_save, counted per kind of save."""
    counts, current = {}, None
    for line in Path(trace).read_text(errors="replace").splitlines():
        if "mark:" in line:
            current = line.split("mark:", 1)[1].split("\\n")[0]
            counts.setdefault(current, []).append(0)
        elif current and ("fsync(" in line or "fdatasync(" in line) and "resumed" not in line:
            counts[current][-1] += 1
    return counts


def save(contest):
    notes, rows, data = [], [], {}
    times = contest.times(500)
    plain = contest.benched("bench_save", str(contest.fresh("save")), str(times))
    slow = contest.benched("bench_save", str(contest.fresh("save")), str(contest.times(200)),
                           LD_PRELOAD=contest.program("tests/benchmarks/slowflush.so"),
                           MAPLEBRIDGE_FLUSH_MS="30")
    data.update(plain=plain, slow_flushes=slow)
    for kind, name in (("form", "a form"), ("line", "a line of minutes")):
        rows.append((f"save of {name}: CPU ms, median", plain[kind]["cpu_ms"]["median"],
                     plain["bare"]["cpu_ms"]["median"]))
        for figure, words in (("median", "median"), ("max", "longest")):
            rows.append((f"save of {name}: {words} pause, 30 ms flushes",
                         slow[kind]["wall_ms"][figure], slow["bare"]["wall_ms"][figure]))
    try:
        strace = need("strace", "strace")
        trace = contest.folder / "save.trace"
        program = contest.program("tests/benchmarks/bench_save")
        run_timed([strace, "-f", "-o", str(trace), "-e", "trace=write,fsync,fdatasync", program,
                   str(contest.fresh("save")), str(contest.times(200)), "--marks"],
                  env=contest.environment)
        counts = flushes(trace)
        data["flushes"] = {kind: {"median": median(many), "max": max(many),
                                  "mean": sum(many) / len(many)}
                           for kind, many in counts.items() if kind != "end"}
        for kind, name in (("form", "a form"), ("line", "a line of minutes")):
            rows.append((f"save of {name}: flushes, median", median(counts[kind]),
                         median(counts["bare"])))
            rows.append((f"save of {name}: flushes, most", max(counts[kind]),
                         max(counts["bare"])))
    except (Skipped, RuntimeError) as missing:
        notes.append(f"Flushes were not counted: {missing}")
    return named(rows, "bare SQLite"), data, notes


# 3. Key to glyph

def keys(contest):
    count = str(contest.times(500))
    runs = {"ours": [], "bare": []}
    for _ in range(min(3, contest.rounds)):
        for kind, many in runs.items():
            many.append(contest.benched("bench_keys", kind, count))
    slow = {kind: contest.benched("bench_keys", kind, str(contest.times(400)),
                                  LD_PRELOAD=contest.program("tests/benchmarks/slowflush.so"),
                                  MAPLEBRIDGE_FLUSH_MS="30")
            for kind in runs}

    def of(kind, key, clock, figure):
        return median([one[key][clock][figure] for one in runs[kind]])

    rows = []
    for key, name in (("key", "key to glyph"), ("enter", "end of a line")):
        for clock, figure, words in (("cpu_ms", "median", "CPU ms, median"),
                                     ("cpu_ms", "p99", "CPU ms, p99"),
                                     ("wall_ms", "median", "wall ms, median")):
            rows.append((f"{name}: {words}", of("ours", key, clock, figure),
                         of("bare", key, clock, figure)))
    for key, name in (("key", "key to glyph"), ("enter", "end of a line")):
        rows.append((f"{name}: longest pause, 30 ms flushes", slow["ours"][key]["wall_ms"]["max"],
                     slow["bare"][key]["wall_ms"]["max"]))
    return named(rows, "QPlainTextEdit"), {"runs": runs, "slow_flushes": slow}, []


# 4. The agreement as PDF

FLAT_ODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:text-properties
 style:font-name-asian="Noto Serif CJK SC" fo:font-size="16pt" style:font-size-asian="16pt"
 fo:language="zh" fo:country="CN"/></style:default-style></office:styles>
<office:body><office:text>
{paragraphs}
</office:text></office:body></office:document>
"""


def pdf(contest):
    cli, room = contest.program("app/maplebridge-cli"), contest.room()
    write = [cli, "--room", str(room), "document", "write", "12", "AGREE", "--overwrite", "--to"]
    papers = contest.fresh("papers")
    run_timed([*write, str(papers), "--text"], env=contest.environment)
    lines = next(papers.glob("*.txt")).read_text(encoding="utf-8").splitlines()
    flat = contest.folder / "agreement.fodt"
    flat.write_text(FLAT_ODT.format(paragraphs="\n".join(
        f"<text:p>{escape(line)}</text:p>" for line in lines)), encoding="utf-8")

    notes, cold = [], {"maplebridge-cli": []}
    office = None
    try:
        soffice = need("soffice", "libreoffice-writer-nogui")
        office = [soffice, f"-env:UserInstallation=file://{contest.folder}/office", "--headless",
                  "--convert-to", "pdf", "--outdir", str(contest.fresh("office-out"))]
        cold["libreoffice"] = []
    except Skipped as missing:
        notes.append(str(missing))
    for turn in range(contest.rounds + 1):
        for name, many in cold.items():
            command = [*write, str(papers)] if name == "maplebridge-cli" else [*office, str(flat)]
            cpu, wall, _ = run_timed(command, env=contest.environment)
            if turn > 0:  # the first makes profiles and fills caches
                many.append({"cpu": cpu, "wall": wall})
    warm = contest.benched("bench_press", str(room), str(contest.times(50)))
    data = {"cold": cold, "warm": warm, "characters": sum(len(line) for line in lines),
            "bytes": {path.name: path.stat().st_size for folder in ("papers", "office-out")
                      for path in (contest.folder / folder).glob("*.pdf")}}
    batch = None
    if office:
        batch = data["libreoffice_warm_cpu_ms"] = warm_office(contest, office, flat, cold)
    theirs = cold.get("libreoffice", [])
    rows = [("agreement PDF, new process: CPU ms",
             median([one["cpu"] for one in cold["maplebridge-cli"]]) * 1000,
             scaled(median([one["cpu"] for one in theirs]))),
            ("agreement PDF, new process: wall ms",
             median([one["wall"] for one in cold["maplebridge-cli"]]) * 1000,
             scaled(median([one["wall"] for one in theirs]))),
            ("agreement PDF, one more in a process: CPU ms", warm["cpu_ms"]["median"], batch)]
    return named(rows, "LibreOffice"), data, notes


def warm_office(contest, office, flat, cold):
    """What one more document costs a LibreOffice that is already running."""
    many = contest.fresh("office-in")
    count = contest.times(50)
    files = []
    for number in range(count):
        files.append(str(many / f"agreement{number}.fodt"))
        shutil.copy(flat, files[-1])
    cpu, _, _ = run_timed([*office, *files], env=contest.environment)
    once = median([one["cpu"] for one in cold["libreoffice"]])
    return (cpu - once) / (count - 1) * 1000


# 5. A package

def package(contest):
    """The log of the practice room packed, signed and sealed, beside zstd -9 of the same lines."""
    folder = contest.fresh("package")
    ours = contest.benched("bench_package", str(folder), str(contest.times(50)))
    lines, cpu, size = folder / "lines.jsonl", None, None
    notes = []
    try:
        zstd = need("zstd", "zstd")
        packed = folder / "lines.zst"
        runs = [run_timed([zstd, "-9", "-q", "-f", str(lines), "-o", str(packed)],
                          env=contest.environment)[0] for _ in range(contest.rounds)]
        cpu, size = median(runs) * 1000, packed.stat().st_size / 1000
    except Skipped as missing:
        notes.append(str(missing))
    whole = ours["whole"]["cpu_ms"]["median"]
    guarding = ours["hashes"]["cpu_ms"]["median"] + ours["sealing"]["cpu_ms"]["median"]
    rows = named([("package: size in KB", ours["package_bytes"] / 1000, size),
                  ("package: CPU ms", whole, cpu)], "zstd -9")
    rows += named([("package: of which hashes and seal, CPU ms", guarding, whole)], "the whole")
    notes.append(f"{ours['lines_bytes'] / 1000:.0f} KB of lines, two recipients.")
    return rows, ours, notes


CONTESTS = {"start": start, "save": save, "keys": keys, "pdf": pdf, "package": package}
