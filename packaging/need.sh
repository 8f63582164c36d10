# SPDX-FileCopyrightText: 2026 Maplebridge contributors
# SPDX-License-Identifier: Apache-2.0
#
# What Maplebridge needs from Debian 12, and how it comes here. Sourced by
# packaging/run.sh and tests/run.sh with $root set to the top of the source tree.
# POSIX sh; works without systemd, display, locale or terminal.

# Each package is here for one reason. libsodium, zlib and libdeflate seal what leaves the room (age,
# Ed25519, Argon2id), unpack it piece by piece, and pack it a tenth smaller than zlib; libqrencode puts
# an office's card on paper, so that a telephone can read what no hand could type.
need_build="
    g++ cmake ninja-build pkgconf
    qt6-base-dev qt6-svg-dev
    qt6-tools-dev qt6-l10n-tools
    libsqlite3-dev libqpdf-dev libarchive-dev libxlsxwriter-dev
    libsodium-dev zlib1g-dev libdeflate-dev libqrencode-dev
"
# The database driver is a plug-in and the fonts are data: no library pulls them in.
need_run="
    libqt6sql6-sqlite
    fonts-noto-cjk fonts-ukij-uyghur
    qt6-translations-l10n
"
# Reading pages back (poppler-utils, qpdf), looking into packages and rooms (unzip,
# sqlite3), the published schemas (python3-jsonschema), kills and a look at what is
# written when (strace), a case of several months in a minute (libfaketime), opening our packages
# and making packages for us without a line of ours (age, openssl), a small X server with keys
# and the accessibility bus (the rest).
# blackbox gives and takes the focus as openbox does, and is 25 MB less to download.
need_test="
    poppler-utils qpdf unzip sqlite3
    python3 python3-jsonschema
    xvfb xauth blackbox xdotool
    dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-gi
    libfaketime
    strace
    age openssl
"

fangsong_package=texlive-lang-chinese
fangsong_file=FandolFang-Regular.otf
fangsong_inside=./usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/$fangsong_file
fangsong_papers=./usr/share/doc/texlive-doc/fonts/fandol

say() { printf '%s\n' "maplebridge: $*"; }
fail() { printf '%s\n' "maplebridge: $*" >&2; exit 1; }

# A bare system sets none of these, and Qt, ccache and xvfb each miss one.
LC_ALL=C.UTF-8
export LC_ALL
if [ -z "${HOME:-}" ] || [ ! -w "${HOME:-/}" ]; then
    HOME=$root/build/home
    mkdir -p "$HOME"
    export HOME
fi
if [ -z "${XDG_RUNTIME_DIR:-}" ] || [ ! -w "${XDG_RUNTIME_DIR:-/}" ]; then
    XDG_RUNTIME_DIR=$root/build/runtime
    mkdir -p "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
    export XDG_RUNTIME_DIR
fi

mkdir -p "$root/build"
apt_log=$root/build/apt.log
: >"$apt_log"

# as_root COMMAND…: run it as root; sudo asks for a password only at a terminal.
if [ -t 0 ] && [ -t 2 ]; then sudo="sudo"; else sudo="sudo -n"; fi
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        $sudo "$@"
    fi
}

# apt COMMAND…: apt-get that asks nothing and waits for another apt to finish.
# sudo clears the environment, so a proxy is handed on by name.
apt() {
    as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        ${http_proxy:+"http_proxy=$http_proxy"} ${https_proxy:+"https_proxy=$https_proxy"} \
        apt-get -y -q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 \
        -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold "$@" </dev/null
}

# refresh_lists: fetch the package lists, at most once a run.
refresh_lists() {
    [ -z "${lists_are_fresh:-}" ] || return 0
    lists_are_fresh=1
    say "reading Debian's package lists (about 16 MB)"
    apt update >>"$apt_log" 2>&1
}

# missing_of PACKAGE…: those that are not installed, on one line.
missing_of() {
    for package; do
        case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) in
        installed) ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

# download_of PACKAGE…: "N M", how many files come and how many megabytes they are.
download_of() {
    uris=$(apt-get -y -qq --print-uris --no-install-recommends install "$@" \
        2>>"$apt_log" </dev/null) || return 1
    printf '%s\n' "$uris" |
        awk '/^\047/ { n += 1; bytes += $3 } END { printf "%d %.0f\n", n, bytes / 1e6 }'
}

# install_missing PACKAGE…: nothing at all when everything is there, not even a look at
# the lists; otherwise says first how much will come.
install_missing() {
    command -v dpkg-query >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1 || {
        say "this is not Debian; going on with what is installed. Debian 12 calls it:" $*
        return 0
    }
    missing=$(missing_of "$@")
    [ -n "$missing" ] || return 0
    missing=$(printf '%s' "$missing" | tr -s ' \n' ' ')
    as_root true 2>>"$apt_log" ||
        fail "these packages are missing, and only root (or sudo) can install them: $missing"
    if ! sum=$(download_of $missing); then
        refresh_lists || explain_apt "the package lists could not be read"
        sum=$(download_of $missing) || explain_apt "not to be had here: $missing"
    fi
    say "installing Debian packages: ${sum% *} to download, ${sum#* } MB; this is done once"
    say "  asked for: $missing"
    # Lists older than the mirror name files that are gone: look again, once.
    apt --no-install-recommends install $missing >>"$apt_log" 2>&1 ||
        { refresh_lists && apt --no-install-recommends install $missing >>"$apt_log" 2>&1; } ||
        explain_apt "the packages could not be installed"
}

explain_apt() {
    tail -n 15 "$apt_log" >&2
    fail "$1 (all of it: $apt_log)"
}

# fetch_fangsong: official papers are set in 仿宋, and Debian's one free 仿宋 lies inside a
# TeX package. Take that file and its licence out of it and install nothing.
fetch_fangsong() {
    fonts=$root/build/fonts
    MAPLEBRIDGE_FONTS=$fonts
    export MAPLEBRIDGE_FONTS
    [ ! -s "$fonts/$fangsong_file" ] || return 0
    without="papers are set in 宋 (Noto Serif CJK) instead of 仿宋"
    if [ -n "${MAPLEBRIDGE_NO_FANGSONG:-}" ]; then
        say "MAPLEBRIDGE_NO_FANGSONG is set: $without"
        return 0
    fi
    mkdir -p "$fonts"
    if [ -s "${fangsong_inside#.}" ]; then
        cp "${fangsong_inside#.}" "$fonts/"
        return 0
    fi
    take_fangsong || {
        rm -rf "$fonts/part"
        say "the 仿宋 font could not be fetched (see $apt_log): $without"
    }
}

take_fangsong() {
    command -v apt-get >/dev/null 2>&1 || return 1
    rm -rf "$fonts/part"
    mkdir -p "$fonts/part"
    (
        cd "$fonts/part" || exit 1
        uri=$(apt-get -qq --print-uris download $fangsong_package 2>>"$apt_log") || uri=
        if [ -z "$uri" ]; then
            refresh_lists || exit 1
            uri=$(apt-get -qq --print-uris download $fangsong_package 2>>"$apt_log") || exit 1
        fi
        say "fetching the 仿宋 font, $(printf '%s\n' "$uri" | awk '{ printf "%.0f", $3 / 1e6 }') MB;" \
            "one file of 7 MB stays in build/fonts (MAPLEBRIDGE_NO_FANGSONG=1 does without)"
        # As whoever runs this: apt's own sandbox user could not write here.
        apt-get -qq -o APT::Sandbox::User=root -o Acquire::Retries=3 download $fangsong_package \
            >>"$apt_log" 2>&1 </dev/null ||
            { refresh_lists && apt-get -qq -o APT::Sandbox::User=root download $fangsong_package \
                >>"$apt_log" 2>&1 </dev/null; } || exit 1
        dpkg-deb --fsys-tarfile ${fangsong_package}_*.deb |
            tar -xf - "$fangsong_inside" "$fangsong_papers/COPYING.gz" "$fangsong_papers/README" \
                2>>"$apt_log" || exit 1
        gzip -dc "$fangsong_papers/COPYING.gz" >../COPYING.fandol &&
            cp "$fangsong_papers/README" ../README.fandol &&
            mv "$fangsong_inside" "../$fangsong_file"
    ) || return 1
    rm -rf "$fonts/part"
}

# quietly COMMAND…: says nothing unless it fails; then everything.
quietly() {
    "$@" >"$root/build/quiet.log" 2>&1 || {
        cat "$root/build/quiet.log" >&2
        return 1
    }
}

# jobs_here: as many compilers as there are cores, but no more than memory carries
# (1.2 GB each; Qt's headers are large).
jobs_here() {
    cores=$(nproc 2>/dev/null || echo 2)
    carried=$(awk '/^MemAvailable/ { print int($2 / 1200000) }' /proc/meminfo 2>/dev/null)
    [ "${carried:-2}" -ge 1 ] || carried=1
    [ "$cores" -le "${carried:-2}" ] && echo "$cores" || echo "${carried:-2}"
}
