-- Practice as it is recorded, and what follows from it.
CREATE TABLE step (
  id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 36),
  kind TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('to-do', 'draft', 'sent', 'sent-back', 'finished', 'abandoned')),
  -- The latest finished version; nought before the first.
  version INTEGER NOT NULL DEFAULT 0 CHECK (version >= 0),
  opened_on TEXT NOT NULL CHECK (length(opened_on) = 10),
  opened_by TEXT REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
  worker_id TEXT REFERENCES worker (id),
  happened_on TEXT CHECK (length(happened_on) = 10),
  happened_at TEXT CHECK (length(happened_at) = 24),
  summary TEXT,
  sent_at TEXT CHECK (length(sent_at) = 24),
  finished_at TEXT CHECK (length(finished_at) = 24),
  finished_by TEXT REFERENCES worker (id),
  reason TEXT,
  CHECK ((status = 'finished') = (version > 0 AND finished_at IS NOT NULL)),
  CHECK (status <> 'finished' OR happened_on IS NOT NULL),
  CHECK (status NOT IN ('abandoned', 'sent-back') OR reason IS NOT NULL)
);
CREATE INDEX step_kind ON step (kind, status);
CREATE INDEX step_worker ON step (worker_id, status);
CREATE INDEX step_waiting ON step (status, sent_at) WHERE status = 'sent';
CREATE INDEX step_opened_by ON step (opened_by);

CREATE TABLE step_subject (
  step_id TEXT NOT NULL REFERENCES step (id),
  subject_id TEXT NOT NULL REFERENCES subject (id),
  PRIMARY KEY (step_id, subject_id)
);
CREATE INDEX step_subject_subject ON step_subject (subject_id);

-- Every finished version; the latest is the record, the others stay readable.
CREATE TABLE step_version (
  step_id TEXT NOT NULL REFERENCES step (id),
  version INTEGER NOT NULL CHECK (version > 0),
  answers TEXT NOT NULL,
  shortfalls TEXT NOT NULL,
  worker_id TEXT NOT NULL REFERENCES worker (id),
  authorised_by TEXT REFERENCES worker (id),
  finished_at TEXT NOT NULL CHECK (length(finished_at) = 24),
  -- Why it was corrected; nothing on the first version.
  reason TEXT,
  PRIMARY KEY (step_id, version),
  CHECK ((version = 1) = (reason IS NULL))
);

-- What is sent to be authorised, as it was sent.
CREATE TABLE step_sent (
  step_id TEXT PRIMARY KEY REFERENCES step (id),
  answers TEXT NOT NULL,
  reason TEXT
);

CREATE TABLE action (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL REFERENCES subject (id),
  step_id TEXT REFERENCES step (id),
  what TEXT NOT NULL CHECK (length(what) > 0),
  owner TEXT NOT NULL,
  worker_id TEXT REFERENCES worker (id),
  due_on TEXT CHECK (length(due_on) = 10),
  -- How it will be known that it is done.
  measure TEXT,
  done_on TEXT CHECK (length(done_on) = 10),
  evidence TEXT,
  dropped_on TEXT CHECK (length(dropped_on) = 10),
  reason TEXT,
  -- Done is done with evidence; given up is given up with a reason.
  CHECK ((done_on IS NULL) = (evidence IS NULL)),
  CHECK (dropped_on IS NULL OR reason IS NOT NULL),
  CHECK (done_on IS NULL OR dropped_on IS NULL)
);
CREATE INDEX action_subject ON action (subject_id);
CREATE INDEX action_step ON action (step_id);
CREATE INDEX action_worker ON action (worker_id, due_on) WHERE done_on IS NULL AND dropped_on IS NULL;

CREATE TABLE childs_words (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL REFERENCES subject (id),
  step_id TEXT REFERENCES step (id),
  said_on TEXT NOT NULL CHECK (length(said_on) = 10),
  words TEXT NOT NULL CHECK (length(words) > 0),
  setting TEXT
);
CREATE INDEX childs_words_subject ON childs_words (subject_id, said_on);
CREATE INDEX childs_words_step ON childs_words (step_id);
