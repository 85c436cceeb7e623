-- Every change and every look, in the order in which they were committed. Journal/Journal.swift says the format.
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  subject_id TEXT NOT NULL,
  at TEXT NOT NULL CHECK (length(at) = 24),
  worker_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('change', 'look')),
  words TEXT NOT NULL,
  body_hash TEXT NOT NULL CHECK (length(body_hash) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
);
CREATE INDEX journal_subject ON journal (subject_id, seq);
CREATE INDEX journal_worker ON journal (worker_id, seq);

-- What changed. A record destroyed at the end of its retention loses its body and its salt; the chain stays whole.
CREATE TABLE journal_body (
  seq INTEGER PRIMARY KEY REFERENCES journal (seq),
  salt TEXT NOT NULL CHECK (length(salt) = 32),
  body TEXT NOT NULL
);

-- The questions of a kind of step as they were asked, once for each wording.
CREATE TABLE question_set (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  kind TEXT NOT NULL,
  questions TEXT NOT NULL
);
