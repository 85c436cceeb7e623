"""Runs the public validator of the looked after return as its own command does: reads, checks, makes its report."""
import glob
import logging
import sys
import warnings

warnings.simplefilter("ignore")
from lac_validator import lac_validator
from lac_validator.report import Report
from lac_validator.rules.ruleset_utils import get_year_ruleset
from lac_validator.utils import process_uploaded_files

logging.disable(logging.CRITICAL)
folder = sys.argv[1]
rules = get_year_ruleset("2027")
files = {"This year": sorted(glob.glob(f"{folder}/this/*.csv")), "Prev year": sorted(glob.glob(f"{folder}/last/*.csv"))}
checked = lac_validator.LacValidator(
    metadata={"collectionYear": "2027", "localAuthority": "E10000011"}, files=process_uploaded_files(files),
    registry=rules)
report = Report(checked.ds_results, rules)
print(len(lac_validator.create_issue_df(report.report, report.error_report)))
