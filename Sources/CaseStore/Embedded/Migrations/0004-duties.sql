-- What is owed, worked out from all the rest and never typed in; and what managers said about single runs.
CREATE TABLE duty (
  subject_id TEXT NOT NULL REFERENCES subject (id),
  run TEXT NOT NULL,
  clock TEXT NOT NULL,
  started_on TEXT NOT NULL CHECK (length(started_on) = 10),
  due_on TEXT NOT NULL CHECK (length(due_on) = 10),
  due_at TEXT CHECK (length(due_at) = 24),
  soon_from TEXT NOT NULL CHECK (length(soon_from) = 10),
  outcome TEXT NOT NULL CHECK (outcome IN ('open', 'met', 'met-late', 'waived', 'missed', 'fell-away', 'undetermined')),
  ended_on TEXT CHECK (length(ended_on) = 10),
  owner TEXT NOT NULL,
  -- Whom it falls to now: the worker, or else the team, by the open allocation.
  worker_id TEXT,
  team_id TEXT,
  PRIMARY KEY (subject_id, run)
);
CREATE INDEX duty_worker ON duty (worker_id, due_on) WHERE outcome = 'open';
CREATE INDEX duty_team ON duty (team_id, due_on) WHERE outcome = 'open';
CREATE INDEX duty_owner ON duty (owner, due_on) WHERE outcome = 'open';
CREATE INDEX duty_clock ON duty (clock, due_on);

CREATE TABLE waiver (
  subject_id TEXT NOT NULL REFERENCES subject (id),
  run TEXT NOT NULL,
  waived_on TEXT NOT NULL CHECK (length(waived_on) = 10),
  worker_id TEXT NOT NULL REFERENCES worker (id),
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  PRIMARY KEY (subject_id, run)
);

CREATE TABLE pause (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL REFERENCES subject (id),
  clock TEXT NOT NULL,
  began_on TEXT NOT NULL CHECK (length(began_on) = 10),
  ended_on TEXT CHECK (length(ended_on) = 10 AND ended_on >= began_on),
  reason TEXT NOT NULL CHECK (length(reason) > 0)
);
CREATE INDEX pause_subject ON pause (subject_id);

-- What the authority has set for itself, from a day on: `workingDays 10`.
CREATE TABLE standard (
  name TEXT NOT NULL,
  from_on TEXT NOT NULL CHECK (length(from_on) = 10),
  allowance TEXT NOT NULL,
  PRIMARY KEY (name, from_on)
);

CREATE TABLE authority (
  id TEXT PRIMARY KEY REFERENCES subject (id),
  name TEXT NOT NULL
);

-- By which clocks the duties were counted: when the program brings others, they are counted again.
CREATE TABLE counted (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
  counted_at TEXT NOT NULL CHECK (length(counted_at) = 24)
);
