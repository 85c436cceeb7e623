"""What the public validator finds in a census: `their_cin.py FILE.xml YEAR OUT.json`, YEAR being the one it ends in."""
import contextlib
import io
import json
import re
import resource
import sys
import time
import warnings
import xml.etree.ElementTree as ElementTree

warnings.simplefilter("ignore")
from cin_validator import cin_validator
from cin_validator.rules.ruleset_utils import get_year_ruleset


def main(path, year, out):
    began = time.perf_counter()
    data = cin_validator.process_data(cin_validator.convert_data(ElementTree.parse(path).getroot()))
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        checked = cin_validator.CinValidator(data, get_year_ruleset(year))
    found = {}
    issues = checked.full_issue_df
    for rule, table, row in zip(issues["rule_code"], issues["tables_affected"], issues["row_id"]):
        found.setdefault(str(rule), {}).setdefault(table, set()).add(int(row))
    # What is about the return names no row: ours points at the header.
    for rule in checked.multichild_issues["rule_code"].dropna():
        found.setdefault(str(rule), {})["Header"] = {0}
    spent = resource.getrusage(resource.RUSAGE_SELF)
    with open(out, "w", encoding="utf-8") as file:
        json.dump({
            "found": {rule: {table: sorted(rows) for table, rows in tables.items()} for rule, tables in found.items()},
            "silent": re.findall(r"^Error with rule (\w+)", said.getvalue(), re.MULTILINE), "seconds": spent.ru_utime,
            "wall": time.perf_counter() - began, "megabytes": spent.ru_maxrss / 1024}, file)


if __name__ == "__main__":
    main(*sys.argv[1:])
