"""The demo authority that the browser tests work in: made from a seed, until a Friday, and served on a free port."""

import os
import pathlib
import socket
import sqlite3
import subprocess
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("THROUGHLINE_PROGRAM", str(ROOT / ".build/debug/throughline"))
PASSWORD = "larkmere demo 2026"
CHILDREN = 16

# One sign-in for each role.
ROLES = {
    "social worker": "grace.adeyemi",
    "team manager": "ruth.hale",
    "front door": "priya.nair",
    "conference chair": "tom.okafor",
    "quality lead": "helen.marsden",
    "analyst": "idris.bell",
    "administrator": "ada.cole",
    "director": "margaret.osei",
    "councillor": "ken.doyle",
    "governance officer": "lucy.fairfax",
    "partner lead": "anil.mistry",
}


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Larkmere:
    """A served authority, with what a test must know of it to find its way: ids are read, nothing is written."""

    def __init__(self, folder):
        made = ["--folder", folder, "--children", str(CHILDREN), "--seed", "3", "--until", "2026-11-20"]
        subprocess.run([PROGRAM, "demo", *made, "--make-only"], check=True, capture_output=True, text=True)
        self.own = pathlib.Path(folder) / "own"
        self.own.mkdir()
        self.log = open(f"{folder}/server.log", "w+")
        port = free_port()
        served = ["--port", str(port), "--log-level", "warning", "--clock", "2026-11-20T08:50:00.000Z"]
        self.server = subprocess.Popen(
            [PROGRAM, "demo", "--folder", folder, "--indicators", str(self.own), *served], stdout=subprocess.DEVNULL, stderr=self.log
        )
        self.address = f"http://127.0.0.1:{port}"
        self._wait_until_ready()
        self._record = sqlite3.connect(f"file:{folder}/larkmere.sqlite?mode=ro", uri=True)
        # Whose record the tests restrict, and a brother or sister whose they do not.
        self.restricted, self.beside = self._siblings()

    def _siblings(self):
        """The names of two children of one family, with the social worker and under the team manager; none of those
        families that other tests work with."""
        found = self._record.execute(
            "SELECT p.given_name || ' ' || p.family_name, q.given_name || ' ' || q.family_name FROM link l"
            " JOIN person p ON p.subject_id = l.from_id JOIN person q ON q.subject_id = l.to_id"
            " JOIN allocation a ON a.subject_id = p.subject_id AND a.ended_on IS NULL"
            " JOIN allocation b ON b.subject_id = q.subject_id AND b.ended_on IS NULL AND b.team = a.team"
            " JOIN worker_team t ON t.team_id = a.team JOIN worker m ON m.id = t.worker_id AND m.sign_in = ?"
            " JOIN worker w ON w.id = a.worker AND w.sign_in = ?"
            " WHERE l.kind = 'sibling' AND l.ended_on IS NULL"
            " AND p.family_name NOT IN ('Hussain', 'Brandt', 'Nowak', 'Okoye', 'Perry', 'Marsh')"
            " AND NOT EXISTS (SELECT 1 FROM restriction r WHERE r.subject_id IN (p.subject_id, q.subject_id))"
            " ORDER BY p.subject_id LIMIT 1",
            (ROLES["team manager"], ROLES["social worker"]),
        ).fetchone()
        assert found, "the social worker of the demo has no brother and sister but those of named families"
        return found

    def _wait_until_ready(self):
        for _ in range(200):
            try:
                with urllib.request.urlopen(self.address + "/ready", timeout=5):
                    return
            except OSError:
                time.sleep(0.1)
        self.server.kill()
        raise RuntimeError("The demo authority could not be served: " + self.log_text())

    def log_text(self):
        self.log.flush()
        with open(self.log.name) as log:
            return log.read()

    def close(self):
        self._record.close()
        self.server.terminate()
        self.server.wait(timeout=20)
        self.log.close()

    def one(self, question, *values):
        """The first column of the first row."""
        row = self._record.execute(question, values).fetchone()
        assert row, f"the demo has no answer to: {question} {values}"
        return row[0]

    def child(self, name):
        given, family = name.split(" ")
        return self.one("SELECT subject_id FROM person WHERE given_name = ? AND family_name = ?", given, family)

    def names(self, child):
        return self._record.execute(
            "SELECT given_name, family_name FROM person WHERE subject_id = ?", (child,)
        ).fetchone()

    def step(self, kind, status, child=None):
        """The id of the newest step of a kind that stands so, of a child where one is named."""
        of = " AND ss.subject_id = ?" if child else ""
        values = (kind, status, self.child(child)) if child else (kind, status)
        return self.one(
            "SELECT s.id FROM step s JOIN step_subject ss ON ss.step_id = s.id"
            f" WHERE s.kind = ? AND s.status = ?{of} ORDER BY s.opened_on DESC, s.id LIMIT 1",
            *values,
        )

    def duty(self, child, clock):
        """The run of a duty that a child is owed, as its address has it."""
        run = self.one(
            "SELECT run FROM duty WHERE subject_id = ? AND outcome = 'open' AND clock = ? ORDER BY due_on LIMIT 1",
            self.child(child),
            clock,
        )
        return run.replace("/", "~")
