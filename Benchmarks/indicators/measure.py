"""Every indicator at the ends of 24 months, the same query texts on an engine and on DuckDB. See `run`."""
import argparse
import calendar
import csv
import datetime
import json
import math
import os
import re
import sqlite3
import sys
import tempfile
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
QUERIES = os.path.join(ROOT, "Sources", "CaseStore", "Embedded", "Indicators")
HOLIDAYS = os.path.join(ROOT, "Sources", "Casework", "Days", "EnglandHolidays.swift")
MONTHS = 24
TABLES = ["step", "step_version", "step_subject", "duty", "need", "need_plan", "enquiry", "protection_plan",
          "allocation", "action", "subject", "complaint", "complaint_stage", "staff_member"]


def indicators():
    """Name, period and query of each."""
    for name in sorted(os.listdir(QUERIES)):
        text = open(os.path.join(QUERIES, name)).read()
        period = re.search(r"^-- period: (.*)$", text, re.M).group(1)
        yield name[:-4], period, "\n".join(line for line in text.split("\n") if not line.startswith("--"))


def month_ends(last):
    """The last days of the whole months before a day, the oldest first."""
    ends, first = [], last.replace(day=1)
    for _ in range(MONTHS):
        end = first - datetime.timedelta(days=1)
        ends.append(end)
        first = end.replace(day=1)
    return ends[::-1]


def begins(period, end):
    if period == "snapshot":
        return end
    if period == "month":
        return end.replace(day=1)
    if period == "12 months":
        after = end + datetime.timedelta(days=1)
        return after.replace(year=after.year - 1)
    return datetime.date(end.year if end.month > 3 else end.year - 1, 4, 1)


def working_days():
    """What the program puts where a query names :working_days: see WorkingMonths.swift."""
    listed = re.findall(r"^ +(\d{4}): (.*)$", open(HOLIDAYS).read(), re.M)
    holidays = {f"{year}-{entry[:5]}" for year, entries in listed for entry in entries.split("; ")}
    rows, worked = [], 0
    for year in range(int(listed[0][0]), int(listed[-1][0]) + 1):
        for month in range(1, 13):
            days = [datetime.date(year, month, day) for day in range(1, calendar.monthrange(year, month)[1] + 1)]
            signs = "".join("-" if day.weekday() > 4 or str(day) in holidays else "w" for day in days)
            rows.append(f"('{year}-{month:02}', {worked}, '{signs}')")
            worked += signs.count("w")
    return "VALUES " + ", ".join(rows)


def asked(last):
    """Every question as it is put: the indicator with its month, and the SQL."""
    worked = working_days()
    for name, period, query in indicators():
        for end in month_ends(last):
            text = query.replace(":from", f"'{begins(period, end)}'").replace(":to", f"'{end}'")
            text = text.replace(":working_days", worked)
            yield (name, end), f"SELECT count(*), coalesce(sum(r.value), 0) FROM ({text}) r"


def timed(ask, questions):
    """Seconds of each question and what it came to. Each is asked once before: what is measured is not the first touch."""
    for _, sql in questions:
        ask(sql)
    seconds, answers = {}, {}
    for key, sql in questions:
        began = time.perf_counter()
        answer = ask(sql)
        seconds[key] = time.perf_counter() - began
        answers[key] = tuple(int(number) for number in answer)
    return seconds, answers


class Lite:
    """SQLite, with the settings that the program gives each connection."""
    engine = "sqlite"

    def __init__(self, path):
        self.base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.base.execute("PRAGMA cache_size = -16000")
        self.base.execute("PRAGMA mmap_size = 268435456")

    def ask(self, sql):
        return self.base.execute(sql).fetchone()

    def columns(self, table):
        return [(row[1], row[2]) for row in self.base.execute(f"PRAGMA table_info({table})")]

    def copy(self, table, columns, file):
        with open(file, "w", newline="") as out:
            writer = csv.writer(out)
            for row in self.base.execute(f"SELECT {', '.join(columns)} FROM {table}"):
                writer.writerow(["\\N" if value is None else value for value in row])


class Postgres:
    engine = "postgres"

    def __init__(self, url):
        import psycopg

        schema = re.search(r"[?&]schema=(\w+)", url)
        self.base = psycopg.connect(re.sub(r"[?&](schema|pool)=\w+", "", url), autocommit=True)
        self.schema = schema.group(1) if schema else "public"
        self.base.execute(f"SET search_path TO {self.schema}")

    def ask(self, sql):
        return self.base.execute(sql).fetchone()

    def columns(self, table):
        kinds = self.base.execute(
            "SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = %s AND table_name = %s"
            " ORDER BY ordinal_position", (self.schema, table))
        return [(name, "INTEGER" if "int" in kind else "TEXT") for name, kind in kinds]

    def copy(self, table, columns, file):
        with open(file, "wb") as out, self.base.cursor() as cursor:
            with cursor.copy(f"COPY (SELECT {', '.join(columns)} FROM {table}) TO STDOUT (FORMAT csv, NULL '\\N')") as rows:
                for block in rows:
                    out.write(block)


def duck(source):
    """The same tables in DuckDB. The two windows on JSON are worked out beforehand, in its favour."""
    import duckdb

    base = duckdb.connect(":memory:")
    with tempfile.TemporaryDirectory() as folder:
        for table in TABLES:
            columns = [(name, "BIGINT" if kind == "INTEGER" else "VARCHAR") for name, kind in source.columns(table)]
            base.execute(f"CREATE TABLE {table} ({', '.join(f'{name} {kind}' for name, kind in columns)})")
            file = os.path.join(folder, table + ".csv")
            source.copy(table, [name for name, _ in columns], file)
            base.execute(f"COPY {table} FROM '{file}' (FORMAT csv, HEADER false, NULLSTR '\\N', QUOTE '\"', "
                         "ESCAPE '\"', MAX_LINE_SIZE 100000000)")
            os.remove(file)
    base.execute("""
        CREATE TABLE recorded AS
        SELECT s.id AS step_id, s.kind, ss.subject_id, s.happened_on, s.opened_on, s.opened_by, v.version, v.worker_id,
               v.authorised_by, substr(v.finished_at, 1, 10) AS finished_on,
               v.answers::JSON -> 'shared' AS shared, json_extract(v.answers::JSON, '$.each."' || ss.subject_id || '"') AS own
          FROM step s JOIN step_version v ON v.step_id = s.id AND v.version = s.version
          JOIN step_subject ss ON ss.step_id = s.id WHERE s.status = 'finished'""")
    base.execute("""
        CREATE TABLE took_part AS
        SELECT x.step_id, x.row ->> 'agency' AS agency, x.row ->> 'name' AS name
          FROM (SELECT s.id AS step_id, unnest(json_extract(v.answers::JSON, '$.shared.attendance[*]')) AS row
                  FROM step s JOIN step_version v ON v.step_id = s.id AND v.version = s.version
                 WHERE s.status = 'finished') x
         WHERE x.row ->> 'presence' IN ('present', 'remotely')""")
    if os.environ.get("ONE_THREAD"):
        base.execute("SET threads TO 1")
    return lambda sql: base.execute(sql).fetchone()


def measure(source, wanted, worst):
    """The figures of one database, by name."""
    last = datetime.date.fromisoformat(source.ask("SELECT max(happened_on) FROM step WHERE status = 'finished'")[0])
    last = min(last, datetime.date.today())
    children = wanted or source.ask("SELECT count(*) FROM subject WHERE kind = 'child'")[0]
    questions = list(asked(last))
    ours, answers = timed(source.ask, questions)
    theirs, others = timed(duck(source), questions)
    differ = [key for key in answers if answers[key] != others[key]]
    if differ:
        sys.exit(f"DuckDB answers {len(differ)} otherwise, such as {differ[0]}: {answers[differ[0]]}, {others[differ[0]]}")
    figures = {
        "indicators/figures": len(questions),
        "indicators/seconds": sum(ours.values()),
        "indicators/duckdb-seconds": sum(theirs.values()),
        "indicators/slowest-ms": max(ours.values()) * 1000,
    }
    print(f"{source.engine}, {children} children: {figures['indicators/seconds']:.2f} s for {len(questions)} figures, "
          f"DuckDB {figures['indicators/duckdb-seconds']:.2f} s", flush=True)
    if worst:
        by_name = {}
        for (name, _), seconds in ours.items():
            by_name[name] = by_name.get(name, 0) + seconds
        for name, seconds in sorted(by_name.items(), key=lambda each: -each[1])[:worst]:
            duckdb = sum(each for (other, _), each in theirs.items() if other == name)
            print(f"  {name}: {seconds / MONTHS * 1000:.2f} ms a figure, DuckDB {duckdb / MONTHS * 1000:.2f}")
    return {f"{name}/{source.engine}/{children}": rounded(value) for name, value in figures.items()}


def rounded(value):
    """Five figures, as `Run.set` keeps them."""
    return round(value, 4 - math.floor(math.log10(abs(value)))) if value else 0


def merge(path, figures):
    kept = json.load(open(path)) if os.path.exists(path) else {"numbers": {}, "words": {}}
    kept["numbers"].update(figures)
    with open(path, "w") as out:
        json.dump(kept, out, indent=2, sort_keys=True, separators=(",", " : "), ensure_ascii=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("databases", nargs="+", help="a file of SQLite or postgres://…?schema=…")
    parser.add_argument("--children", type=int, help="the size that the figures are kept under")
    parser.add_argument("--figures", help="the file of figures that they are put into; without it they are only printed")
    parser.add_argument("--worst", type=int, default=5, help="so many indicators are named, the slowest first")
    given = parser.parse_args()
    for database in given.databases:
        source = Postgres(database) if database.startswith("postgres") else Lite(database)
        figures = measure(source, given.children, given.worst)
        if given.figures:
            merge(given.figures, figures)


main()
