# SPDX-FileCopyrightText: 2026 Maplebridge contributors
# SPDX-License-Identifier: Apache-2.0
"""What is left of a run at the desk: in the room, on the paper, in the zip, on the ledger."""

import json
import os
import re
import subprocess
import tempfile
import unicodedata
import zipfile


def plain(text):
    """As compared: full-width and half-width are one, blanks do not count."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", str(text)))


def names_of(sections):
    """Words for ids, so that two files with different ids can be compared."""
    names = {}
    for one in sections:
        body = one["body"]
        if one["type"] == "mediator":
            names[one["id"]] = body["name"]
        elif one["type"] == "party_pii":
            names[body["party"]] = body["name"]
    return names


def worded(value, names):
    if isinstance(value, list):
        return [worded(one, names) for one in value]
    if isinstance(value, dict):
        return {key: worded(one, names) for key, one in value.items()}
    if isinstance(value, str):
        return plain(names.get(value, value))
    return value


def not_stored(facts, exported):
    """The typed facts that no section of the same kind has in the same field."""
    ours, theirs = names_of(facts.sections), names_of(exported)
    missing = []
    for kind, number, field, value in facts.typed:
        wanted = worded(value, ours)
        bodies = [one["body"] for one in exported if one["type"] == kind]
        if "/" in field:
            part = [{k: v for k, v in one.items() if k in value}
                    for body in bodies for one in body.get("instalments", [])]
            wanted = {k: v for k, v in wanted.items() if k != "paid_on"}
            part = [{k: v for k, v in one.items() if k != "paid_on"} for one in part]
            found = wanted in worded(part, theirs)
        else:
            found = any(worded(body.get(field), theirs) == wanted for body in bodies)
        if not found:
            said = [worded(body.get(field), theirs) for body in bodies]
            missing.append(f"{kind} {number + 1}, {field}: {wanted} – the room says {said}")
    return missing


def text_of(pdf):
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True, timeout=60)
    # A head or foot of a page must not stand between the halves of a fact.
    flowing = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, check=True, timeout=60)
    return plain((done.stdout + flowing.stdout).decode("utf-8"))


#: What a paper prints in words as it was typed.
PRINTED = {
    "party_pii": ("name", "id_number", "occupation", "phone", "address"),
    "case_narrative": ("summary", "requests"),
    "case": ("place",),
    "investigation": ("place", "asked_details", "participants", "questions"),
    "session": ("place", "participants", "result_text"),
    "minute": ("text",),
    "agreement": ("facts", "disputed", "responsibilities", "place", "extra_copies"),
    "obligation": ("what", "manner"),
    # The reason of the end stands only on the notice that ends a case without an agreement.
}
ON_THE_AGREEMENT = {
    "party_pii": ("name", "id_number", "phone", "address"),
    "agreement": ("facts", "disputed", "responsibilities", "place"),
    "obligation": ("what", "manner"),
}


def words_in(value):
    """The texts inside a value that are printed one by one."""
    if isinstance(value, list):
        return [word for one in value for word in words_in(one)]
    if isinstance(value, dict):
        return [word for one in value.values() for word in words_in(one)]
    return [value] if isinstance(value, str) else []


def sentences(text):
    """A long text may be broken by the foot of a page: its sentences are looked for."""
    return [part for part in re.split(r"(?<=[。；])", plain(text)) if part]


def not_printed(facts, text, fields):
    return [f"{kind}, {field}: {part}" for kind, number, field, value in facts.typed
            if field in fields.get(kind, ())
            for word in words_in(value) for part in sentences(word) if part not in text]


def text_of_zip(path):
    with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory() as folder:
        if archive.testzip() is not None:
            raise AssertionError("the zip is damaged")
        pdfs = [name for name in archive.namelist() if name.endswith(".pdf")]
        if "manifest.json" not in archive.namelist() or not pdfs:
            raise AssertionError(f"the zip lacks its manifest or papers: {archive.namelist()}")
        return "".join(text_of(archive.extract(name, folder)) for name in pdfs)


#: What is typed again on purpose of the case, and is not the same fact.
SEPARATE_FACTS = {
    "6000": "two instalments of the same amount",
}


def typed_twice(ledger):
    """(faults, remarks): the same value typed in full again; and words that came again in prose."""
    entries = [(row["field"], plain(row["text"])) for row in ledger.typed()
               if row["field"] not in ("path", "filter")]
    seen, faults = {}, []
    for field, text in entries:
        is_day_or_time = re.fullmatch(r"[\d.:]+", text) and re.search(r"[.:]", text)
        if is_day_or_time or text in SEPARATE_FACTS or (len(text) < 4 and "ame" not in field):
            continue
        if text in seen:
            faults.append(f"“{text}” in “{field}”, before in “{seen[text]}”")
        seen.setdefault(text, field)
    remarks = [f"“{text}” ({field}) again inside “{other}”" for text, field in seen.items()
               for other, longer in entries if text != longer and text in longer]
    return faults, remarks


def exported_case(desk, room):
    cases = json.loads(desk.command("--json", "case", "list", room=room)[1])
    if len(cases) != 1:
        raise AssertionError(f"{len(cases)} cases instead of one")
    return json.loads(desk.command("case", "export", cases[0]["id"], room=room)[1])["sections"]


def prove(work):
    """Every fault of the run, as sentences; figures go to deskrun.json."""
    desk, facts, ledger = work.desk, work.facts, work.robot.ledger
    faults = [f"not stored: {one}" for one in not_stored(facts, exported_case(desk, work.room))]
    desk.command("check", room=work.room)
    desk.command("casefile", "check", work.zip, room=work.room)
    faults += [f"not on the agreement: {one}"
               for one in not_printed(facts, text_of(work.pdf), ON_THE_AGREEMENT)]
    faults += [f"on no paper of the case file: {one}"
               for one in not_printed(facts, text_of_zip(work.zip), PRINTED)]
    twice, remarks = typed_twice(ledger)
    faults += [f"typed twice: {one}" for one in twice]
    parts = list(dict.fromkeys(row["part"] for row in ledger.rows))
    case_parts = [part for part in parts if part != "set-up"]
    figures = {
        "facts": len(facts.typed), "case_01": ledger.cost(case_parts), "set_up": ledger.cost(["set-up"]),
        "parts": {part: ledger.cost([part]) for part in case_parts},
        "assumed": {"key": 0.5, "point": 1.1, "think": 1.35, "pinyin_keys_per_character": 3.5},
        "typed_twice": twice, "again_in_prose": remarks, "faults": faults,
    }
    with open(os.path.join(work.results, "deskrun.json"), "w", encoding="utf-8") as file:
        json.dump(figures, file, ensure_ascii=False, indent=1)
    cost = figures["case_01"]
    print(f"desk time of case 01: {cost['minutes']} min ({cost['keys']} keys, {cost['thinks']} thoughts; "
          f"a character counted as one key); {cost['minutes_with_pinyin']} min with pinyin typing")
    print(f"{len(facts.typed)} facts; again in prose: {len(remarks)}")
    return faults
