"""Children whose rows are drawn blindly: any code, and days in some order round those that rules turn on."""
from datetime import date

from shapes import CODES, DATES, TABLES, birthday, days


class BlindLives:
    """Each life is short and tangled. What it is drawn with is `looked_after.Return`'s: chance, the year, `add`."""

    def day(self, first, last):
        some = self.chance
        near = [first, last, self.pivot, *(birthday(self.born, age) for age in (1, 4, 5, 10, 14, 16, 18))]
        near = [day + days(some.choice([-1, 0, 0, 1])) for day in near]
        near = [day for day in near if first - days(1) <= day <= last]
        if near and some.random() < 0.4:
            return some.choice(near)
        if some.random() < 0.4:
            return min(max(self.pivot + days(some.randrange(-9, 10)), first), last)
        return first + days(some.randrange((last - first).days + 1))

    def code(self, column):
        some = self.chance
        if column == "URN":
            return some.choice(self.providers)["URN"] if some.random() < 0.8 else some.choice(["", "XXXXXXX", "SC9"])
        good, bad = CODES[column]
        chance = some.random()
        return "" if chance < 0.06 else some.choice(bad) if chance < 0.08 else some.choice(good)

    def spans(self, most, first, last):
        """Starts and ends, mostly one after the other; the last is often open."""
        some = self.chance
        cuts = sorted(self.day(first, last) for _ in range(some.choice(range(most + 1)) + 1))
        for start, end in zip(cuts, cuts[1:] + [None]):
            if end and some.random() < 0.2:
                end = max(start, end + days(some.choice([-1, 1, -20])))
            elif not end and some.random() < 0.5:
                end = min(start + days(some.choice([0, 1, 7, 20, 45, 200])), last)
            yield start, end

    def blind_rows(self):
        some = self.chance
        self.born = self.first - days(some.randrange(-200, 20 * 365))
        if some.random() < 0.05:
            self.born = date(2008, 2, 29)
        for before in [False, True]:
            first = birthday(self.first, -1) if before else self.first
            last = self.first - days(1) if before else self.last
            self.pivot = first + days(some.randrange(365))
            if some.random() < 0.8:
                self.blind_tables(before, first, last)

    def blind_tables(self, before, first, last):
        some = self.chance
        born = min(self.born, last)
        known = max(first - days(500), born)
        codes = {table: lambda table=table: {
            column: self.code(column) for column in TABLES[table] if column in CODES or column == "URN"
        } for table in TABLES}
        self.add("Header", before, **codes["Header"](), MC_DOB=self.day(known, last) if some.random() < 0.1 else "")
        for start, end in self.spans(4, known, last):
            row = codes["Episodes"]()
            if not end and some.random() < 0.95:
                row.update(REC="", REASON_PLACE_CHANGE="")
            self.add("Episodes", before, **{**row, "DECOM": start, "DEC": end})
        for start, end in self.spans(3, known, last):
            self.add("SWEpisodes", before, **{**codes["SWEpisodes"](), "SW_DECOM": start, "SW_DEC": end})
        for _ in range(some.choice([0, 0, 1, 2])):
            self.add("Reviews", before, **codes["Reviews"](), REVIEW=self.day(first, last))
        likely = {"UASC": 0.2, "OC2": 0.5, "OC3": 0.25, "AD1": 0.25, "PrevPerm": 0.4, "PlacedAdoption": 0.4}
        for table in [table for table, chance in likely.items() if some.random() < chance]:
            row = codes[table]()
            for column in [column for column in TABLES[table] if column in DATES and column != "DOB"]:
                row[column] = self.day(known, last) if some.random() < 0.8 else ""
            self.add(table, before, **row)
        for table, start, end in [("Missing", "MIS_START", "MIS_END"), ("DoLo", "DOLO_START", "DOLO_END")]:
            if some.random() < 0.3:
                for begins, ends in self.spans(2, known, last):
                    self.add(table, before, **{**codes[table](), start: begins, end: ends})
