"""Compares our findings with the public validator's, rule by rule, table by table, row by row.

`compare.py EXCEPTIONS.tsv[,REASONS.tsv] NAME OURS.json THEIRS.json [NAME OURS THEIRS …] [--record]`

The file of exceptions has a line for every rule that may differ: its code, how many rows of all the returns only ours
finds, how many only theirs, and why. A difference without a line, a line with other numbers, or one that is no longer
needed fails. A line without a reason has that of the same rule in REASONS.tsv. `--record` writes the numbers anew, and leaves a reason to be written where there is none.
"""
import csv
import json
import sys

HEADING = ["rule", "only ours", "only theirs", "why"]


def ours(path):
    with open(path, encoding="utf-8") as file:
        report = json.load(file)
    found = {}
    for finding in report["findings"]:
        found.setdefault(finding["rule"], set()).add((finding["table"], finding["row"]))
    return found, set(report["rules"]["ran"]), report["rules"]["skipped"]


def theirs(path):
    with open(path, encoding="utf-8") as file:
        said = json.load(file)
    found = {
        rule: {(table, row) for table, rows in tables.items() for row in rows} for rule, tables in said["found"].items()}
    return found, set(said["silent"])


def differences(returns):
    """By rule: rows that only ours finds, rows that only theirs finds, each with the name of its return."""
    alone, agreed = {}, 0
    for name, our_path, their_path in returns:
        our_found, ran, skipped = ours(our_path)
        their_found, _ = theirs(their_path)
        if skipped:
            sys.exit(f"{name}: ours did not run {', '.join(rule['rule'] for rule in skipped)}")
        # What reading itself finds is no rule of the collection.
        for rule in sorted((ran | set(their_found)) - {"DATE", "layout"}):
            mine, other = our_found.get(rule, set()), their_found.get(rule, set())
            agreed += len(mine & other)
            pair = alone.setdefault(rule, ([], []))
            pair[0].extend((name, *place) for place in sorted(mine - other))
            pair[1].extend((name, *place) for place in sorted(other - mine))
    return {rule: pair for rule, pair in alone.items() if pair[0] or pair[1]}, agreed


def listed(path):
    with open(path, encoding="utf-8", newline="") as file:
        return {row["rule"]: row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}


def record(path, known, alone):
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, delimiter="\t", quoting=csv.QUOTE_NONE, lineterminator="\n")
        out.writerow(HEADING)
        for rule in sorted(alone):
            why = known.get(rule, {}).get("why", "")
            out.writerow([rule, len(alone[rule][0]), len(alone[rule][1]), why])


def main(words):
    path, reasons = (words[0].split(",") + [None])[:2]
    returns = [words[at : at + 3] for at in range(1, len(words) - 2, 3)]
    alone, agreed = differences(returns)
    known = listed(path)
    if "--record" in words:
        record(path, known, alone)
        known = listed(path)
    elsewhere = listed(reasons) if reasons else {}
    faults = []
    for rule in sorted(set(alone) | set(known)):
        only_ours, only_theirs = alone.get(rule, ([], []))
        line = known.get(rule)
        counts = (str(len(only_ours)), str(len(only_theirs)))
        if line is None or (line["only ours"], line["only theirs"]) != counts:
            was = f" (listed: {line['only ours']}, {line['only theirs']})" if line else " (not listed)"
            faults.append(f"{rule}: only ours {counts[0]}, only theirs {counts[1]}{was}")
            faults += [f"    ours   {place}" for place in only_ours[:3]]
            faults += [f"    theirs {place}" for place in only_theirs[:3]]
        elif not (line["why"].strip() or elsewhere.get(rule, {}).get("why", "").strip()):
            faults.append(f"{rule}: an exception without a reason")
    rows = sum(len(pair[0]) + len(pair[1]) for pair in alone.values())
    print(f"{agreed} findings alike; {rows} of {len(alone)} rules differ, {len(faults)} faults")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
