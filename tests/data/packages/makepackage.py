#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Maplebridge contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes the vector of a whole package from the format chapter alone: no line of the program takes
part, only python's standard library, openssl and age. Run in an empty folder with the path of
vector.key; the signing key is made anew and its public half written beside the package."""

import hashlib
import json
import struct
import subprocess
import sys
import zlib

FOLDER = "R112-000123"
DAY, TIME = (2026 - 1980) << 9 | 11 << 5 | 23, 8 << 11 | 0 << 5 | 1 // 2
BLOB = b"a scan that is none\n"
FILES = {
    "data/headers/000001.jsonl": b'{"op":"put","seq":1}\n' * 50,
    "data/blobs/%s/%s" % (hashlib.sha256(BLOB).hexdigest()[:2], hashlib.sha256(BLOB).hexdigest()): BLOB,
    "data/audit/000001.jsonl": b"",
    "data/readable/dossier/（2026）红柳人调字第12号.txt": "调解协议书\n".encode(),
}


def canonical(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def run(*command, data=None):
    return subprocess.run(command, input=data, stdout=subprocess.PIPE, check=True).stdout


def bech32_bytes(text):
    letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    bits = "".join(format(letters.index(c), "05b") for c in text.split("1", 1)[1][:-6])
    return bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits) // 8 * 8, 8))


def key_id(domain, key):
    return hashlib.sha256(domain + key).hexdigest()[:32]


def manifest(files):
    return b"".join(hashlib.sha256(data).hexdigest().encode() + b"  " + name.encode() + b"\n"
                    for name, data in sorted(files.items(), key=lambda item: item[0].encode()))


def zipped(members):
    out, directory = b"", b""
    for name, data in members:
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        small = packer.compress(data) + packer.flush()
        stored = "/META-INF/" in name or "/tagmanifest" in name or "/blobs/" in name or len(small) >= len(data)
        packed = data if stored else small
        common = struct.pack("<HHHHHLLLHH", 20, 0x800, 0 if stored else 8, TIME, DAY,
                             zlib.crc32(data), len(packed), len(data), len(name.encode()), 0)
        directory += (b"PK\1\2" + struct.pack("<H", 0x314) + common
                      + struct.pack("<HHHLL", 0, 0, 0, 0o100644 << 16, len(out)) + name.encode())
        out += b"PK\3\4" + common + name.encode() + packed
    return out + directory + b"PK\5\6" + struct.pack("<HHHHLLH", 0, 0, len(members), len(members),
                                                   len(directory), len(out), 0)


def main():
    recipient = run("age-keygen", "-y", sys.argv[1]).decode().strip()
    run("openssl", "genpkey", "-algorithm", "ed25519", "-out", "sign.key")
    open("package-sign.pem", "wb").write(run("openssl", "pkey", "-in", "sign.key", "-pubout"))
    public = run("openssl", "pkey", "-in", "sign.key", "-pubout", "-outform", "DER")[-32:]
    device = key_id(b"maplebridge-sign-key-v1\n", public)
    header = canonical({
        "format": "maplebridge-package", "fv": [1, 0], "suite": "std1", "hash": "sha256",
        "id": "019ab3c4-5d6e-7f80-9a1b-2c3d5f2c91ab", "kind": "up", "profile": "full",
        "from": "R112", "to": "S03", "dev": device,
        "rcp": [key_id(b"maplebridge-sealing-key-v1\n", bech32_bytes(recipient))],
        "replica": "11" * 16, "mach": "22" * 16, "ep": "33" * 16, "pno": 123, "part": [1, 1],
        "echo": {"44" * 16: 7}, "have": [{"f": "11" * 16 + "/up", "n": 12, "t": "55" * 32}],
        "stray": [], "heads": ["77" * 32, "78" * 32], "blobs": {"have": [], "want": ["7a" * 32]},
        "ckpt": [], "audit": {"n": 3, "t": "56" * 32}, "files": len(FILES),
        "bytes": sum(map(len, FILES.values())), "schema": {"case": 1, "party_pii": 1},
        "wall": "2026-11-23T08:00:01Z", "hlc": "019ab00c2ee80005", "app": "0.1.0", "roster": 4})
    tags = {
        "bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "bag-info.txt": ("Bag-Software-Agent: Maplebridge 0.1.0\nBagging-Date: 2026-11-23\n"
                         "External-Identifier: 019ab3c4-5d6e-7f80-9a1b-2c3d5f2c91ab\n"
                         "Payload-Oxum: %d.%d\nSource-Organization: R112\n"
                         % (sum(map(len, FILES.values())), len(FILES))).encode(),
        "manifest-sha256.txt": manifest(FILES), "package.json": header}
    tag_manifest = manifest(tags)
    open("tagmanifest", "wb").write(tag_manifest)
    signature = run("openssl", "pkeyutl", "-sign", "-rawin", "-inkey", "sign.key", "-in", "tagmanifest")
    members = [("META-INF/sig-%s.ed25519" % device, signature), ("tagmanifest-sha256.txt", tag_manifest)]
    members += [(name, tags[name]) for name in
                ("manifest-sha256.txt", "package.json", "bagit.txt", "bag-info.txt")]
    members += sorted(FILES.items(), key=lambda item: item[0].encode())
    content = zipped([("%s/%s" % (FOLDER, name), data) for name, data in members])
    open("R112-S03-000123-5f2c91ab.mbpkg.age", "wb").write(run("age", "-r", recipient, data=content))


main()
