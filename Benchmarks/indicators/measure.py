"""Every indicator at the ends of 24 months, with the same query texts, on each engine in turn. See `run`."""
import calendar
import datetime
import os
import re
import sqlite3
import sys
import tempfile
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
QUERIES = os.path.join(ROOT, "Sources", "CaseStore", "Embedded", "Indicators")
BEGIN, END = "<!-- figures: indicators -->", "<!-- /figures: indicators -->"
MONTHS = 24
TABLES = ["step", "step_version", "step_subject", "duty", "need", "need_plan", "enquiry", "protection_plan",
          "allocation", "action"]


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


def asked(last):
    """Every question as it is put: the name with its month, and the SQL."""
    for name, period, query in indicators():
        for end in month_ends(last):
            text = query.replace(":from", f"'{begins(period, end)}'").replace(":to", f"'{end}'")
            yield f"{name} {end}", f"SELECT count(*), coalesce(sum(r.value), 0) FROM ({text}) r"


def timed(ask, questions):
    """Seconds for all questions, and what each came to. Once before, so that what is measured is not the first touch."""
    for _, sql in questions:
        ask(sql)
    began = time.perf_counter()
    answers = {name: tuple(int(number) for number in ask(sql)) for name, sql in questions}
    return time.perf_counter() - began, answers


def duck(path):
    """The same tables in DuckDB. The two windows on JSON are worked out beforehand, in its favour."""
    import duckdb

    base = duckdb.connect(":memory:")
    from_file = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    with tempfile.TemporaryDirectory() as folder:
        import csv
        for table in TABLES:
            columns = [(row[1], "BIGINT" if row[2] == "INTEGER" else "VARCHAR")
                       for row in from_file.execute(f"PRAGMA table_info({table})")]
            base.execute(f"CREATE TABLE {table} ({', '.join(f'{name} {kind}' for name, kind in columns)})")
            file = os.path.join(folder, table + ".csv")
            with open(file, "w", newline="") as out:
                writer = csv.writer(out)
                for row in from_file.execute(f"SELECT {', '.join(name for name, _ in columns)} FROM {table}"):
                    writer.writerow(["\\N" if value is None else value for value in row])
            base.execute(f"COPY {table} FROM '{file}' (FORMAT csv, HEADER false, NULLSTR '\\N', QUOTE '\"', "
                         "ESCAPE '\"', MAX_LINE_SIZE 100000000)")
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
    base.execute("SET threads TO 1" if os.environ.get("ONE_THREAD") else "SELECT 1")
    return lambda sql: base.execute(sql).fetchone()


def lite(path):
    base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    return lambda sql: base.execute(sql).fetchone()


def postgres(url):
    import psycopg

    schema = re.search(r"[?&]schema=(\w+)", url)
    base = psycopg.connect(re.sub(r"[?&](schema|pool)=\w+", "", url), autocommit=True)
    if schema:
        base.execute(f"SET search_path TO {schema.group(1)}")
    return lambda sql: base.execute(sql).fetchone()


def main():
    words = [word for word in sys.argv[1:] if word != "--dry"]
    path, url = words[0], words[1] if len(words) > 1 else None
    facts = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    last = datetime.date.fromisoformat(facts.execute("SELECT max(happened_on) FROM step").fetchone()[0])
    last = min(last, datetime.date.today())
    children = facts.execute("SELECT count(*) FROM subject WHERE kind = 'child'").fetchone()[0]
    open_now = facts.execute("SELECT count(*) FROM need WHERE ended_on IS NULL").fetchone()[0]
    questions = list(asked(last))
    engines = [("SQLite", lite(path)), ("DuckDB", duck(path))]
    if url:
        engines.insert(1, ("PostgreSQL", postgres(url)))
    took, first = {}, None
    for name, ask in engines:
        took[name], answers = timed(ask, questions)
        first = first or answers
        differ = [key for key in first if first[key] != answers[key]]
        if differ:
            sys.exit(f"{name} answers {len(differ)} otherwise, such as {differ[0]}: {first[differ[0]]}, {answers[differ[0]]}")
        print(f"{name}: {took[name]:.2f} s for {len(questions)} figures", flush=True)
    row = (f"| {children:,} ({open_now:,} open) | {len(questions):,} | "
           + " | ".join(f"{took[name]:.2f} s" if name in took else "–" for name in ("SQLite", "PostgreSQL", "DuckDB")) + " |")
    if "--dry" in sys.argv:
        return print(row)
    write(row, children)


def write(row, children):
    """Puts the row into its table, in place of an earlier one of as many children."""
    place = os.path.join(ROOT, "BENCHMARKS.md")
    text = open(place).read() if os.path.exists(place) else ""
    if BEGIN not in text:
        text = text.rstrip() + (
            f"\n\n## Indicators\n\n{BEGIN}\nEvery indicator at the ends of {MONTHS} months, one after another in one process, the "
            "same query texts and the same tables, each asked once before. `Benchmarks/indicators/run`.\n\n"
            f"| children | figures | SQLite | PostgreSQL | DuckDB |\n|---|---|---|---|---|\n{END}\n")
    lines = [line for line in text.split("\n") if not line.startswith(f"| {children:,} (")]
    lines.insert(lines.index(END), row)
    open(place, "w").write("\n".join(lines))


main()
