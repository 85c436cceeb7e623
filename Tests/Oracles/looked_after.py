"""Makes a children looked after return of any size: `looked_after.py SEED CHILDREN FOLDER [options]`.

Most children lead a plausible life in care, of which a cell here and there is spoiled; one in `--wild` has rows drawn
blindly round the days that rules turn on. With `--broken-dates` some dates are blank or no days. The same seed makes
the same files: FOLDER/this, FOLDER/last, FOLDER/providers.csv.
"""
import argparse
import csv
import os
import random
from datetime import date

from blind_lives import BlindLives
from shapes import CODES, DATES, HOMES, TABLES, birthday, days, providers, written

NO_DAYS = ["", "31/09/2026", "2026-05-01", "01/13/2026", "ZZ/05/2026"]


class Return(BlindLives):
    def __init__(self, seed, spoiled, wild, broken, year, episodes):
        self.chance, self.spoiled, self.wild, self.broken = random.Random(seed), spoiled, wild, broken
        self.first, self.last = date(year, 4, 1), date(year + 1, 3, 31)
        self.prefix, self.episodes = seed % 10, episodes
        self.providers = providers()

    def child(self, number):
        self.name = f"{self.prefix}{number:07d}"
        self.this, self.before = {}, {}
        if self.chance.random() < self.wild:
            self.blind_rows()
        elif self.chance.random() < 0.1:
            self.care_leaver()
        else:
            self.life()
        self.spoil()
        return self.this, self.before

    def add(self, table, of_last_year=None, **cells):
        where = self.before if of_last_year else self.this
        row = {"CHILD": self.name, "DOB": self.born, **cells}
        where.setdefault(table, []).append({column: row.get(column, "") for column in TABLES[table]})

    # A plausible life.

    def care_leaver(self):
        some = self.chance
        self.born = birthday(self.first, -some.choice([17, 18, 19, 20])) + days(some.randrange(30, 300))
        self.add("Header", SEX=some.choice("MF"), ETHNIC="WBRI", UPN="B987654321098", MOTHER="")
        self.add("OC3", IN_TOUCH="YES", ACTIV=some.choice(CODES["ACTIV"][0]), ACCOM=some.choice(CODES["ACCOM"][0]))

    def life(self):
        some = self.chance
        start = self.first + days(some.randrange(360))
        if some.random() < 0.6:
            start = self.first - days(int(some.expovariate(1 / 800)) + 1)
        self.born = start - days(some.choice([40, 900, 2500, 4200, 5400]) + some.randrange(600))
        if birthday(self.born, 18) <= self.first:
            self.born = birthday(self.born, 3)
        if self.born >= start:
            self.born = start - days(30)
        end, reason = None, ""
        if some.random() < 0.25:
            end = max(start, self.first) + days(some.randrange(10, 300))
            reason = some.choice(["E4A", "E45", "E46", "E3", "E13", "E48"])
        eighteen = birthday(self.born, 18)
        if eighteen <= (end or self.last):
            end, reason = eighteen, some.choice(["E15", "E17"])
        if end and end > self.last:
            end, reason = None, ""
        self.common(start, end)
        self.stay(start, end, reason)
        self.after(start, end)

    def common(self, start, end):
        some = self.chance
        sex = some.choice("MF")
        header = {"SEX": sex, "ETHNIC": some.choice(CODES["ETHNIC"][0]), "UPN": some.choice(CODES["UPN"][0][:4]),
                  "MOTHER": "0" if sex == "F" else ""}
        alone = some.random() < 0.05
        for before in [False, True]:
            if before and start >= self.first:
                continue
            self.add("Header", before, **header)
            if alone:
                self.add("UASC", before, SEX=sex, DUC=birthday(self.born, 18))
        self.legal = "V2" if alone or some.random() < 0.4 else some.choice(["C1", "C2", "L1"])
        self.need = "N8" if alone else some.choice(CODES["CIN"][0][:6])

    def placement(self):
        some = self.chance
        if some.random() < 0.1 and self.legal in ("C1", "C2"):
            return {"PLACE": "P1", "PLACE_PROVIDER": "PR0", "PL_POST": "", "URN": ""}
        home = some.choice(self.providers)
        kind = home["PLACE_CODES"].split(",")
        return {"PLACE": some.choice(kind), "PLACE_PROVIDER": home["PROVIDER_CODES"], "PL_POST": home["POSTCODE"],
                "URN": home["URN"]}

    def stay(self, start, end, reason):
        some = self.chance
        day, why = start, "S"
        home, place = some.choice(HOMES), self.placement()
        while True:
            move = day + days(int(some.gammavariate(1.5, 2 * self.episodes)) + 8)
            last = move >= (end or self.last)
            close, rec = (end, reason) if last else (move, "X1")
            change = "" if last else some.choice(CODES["REASON_PLACE_CHANGE"][0])
            row = {"DECOM": day, "RNE": why, "LS": self.legal, "CIN": self.need, "DEC": close, "REC": rec,
                   "REASON_PLACE_CHANGE": change, "HOME_POST": home, **place}
            if close is None or close >= self.first:
                self.add("Episodes", **row)
            if day < self.first:
                if close is None or close >= self.first:
                    row.update(DEC=None, REC="", REASON_PLACE_CHANGE="")
                if close is None or close >= birthday(self.first, -1):
                    self.add("Episodes", True, **row)
            if last:
                return
            day, why, place = move, "P", self.placement()

    def after(self, start, end):
        """What else is known of a stay: reviews, workers, health, being missing."""
        some, close = self.chance, end or self.last
        review = start + days(19)
        while review <= close:
            age = (review - self.born).days // 366
            code = "PN0" if age < 4 else some.choice(["PN1", "PN2", "PN3"])
            if self.first <= review <= self.last:
                self.add("Reviews", REVIEW=review, REVIEW_CODE=code)
            review += days(some.randrange(80, 180))
        change = max(start, self.first) + days(some.randrange(30, 400))
        worker, cause = "SW11111", "FCONTA"
        if change < close:
            self.add("SWEpisodes", SW_ID=worker, SW_DECOM=start, SW_DEC=change, SW_REASON=cause)
            start, worker, cause = change, "SW22222", some.choice(["LEFTRL", "MANAGE", "PCCHAN"])
        self.add("SWEpisodes", SW_ID=worker, SW_DECOM=start, SW_DEC=end, SW_REASON=cause)
        years = (self.last - self.born).days // 365.25
        if start < self.first and not end:
            old = years >= 4
            self.add("OC2", SDQ_SCORE="12" if old else "", CONVICTED="0" if years >= 10 else "",
                     HEALTH_CHECK="1" if years < 5 else "", IMMUNISATIONS=some.choice("01"), TEETH_CHECK="1",
                     HEALTH_ASSESSMENT="1", SUBSTANCE_MISUSE="0")
        if start >= self.first:
            self.add("PrevPerm", PREV_PERM=some.choice(["Z1", "Z1", "P2"]))
        if years >= 11 and some.random() < 0.2:
            gone = max(start, self.first) + days(some.randrange(5, 60))
            if gone + days(2) < close:
                self.add("Missing", MISSING=some.choice("MA"), MIS_START=gone, MIS_END=gone + days(2))

    # Spoiling.

    def spoil(self):
        some = self.chance
        for rows in self.this.values():
            for row in rows:
                if some.random() >= self.spoiled:
                    continue
                column = some.choice([name for name in row if name not in ("CHILD", "URN")])
                if column not in DATES:
                    good, bad = CODES[column]
                    row[column] = some.choice(["", some.choice(bad), some.choice(good)])
                elif self.broken and some.random() < 0.5:
                    row[column] = some.choice(NO_DAYS)
                elif isinstance(row[column], date):
                    row[column] += days(some.choice([-400, -30, -1, 1, 2, 45, 400]))

    # Writing.

    def write(self, folder, count):
        files, writers = [], {}
        for where in ["this", "last"]:
            os.makedirs(f"{folder}/{where}", exist_ok=True)
            for table, columns in TABLES.items():
                file = open(f"{folder}/{where}/{table.lower()}.csv", "w", newline="", encoding="utf-8")
                files.append(file)
                writers[where, table] = csv.writer(file)
                writers[where, table].writerow(columns)
        for number in range(count):
            for where, tables in zip(["this", "last"], self.child(number)):
                for table, rows in tables.items():
                    writers[where, table].writerows(
                        [written(cell) if isinstance(cell, date) else cell or "" for cell in row.values()]
                        for row in rows)
        for file in files:
            file.close()
        with open(f"{folder}/providers.csv", "w", newline="", encoding="utf-8") as file:
            out = csv.DictWriter(file, list(self.providers[0]))
            out.writeheader()
            out.writerows({**home, "REG_END": written(home["REG_END"])} for home in self.providers)


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("seed", type=int)
    words.add_argument("children", type=int)
    words.add_argument("folder")
    words.add_argument("--year", type=int, default=2026, help="in which the year begins")
    words.add_argument("--spoiled", type=float, default=0.02, help="of all rows")
    words.add_argument("--wild", type=float, default=0.0, help="of all children")
    words.add_argument("--broken-dates", action="store_true")
    words.add_argument("--episode-days", type=float, default=90, help="how long about a placement lasts")
    given = words.parse_args()
    made = Return(given.seed, given.spoiled, given.wild, given.broken_dates, given.year, given.episode_days / 3)
    made.write(given.folder, given.children)
