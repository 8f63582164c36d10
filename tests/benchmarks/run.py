#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Maplebridge contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs the benchmarks, both contestants in one run, and prints a table with their ratios.

Nothing passes or fails: figures are for people. They are also written as JSON to
build/<preset>/benchmarks/results.json.
"""

import argparse
import json
import shutil
import sys
from pathlib import Path

from contests import CONTESTS, Contest
from measuring import Skipped, machine

ROOT = Path(__file__).resolve().parents[2]


def number(value):
    if value is None:
        return "–"
    return f"{value:.0f}" if value >= 100 else f"{value:.2f}"


def print_rows(rows):
    for row in rows:
        ours, other = row["ours"], row["other"]
        ratio = f"{ours / other:.2f}" if other else "–"
        print(f"{row['what']:<56}{number(ours):>9}{number(other):>9}{ratio:>8}  {row['against']}",
              flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--preset", default="release", help="which build (default: release)")
    parser.add_argument("--only", choices=list(CONTESTS), action="append",
                        help="this contest; may be given again")
    parser.add_argument("--rounds", type=int, default=5, help="turns per contestant (default: 5)")
    parser.add_argument("--short", action="store_true",
                        help="a tenth of the work, to see that everything runs")
    wanted = parser.parse_args()
    build = ROOT / "build" / wanted.preset
    if not build.exists():
        sys.exit(f"{build} does not exist: cmake --preset {wanted.preset}")
    results = build / "benchmarks"
    work = results / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)

    report = {"machine": machine(), "preset": wanted.preset, "rounds": wanted.rounds,
              "contests": {}}
    contest = Contest(build, work, wanted.rounds, wanted.short)
    facts = report["machine"]
    print(f"{facts['cpu']}, {facts['cores']} cores, {facts['system']}, load {facts['load_at_start']}")
    print(f"{'':<56}{'ours':>9}{'other':>9}{'ratio':>8}  against")
    for name in wanted.only or CONTESTS:
        try:
            rows, data, notes = CONTESTS[name](contest)
        except Skipped as missing:
            rows, data, notes = [], {}, [f"“{name}” was not run: {missing}"]
        print_rows(rows)
        for note in notes:
            print(f"  {note}", flush=True)
        report["contests"][name] = {"rows": rows, "notes": notes, "data": data}
    path = results / "results.json"
    path.write_text(json.dumps(report, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{path.relative_to(ROOT)} has every figure.")


if __name__ == "__main__":
    main()
