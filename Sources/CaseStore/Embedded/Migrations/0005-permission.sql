-- Permission is the lookup: a child is seen through a key that the worker holds too.
CREATE TABLE sight (
  subject_id TEXT NOT NULL REFERENCES subject (id),
  -- `wide`, `team:…` or `worker:…`
  key TEXT NOT NULL,
  -- The last moment it opens; far in the future for most.
  until TEXT NOT NULL CHECK (length(until) = 24),
  PRIMARY KEY (subject_id, key)
);
CREATE INDEX sight_key ON sight (key, subject_id);

CREATE TABLE worker_key (
  worker_id TEXT NOT NULL REFERENCES worker (id),
  key TEXT NOT NULL,
  PRIMARY KEY (worker_id, key)
);

-- A record that only those named may see.
CREATE TABLE restriction (
  subject_id TEXT PRIMARY KEY REFERENCES subject (id),
  began_on TEXT NOT NULL CHECK (length(began_on) = 10),
  reason TEXT NOT NULL CHECK (length(reason) > 0)
);

CREATE TABLE restricted_to (
  subject_id TEXT NOT NULL REFERENCES restriction (subject_id),
  worker_id TEXT NOT NULL REFERENCES worker (id),
  PRIMARY KEY (subject_id, worker_id)
);

-- Somebody opened a record that was not theirs, and said why.
CREATE TABLE broken_glass (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL REFERENCES subject (id),
  worker_id TEXT NOT NULL REFERENCES worker (id),
  broken_at TEXT NOT NULL CHECK (length(broken_at) = 24),
  until TEXT NOT NULL CHECK (length(until) = 24 AND until > broken_at),
  reason TEXT NOT NULL CHECK (length(reason) > 0)
);
CREATE INDEX broken_glass_subject ON broken_glass (subject_id);
CREATE INDEX broken_glass_worker ON broken_glass (worker_id);
