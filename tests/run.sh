#!/bin/sh
# SPDX-FileCopyrightText: 2026 Maplebridge contributors
# SPDX-License-Identifier: Apache-2.0
#
# From a fresh clone to the verdict of the tests: installs what is missing, builds with
# warnings as errors, and runs the everyday suite.
#
#   tests/run.sh                  everything but the label "slow"
#   tests/run.sh -R money         what follows goes to ctest
#   tests/run.sh --slow […]       the label "slow" and the benchmarks, on the release build
#
# With CI=true the slow tests run too, briefly (MAPLEBRIDGE_BRIEF=1).
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. packaging/need.sh

preset=dev
folder=dev
options=
if [ "${1:-}" = --slow ]; then
    shift
    preset=slow
    folder=release
    options="-DBUILD_TESTING=ON"
fi

install_missing $need_build $need_run $need_test
fetch_fangsong

if command -v ccache >/dev/null 2>&1; then
    options="$options -DCMAKE_CXX_COMPILER_LAUNCHER=ccache"
fi
say "building"
quietly cmake --preset $folder $options
cmake --build build/$folder --parallel "$(jobs_here)"

# ctest's closing lines are the last thing said; its exit code is ours.
verdict=0
ctest --preset $preset "$@" || verdict=$?

if [ "${CI:-}" = true ] && [ $preset = dev ] && [ $verdict = 0 ] && [ $# = 0 ] &&
    ! ctest --test-dir build/dev -N -L slow | grep -q '^Total Tests: 0'; then
    say "the slow tests, briefly"
    MAPLEBRIDGE_BRIEF=1 ctest --test-dir build/dev -L slow --output-on-failure || verdict=$?
fi
exit $verdict
