"""What the public validator finds in a return: `their_903.py FOLDER YEAR OUT.json`, YEAR being the one it ends in.

FOLDER is as `looked_after.py` makes it. Also writes FOLDER/postcodes.csv: the places of the return's postcodes as the
validator's own directory has them, so that both look in the same one.
"""
import csv
import glob
import json
import logging
import resource
import sys
import time
import warnings

warnings.simplefilter("ignore")
import pandas
import qlacref_authorities
from lac_validator import lac_validator
from lac_validator.datastore import postcodes
from lac_validator.rules.ruleset_utils import get_year_ruleset
from lac_validator.utils import process_uploaded_files

from shapes import AUTHORITY, AWAY, HOMES

logging.disable(logging.CRITICAL)
HEADS = {"URN": "URN", "PLACE_CODES": "Placement Code", "PROVIDER_CODES": "Placement Provider Code",
         "REG_END": "Deregistration Date", "POSTCODE": "Setting Address Postcode"}


def workbook(folder):
    """The provider list as the validator takes it."""
    table = pandas.read_csv(f"{folder}/providers.csv", dtype=str).rename(columns=HEADS)
    table["Local Authority"] = "Made up"
    table["Provider Type"] = "Children's Home"
    table["Deregistration Date"] = pandas.to_datetime(table["Deregistration Date"], format="%d/%m/%Y")
    table.to_excel(f"{folder}/providers.xlsx", index=False)
    return f"{folder}/providers.xlsx"


def places(folder):
    postcodes.load_postcodes(sorted({code[0] for code in HOMES + AWAY}))
    known = postcodes.dataframe.set_index("pcd_abbr")
    upper = {record["LTLA21CD"]: record["UTLA21CD"] for record in qlacref_authorities.records}
    with open(f"{folder}/postcodes.csv", "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["pcds", "oslaua", "oseast1m", "osnrth1m"])
        for code in sorted(set(HOMES + AWAY)):
            at = known.loc[code.replace(" ", "")]
            out.writerow([code, upper[at["laua"]], int(at["oseast1m"]), int(at["osnrth1m"])])


def fresh(tables):
    """A copy to its depth. The validator's own is shallow, so that a rule changes what those after it read."""
    return {name: dict(table) if name == "metadata" else table.copy() for name, table in tables.items()}


def main(folder, year, out):
    began = time.perf_counter()
    files = {"This year": sorted(glob.glob(f"{folder}/this/*.csv")),
             "Prev year": sorted(glob.glob(f"{folder}/last/*.csv")), "CH lookup": [workbook(folder)]}
    registry = get_year_ruleset(year)
    # It reads and prepares; its own loop over the rules ends altogether when one points at a row that is not there.
    checked = lac_validator.LacValidator(
        metadata={"collectionYear": year, "localAuthority": AUTHORITY}, files=process_uploaded_files(files),
        registry=registry, selected_rules=["none"])
    places(folder)
    found, silent = {}, []
    for code, rule in registry.items():
        try:
            result = rule.func(fresh(checked.ds_results))
        except Exception:
            silent.append(str(code))
            continue
        for table, rows in result.items():
            there = checked.ds_results[table].index
            where = sorted({int(row) for row in rows if pandas.notna(row) and row in there})
            if where:
                found.setdefault(str(code), {})[table] = where
    spent = resource.getrusage(resource.RUSAGE_SELF)
    with open(out, "w", encoding="utf-8") as file:
        json.dump({
            "found": found, "silent": sorted(silent), "seconds": spent.ru_utime,
            "wall": time.perf_counter() - began, "megabytes": spent.ru_maxrss / 1024}, file)


if __name__ == "__main__":
    main(*sys.argv[1:])
