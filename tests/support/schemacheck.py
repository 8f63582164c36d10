# SPDX-FileCopyrightText: 2026 Maplebridge contributors
# SPDX-License-Identifier: Apache-2.0
"""Judges JSON files by a JSON Schema: one line "accepted" or "refused <where>" for each.

usage: schemacheck.py SCHEMA FILE...
"""
import json
import sys

import jsonschema


def main() -> int:
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as file:
            fault = next(iter(validator.iter_errors(json.load(file))), None)
        if fault is None:
            print("accepted")
        else:
            print("refused /" + "/".join(str(step) for step in fault.absolute_path))
    return 0


if __name__ == "__main__":
    sys.exit(main())
