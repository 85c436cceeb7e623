"""Makes a children in need census of any size: `census.py SEED CHILDREN FILE.xml [options]`.

Most children have a plausible referral, assessment and plan, of which a value here and there is spoiled; one in
`--wild` has records drawn blindly round the days that rules turn on. The same seed makes the same file.
"""
import argparse
import random
from datetime import date
from xml.sax.saxutils import escape

from shapes import days

ETHNICITIES = "WBRI WBRI WBRI WOTH MWAS ABAN BAFR AOTH NOBT".split()
DISABILITIES = "MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA".split()
FACTORS = "1A 1B 2B 3A 4A 5A 6A 7A 8B 10A 13A 18B 19B 22A 24A".split()
SOURCES = "1A 1B 1C 2A 3A 3B 4 5A 6 7 8 9 10".split()
ABUSE = "NEG EMO PHY SAB MUL".split()
CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"


def pupil_number(chance, authority="845"):
    digits = f"{authority}{chance.randrange(10**9):09d}"
    return CHECK_LETTERS[sum((at + 2) * int(digit) for at, digit in enumerate(digits)) % 23] + digits


class Census:
    def __init__(self, seed, spoiled, wild, year):
        self.chance, self.spoiled, self.wild, self.year = random.Random(seed), spoiled, wild, year
        self.first, self.last = date(year - 1, 4, 1), date(year, 3, 31)

    # Writing.

    def tag(self, name, value, wrong=()):
        if wrong and self.chance.random() < self.spoiled:
            value = self.chance.choice(wrong)
        if value not in (None, ""):
            text = value.isoformat() if isinstance(value, date) else escape(str(value))
            self.out.write(f"<{name}>{text}</{name}>\n")

    def sex(self, letter, wrong=()):
        """Until 2023-24 the census asked for a gender, by number: what is wrong now was right then."""
        if self.year > 2024:
            return ("Sex", letter, wrong)
        return ("GenderCurrent", {"M": "1", "F": "2", "U": "0", "1": "M"}.get(letter, letter), ["M", ""] if wrong else ())

    def group(self, name, *fields):
        self.out.write(f"<{name}>\n")
        for field in fields:
            field() if callable(field) else self.tag(*field)
        self.out.write(f"</{name}>\n")

    def write(self, out, count):
        self.out = out
        out.write('<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n')
        self.group(
            "Header",
            lambda: self.group("CollectionDetails", ("Collection", "CIN"), ("Year", self.year),
                               ("ReferenceDate", self.last)),
            lambda: self.group("Source", ("SourceLevel", "L"), ("LEA", "845"), ("SoftwareCode", "made up"),
                               ("Release", "1"), ("SerialNo", "001"), ("DateTime", f"{self.year}-05-01T09:00:00")))
        out.write("<Children>\n")
        for number in range(count):
            self.name = f"C{number:07d}"
            self.group("Child", self.blind if self.chance.random() < self.wild else self.likely)
        out.write("</Children>\n</Message>\n")

    # A plausible child.

    def likely(self):
        some = self.chance
        referred = self.workday(self.first + days(some.randrange(-300, 340)))
        age = some.randrange(18)
        born = max(referred - days(age * 365 + some.randrange(1, 365)), date(self.year - 18, 4, 2))
        under_five = (self.last - born).days < 5 * 365
        self.group(
            "ChildIdentifiers", ("LAchildID", self.name),
            ("UPN", "" if under_five else pupil_number(some), ["A123", "Z845123456789", "A999123456789"]),
            ("UPNunknown", "UN1" if under_five else "", ["UN9", "UN3"]),
            ("PersonBirthDate", born, [self.last + days(400), ""]), self.sex(some.choice("MF"), ["1", ""]))
        self.group(
            "ChildCharacteristics", ("Ethnicity", some.choice(ETHNICITIES), ["", "ZZZZ"]),
            lambda: self.group("Disabilities", ("Disability", some.choice(["NONE"] * 9 + DISABILITIES), ["XXX"])))
        while referred < self.last:
            closed = self.episode(referred)
            if not closed or some.random() < 0.7:
                break
            referred = self.workday(closed + days(some.randrange(3, 90)))

    def episode(self, referred):
        some = self.chance
        closed = self.workday(referred + days(some.choice([30, 60, 200, 500]) + some.randrange(30)))
        closed = max(closed, self.first + days(some.randrange(1, 40)))
        closed = closed if closed <= self.last else None
        no_action = referred >= self.first and some.random() < 0.1
        assessed = self.workday(referred + days(some.randrange(8, 45)))
        assessed = min(assessed, closed) if closed else assessed if assessed <= self.last else None
        shown = not no_action and not (assessed and assessed < self.first)
        enquiry = shown and some.random() < 0.3 and referred + days(40) < (closed or self.last)
        plan = assessed if shown and not enquiry and assessed and some.random() < 0.5 else None
        self.out.write("<CINdetails>\n")
        self.tag("CINreferralDate", referred, ["", self.last + days(3), referred - days(700)])
        self.tag("ReferralSource", some.choice(SOURCES), ["99", ""])
        self.tag("PrimaryNeedCode", "" if no_action else some.choice(["N1", "N2", "N5"]), ["N99", "N0"])
        self.tag("CINclosureDate", closed, ["", self.first - days(9)])
        reason = some.choice(["RC3", "RC4"]) if plan or enquiry else "RC8"
        self.tag("ReasonForClosure", reason if closed else "", ["RC99", "RC1"])
        if shown:
            factors = [] if not assessed else ["21"] if reason == "RC8" else some.sample(FACTORS, some.randrange(1, 4))
            self.assessment(referred, assessed, factors)
        if plan:
            self.group("CINPlanDates", ("CINPlanStartDate", plan, ["", plan - days(500)]),
                       ("CINPlanEndDate", closed, ["", self.first - days(30)]))
        if enquiry:
            self.enquiry(referred, closed)
        self.tag("ReferralNFA", "true" if no_action else "false", ["", "perhaps"])
        self.out.write("</CINdetails>\n")
        return closed

    def assessment(self, start, end, factors):
        self.group(
            "Assessments", ("AssessmentActualStartDate", start, [start - days(60), ""]),
            ("AssessmentAuthorisationDate", end, [self.first - days(90)]),
            lambda: self.group("FactorsIdentifiedAtAssessment", *(("AssessmentFactors", factor, ["18A", "XX"])
                                                                  for factor in factors)))

    def enquiry(self, referred, closed):
        some = self.chance
        start = self.workday(referred + days(some.randrange(1, 9)))
        start = max(start, self.workday(self.first))
        meeting = self.workday(start + days(some.randrange(5, 20))) if some.random() < 0.5 else None
        meeting = None if closed and meeting and meeting > closed else meeting
        self.group(
            "Section47", ("S47ActualStartDate", start, [referred - days(20), ""]),
            ("InitialCPCtarget", self.workday(start + days(21)), [date(self.year - 1, 7, 5)]),
            ("DateOfInitialCPC", meeting, [date(self.year - 1, 7, 6)]),
            ("ICPCnotRequired", "false" if meeting else "true", [""]))
        if meeting:
            category = some.choice(ABUSE)
            self.group(
                "ChildProtectionPlans", ("CPPstartDate", meeting, ["", meeting + days(3)]), ("CPPendDate", closed),
                ("InitialCategoryOfAbuse", category, ["XYZ"]), ("LatestCategoryOfAbuse", category, ["XYZ"]),
                ("NumberOfPreviousCPP", "0", [""]),
                lambda: self.group("Reviews", ("CPPreviewDate", self.workday(meeting + days(80)), [meeting]))
                if meeting + days(85) < (closed or self.last) else None)

    def workday(self, day):
        while day.weekday() > 4:
            day += days(1)
        return day

    # A child drawn blindly.

    def day(self, blank=0.15):
        some, chance = self.chance, self.chance.random()
        if chance < blank:
            return None
        if some.random() < 0.2:
            return some.choice([self.first, self.last, self.first - days(1), self.last + days(1)])
        if some.random() < 0.6:
            return date(self.year - 1, 6, 1) + days(some.randrange(-6, 7))
        return some.choice([self.first, self.last]) + days(some.randrange(-300, 60))

    def code(self, good, bad):
        chance = self.chance.random()
        return None if chance < 0.12 else self.chance.choice(bad if chance < 0.2 else good)

    def flag(self):
        return self.chance.choice(["true", "false", "1", "0"] * 5 + [None, "perhaps"])

    def number(self):
        some = self.chance
        right = pupil_number(some, some.choice(["845", "201", "941", "999"]))
        return some.choice([right] * 5 + [some.choice(CHECK_LETTERS) + right[1:], right[:12] + "B", right[:9], ""])

    def blind(self):
        some = self.chance
        unborn = some.random() < 0.2
        born = some.choice([date(self.year - 36, 1, 1), date(self.year - 25, 3, 31), date(self.year - 11, 6, 1),
                            date(self.year - 6, 9, 1), date(self.year - 1, 6, 1), self.last + days(2)])
        due = some.choice([self.last - days(31), self.last + days(40), self.last + days(280)])
        self.group(
            "ChildIdentifiers", ("LAchildID", self.name), ("UPN", self.number()),
            ("FormerUPN", self.number() if some.random() < 0.4 else ""),
            ("UPNunknown", some.choice(["", "", "UN1", "UN2", "UN5", "UN9"])),
            ("PersonBirthDate", None if unborn else born), ("ExpectedPersonBirthDate", due if unborn else None),
            self.sex(self.code("MFU", ["1"])), ("PersonDeathDate", self.day(0.7)))
        codes = ["NONE", *DISABILITIES[:4], "XXX"]
        self.group(
            "ChildCharacteristics", ("Ethnicity", self.code(ETHNICITIES, ["ZZZZ"])),
            lambda: self.group("Disabilities", *(("Disability", some.choice(codes))
                                                 for _ in range(some.choice([0, 1, 1, 2, 3])))))
        for _ in range(some.choice([0, 1, 1, 2, 2, 3])):
            self.blind_details()

    def blind_details(self):
        some = self.chance
        self.out.write("<CINdetails>\n")
        self.tag("CINreferralDate", self.day(0.1))
        self.tag("ReferralSource", self.code(SOURCES, ["99"]))
        self.tag("PrimaryNeedCode", self.code(["N1", "N9", "N0"], ["N99"]))
        self.tag("CINclosureDate", self.day(0.5))
        self.tag("ReasonForClosure", some.choice(["", "", "RC1", "RC2", "RC7", "RC8", "RC9", "RC99"]))
        self.tag("DateOfInitialCPC", self.day(0.6))
        for _ in range(some.choice([0, 0, 1, 1, 2])):
            factors = some.choice([[], ["21"], ["21", "1A"], ["1A"], ["1A", "1A"], ["18A"], ["19A", "2B"], ["XX"]])
            self.group(
                "Assessments", ("AssessmentActualStartDate", self.day(0.1)),
                ("AssessmentAuthorisationDate", self.day(0.35)),
                lambda: self.group("FactorsIdentifiedAtAssessment", *(("AssessmentFactors", code) for code in factors)))
        for _ in range(some.choice([0, 0, 1, 1, 2])):
            self.group("CINPlanDates", ("CINPlanStartDate", self.day(0.1)), ("CINPlanEndDate", self.day(0.4)))
        for _ in range(some.choice([0, 0, 1, 1, 2])):
            self.group("Section47", ("S47ActualStartDate", self.day(0.1)), ("InitialCPCtarget", self.day(0.3)),
                       ("DateOfInitialCPC", self.day(0.5)), ("ICPCnotRequired", self.flag()))
        self.tag("ReferralNFA", self.flag())
        for _ in range(some.choice([0, 0, 1, 1, 2])):
            self.group(
                "ChildProtectionPlans", ("CPPstartDate", self.day(0.1)), ("CPPendDate", self.day(0.4)),
                ("InitialCategoryOfAbuse", self.code(ABUSE, ["XYZ"])),
                ("LatestCategoryOfAbuse", self.code(ABUSE, ["XYZ"])), ("NumberOfPreviousCPP", some.choice(["", "1"])),
                *(lambda: self.group("Reviews", ("CPPreviewDate", self.day(0)))
                  for _ in range(some.choice([0, 0, 1, 2]))))
        self.out.write("</CINdetails>\n")


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("seed", type=int)
    words.add_argument("children", type=int)
    words.add_argument("file")
    words.add_argument("--year", type=int, default=2026, help="in which the year ends")
    words.add_argument("--spoiled", type=float, default=0.004, help="of all values")
    words.add_argument("--wild", type=float, default=0.0, help="of all children")
    given = words.parse_args()
    with open(given.file, "w", encoding="utf-8") as file:
        Census(given.seed, given.spoiled, given.wild, given.year).write(file, given.children)
