-- What is not part of any child's record: how people get in, and what they are in the middle of writing.
CREATE TABLE credential (
  worker_id TEXT PRIMARY KEY REFERENCES worker (id),
  hash TEXT NOT NULL,
  changed_at TEXT NOT NULL CHECK (length(changed_at) = 24),
  -- Set by an administrator: to be changed at the first sign-in.
  must_change INTEGER NOT NULL DEFAULT 0 CHECK (must_change IN (0, 1))
);

CREATE TABLE session (
  -- SHA-256 of the token in the cookie: the database alone lets nobody in.
  token_hash TEXT PRIMARY KEY CHECK (length(token_hash) = 64),
  id TEXT NOT NULL UNIQUE,
  worker_id TEXT NOT NULL REFERENCES worker (id),
  csrf TEXT NOT NULL,
  began_at TEXT NOT NULL CHECK (length(began_at) = 24),
  seen_at TEXT NOT NULL CHECK (length(seen_at) = 24),
  ends_at TEXT NOT NULL CHECK (length(ends_at) = 24),
  device TEXT NOT NULL
);
CREATE INDEX session_worker ON session (worker_id);
CREATE INDEX session_ends ON session (ends_at);

CREATE TABLE sign_in_try (
  key TEXT PRIMARY KEY,
  tries INTEGER NOT NULL CHECK (tries >= 0),
  last_at TEXT NOT NULL CHECK (length(last_at) = 24)
);

CREATE TABLE draft (
  step_id TEXT PRIMARY KEY REFERENCES step (id),
  -- Goes up with every save: whoever saves says which they saw.
  version INTEGER NOT NULL CHECK (version > 0),
  answers TEXT NOT NULL,
  saved_at TEXT NOT NULL CHECK (length(saved_at) = 24),
  saved_by TEXT NOT NULL REFERENCES worker (id)
);
