#!/bin/sh
# SPDX-FileCopyrightText: 2026 Maplebridge contributors
# SPDX-License-Identifier: Apache-2.0
#
# From a fresh clone to the program at work: installs what is missing, builds, and opens
# a practice room; without a display it does the main job of the program on the command
# line and says where the papers lie.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. packaging/need.sh

bin=$root/build/release/app
practice=$root/build/practice

# Debug information is the dearest part of a first build (a quarter of its time, nine
# tenths of its size), and link-time optimisation compiles once more for each of the two
# programs: both are left to those who measure. A folder that is already configured stays
# as it is.
build() {
    say "building"
    [ -f build/release/build.ninja ] ||
        quietly cmake --preset release -DBUILD_TESTING=OFF -DMAPLEBRIDGE_BENCHMARKS=OFF \
            -DCMAKE_INTERPROCEDURAL_OPTIMIZATION=OFF \
            -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE="-O2 -DNDEBUG"
    cmake --build build/release --parallel "$(jobs_here)"
}

# step SENTENCE COMMAND…: says what is done, does it, and stops the run if it fails.
step() {
    say "$1"
    shift
    "$@"
}

# The main job: a dispute from the first entry to the exported case file.
main_job() {
    [ -x "$bin/maplebridge-cli" ] || fail "the build made no $bin/maplebridge-cli"
    cli() { "$bin/maplebridge-cli" --room "$practice/红柳.mbroom" "$@"; }

    rm -rf "$practice"
    mkdir -p "$practice"
    step "a room of its own" \
        cli init --from resources/practice/room.json
    step "taking in the worked cases" \
        cli case import resources/practice/case*.json
    step "writing every paper of the first dispute as PDF" \
        cli document write 12 --all --to "$practice/papers"
    step "exporting its case file" \
        cli casefile export 12 --to "$practice/卷宗.zip"
    step "comparing what was exported with its manifest" \
        cli casefile check "$practice/卷宗.zip"
    step "checking the room" \
        cli check
}

list_results() {
    say "done. The results:"
    find "$practice" -type f | LC_ALL=C sort | while IFS= read -r file; do
        printf '  %7s  %s\n' "$(du -h "$file" | cut -f 1)" "$file"
    done
    say "the program: $bin/maplebridge (needs a display)"
    say "the command line: $bin/maplebridge-cli --help"
}

install_missing $need_build $need_run
fetch_fangsong
build

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "opening the practice room: $bin/maplebridge --practice"
    exec "$bin/maplebridge" --practice "$@"
fi
say "there is no display: doing the main job on the command line instead"
main_job
list_results
