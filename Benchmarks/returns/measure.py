"""Makes returns, runs each program on them and writes what it took. See `run`."""
import os
import subprocess
import sys
import time
from dataclasses import dataclass

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
WORK = os.path.join(ROOT, ".build", "benchmarks", "returns")
OURS = os.environ.get("THROUGHLINE") or os.path.join(ROOT, ".build", "release", "throughline")
SCAN = os.path.join(ROOT, ".build", "bare-scan", "release", "bare-scan")
HERE = os.path.dirname(os.path.abspath(__file__))
BEGIN, END = "<!-- figures: returns -->", "<!-- /figures: returns -->"


@dataclass
class Took:
    """Seconds of processor and of the clock, and the most memory that was resident, in megabytes."""
    processor: float
    wall: float
    memory: float


def run(words, repeats=1):
    """The best of several runs: what disturbs a run only ever makes it longer."""
    best = None
    for _ in range(repeats):
        began = time.perf_counter()
        child = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, spent = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        took = Took(spent.ru_utime + spent.ru_stime, time.perf_counter() - began, spent.ru_maxrss / 1024)
        if child.returncode not in (0, 1):
            sys.exit(f"{' '.join(words)} ended with {child.returncode}")
        if best is None or took.processor < best.processor:
            best = took
    return best


def looked_after(children, days=90):
    folder = f"{WORK}/looked-after-{children}-{days}"
    if not os.path.exists(f"{folder}/providers.csv"):
        make("looked_after.py", "5", str(children), folder, "--episode-days", str(days))
    return folder


def census(children):
    path = f"{WORK}/census-{children}.xml"
    if not os.path.exists(path):
        os.makedirs(WORK, exist_ok=True)
        make("census.py", "5", str(children), path)
    return path


def make(*words):
    subprocess.run([sys.executable, f"{ROOT}/Tests/Oracles/{words[0]}", *words[1:]], check=True)


def episodes(folder, year="this"):
    with open(f"{folder}/{year}/episodes.csv", "rb") as file:
        return sum(1 for _ in file) - 1


def ours_903(folder):
    words = [OURS, "check", "ssda903", f"{folder}/this", "--previous", f"{folder}/last", "--authority", "E10000011"]
    return run([*words, "--format", "json"], repeats=3)


def ours_cin(path):
    return run([OURS, "check", "cin", path, "--year", "2025-26", "--format", "json"], repeats=3)


def theirs(name, path):
    return run([f"{ROOT}/.build/oracles/{name}/bin/python", f"{HERE}/whole_{name}.py", path])


def line(what, size, took, other=None):
    ratio = f"{other.processor / took.processor:,.0f} | {other.memory / took.memory:,.1f}" if other else " | "
    return f"| {what} | {size} | {took.processor:,.2f} | {took.wall:,.2f} | {took.memory:,.0f} | {ratio} |"


def looked_after_rows(children):
    folder = looked_after(children)
    size = f"{children:,} children, {episodes(folder):,} episodes"
    tool, mine = theirs("903", folder), ours_903(folder)
    return [line("SSDA903, public tool", size, tool), line("SSDA903, ours", size, mine, tool)]


def census_rows(children):
    path = census(children)
    size = f"{children:,} children, {os.path.getsize(path) / 1e6:.1f} MB"
    tool, mine = theirs("cin", path), ours_cin(path)
    return [line("CIN, public tool", size, tool), line("CIN, ours", size, mine, tool)]


def alone():
    rows = []
    for children, days in [(33_000, 90), (100_000, 90), (130_000, 24)]:
        folder = looked_after(children, days)
        size = f"{children:,} children, {episodes(folder):,} episodes, {episodes(folder, 'last'):,} of last year"
        rows.append(line("SSDA903, ours", size, ours_903(folder)))
    path = census(100_000)
    return [*rows, line("CIN, ours", f"100,000 children, {os.path.getsize(path) / 1e6:.0f} MB", ours_cin(path))]


def said(*words):
    return subprocess.run([SCAN, *words], capture_output=True, text=True, check=True).stdout.strip()


def broken():
    """A return in which some dates are blank or no days."""
    folder = f"{WORK}/looked-after-broken"
    if not os.path.exists(f"{folder}/providers.csv"):
        make("looked_after.py", "5", "10000", folder, "--broken-dates")
    return folder


def parts():
    """What reading costs beside a bare scan of the same bytes by the same reader, without a rule."""
    path, folder = census(100_000), looked_after(130_000, 24)
    scan, read, whole = run([SCAN, "xml", path], 5), run([SCAN, "census", path], 5), ours_cin(path)
    cells, tables, all_of_it = run([SCAN, "csv", folder], 5), run([SCAN, "tables", folder], 5), ours_903(folder)
    start = run([OURS, "rules", "ssda903", "101"], 10)
    return [
        "",
        "Where ours goes, in seconds of processor (the last column is the clock). *Scan*: every cell or element is walked",
        "over by the same reader, and nothing is kept. *Read*: it becomes tables or children. *All*: every rule, and the",
        "findings written.",
        "",
        "| what | scan | read | ÷ scan | all | all, clock |",
        "|---|---|---|---|---|---|",
        part("CIN, 100,000 children", scan, read, whole),
        part(f"SSDA903, {episodes(folder):,} episodes", cells, tables, all_of_it),
        "",
        f"Starting up (`throughline rules ssda903 101`): {start.processor * 1000:.0f} ms of processor,"
        f" {start.wall * 1000:.0f} ms of the clock, {start.memory:.0f} MB of the program itself.",
        "",
        "One child alone, as while a worker records, each child of a return in turn, on the clock:",
        "",
        f"- SSDA903 (`bare-scan child`): {said('child', looked_after(10_000))}",
        f"- CIN (`bare-scan census-child`): {said('census-child', census(10_000))}",
        "",
        f"To say what is undecided (`bare-scan undecided`): {said('undecided', broken())}.",
    ]


def part(what, scan, read, whole):
    ratio = read.processor / scan.processor
    return (f"| {what} | {scan.processor:.2f} | {read.processor:.2f} | {ratio:.1f} | {whole.processor:.2f} |"
            f" {whole.wall:.2f} |")


HEAD = """
`Benchmarks/returns/run`, on two cores; made-up returns of `Tests/Oracles`, seed 5. Ours is the whole command,
`throughline check … --format json`, with every rule of the year and last year's tables; the public tools are
`csc-validator-be-903` 0.1.17 and `csc-validator-be-cin` 0.1.13 with their own reports, in the same run. Seconds of
processor and of the clock, which says less, for the machine also ran other work; megabytes resident at the most; ours the
best of three. The last columns: how many times less processor time and memory.

| what | size | processor | clock | memory | ÷ processor | ÷ memory |
|---|---|---|---|---|---|---|"""


def write(done):
    """Writes what is measured so far: a long run that is stopped has not been for nothing."""
    rows = [row for name in ORDER for row in done.get(name, [f"| {name} | | not measured | | | | |"])]
    text = "\n".join([BEGIN, HEAD.rstrip("\n"), *rows, "", END])
    page = os.path.join(ROOT, "BENCHMARKS.md")
    with open(page, encoding="utf-8") as file:
        known = file.read()
    if BEGIN in known:
        known = known[: known.index(BEGIN)] + text + known[known.index(END) + len(END) :]
    else:
        known = known.rstrip("\n") + "\n\n## Returns\n\n" + text + "\n"
    with open(page, "w", encoding="utf-8") as file:
        file.write(known)


STEPS = {
    "SSDA903 at 1,000": lambda: looked_after_rows(1000), "CIN at 1,000": lambda: census_rows(1000), "alone": alone,
    "parts": parts, "SSDA903 at 10,000": lambda: looked_after_rows(10_000), "CIN at 10,000": lambda: census_rows(10_000),
}
# On the page; what takes longest is measured last.
ORDER = ["SSDA903 at 1,000", "SSDA903 at 10,000", "CIN at 1,000", "CIN at 10,000", "alone", "parts"]


def main(words):
    done = {}
    for name, step in STEPS.items():
        if "--small" in words and not name.endswith(" 1,000"):
            continue
        done[name] = step()
        print("\n".join(done[name]), flush=True)
        if "--small" not in words:
            write(done)


if __name__ == "__main__":
    main(sys.argv[1:])
