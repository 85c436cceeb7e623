"""Runs the public validator of the census as its own command does: reads, checks, makes its report."""
import sys
import warnings
import xml.etree.ElementTree as ElementTree

warnings.simplefilter("ignore")
from cin_validator import cin_validator
from cin_validator.rules.ruleset_utils import get_year_ruleset

data = cin_validator.process_data(cin_validator.convert_data(ElementTree.parse(sys.argv[1]).getroot()))
print(len(cin_validator.CinValidator(data, get_year_ruleset("2026")).user_report))
