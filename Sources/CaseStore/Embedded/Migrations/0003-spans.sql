-- What is true of a child from a day until a day. Each names the step that began it and the one that ended it.
CREATE TABLE need (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL REFERENCES subject (id),
  began_on TEXT NOT NULL CHECK (length(began_on) = 10),
  ended_on TEXT CHECK (length(ended_on) = 10 AND ended_on >= began_on),
  end_reason TEXT,
  began_by TEXT REFERENCES step (id),
  ended_by TEXT REFERENCES step (id),
  source TEXT,
  primary_need TEXT,
  CHECK ((ended_on IS NULL) = (end_reason IS NULL))
);
CREATE INDEX need_subject ON need (subject_id);
CREATE UNIQUE INDEX need_one_open ON need (subject_id) WHERE ended_on IS NULL;

CREATE TABLE protection_plan (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL REFERENCES subject (id),
  began_on TEXT NOT NULL CHECK (length(began_on) = 10),
  ended_on TEXT CHECK (length(ended_on) = 10 AND ended_on >= began_on),
  end_reason TEXT,
  began_by TEXT REFERENCES step (id),
  ended_by TEXT REFERENCES step (id),
  initial_category TEXT NOT NULL CHECK (initial_category IN ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')),
  category TEXT NOT NULL CHECK (category IN ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')),
  earlier_plans TEXT,
  CHECK ((ended_on IS NULL) = (end_reason IS NULL))
);
CREATE INDEX protection_plan_subject ON protection_plan (subject_id);
CREATE UNIQUE INDEX protection_plan_one_open ON protection_plan (subject_id) WHERE ended_on IS NULL;

CREATE TABLE allocation (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL REFERENCES subject (id),
  began_on TEXT NOT NULL CHECK (length(began_on) = 10),
  ended_on TEXT CHECK (length(ended_on) = 10 AND ended_on >= began_on),
  end_reason TEXT,
  began_by TEXT REFERENCES step (id),
  ended_by TEXT REFERENCES step (id),
  team TEXT NOT NULL REFERENCES team (id),
  worker TEXT REFERENCES worker (id),
  CHECK ((ended_on IS NULL) = (end_reason IS NULL))
);
CREATE INDEX allocation_subject ON allocation (subject_id);
CREATE UNIQUE INDEX allocation_one_open ON allocation (subject_id) WHERE ended_on IS NULL;
CREATE INDEX allocation_worker ON allocation (worker) WHERE ended_on IS NULL;
CREATE INDEX allocation_team ON allocation (team) WHERE ended_on IS NULL;
