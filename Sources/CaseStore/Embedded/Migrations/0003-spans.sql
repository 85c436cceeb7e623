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

CREATE TABLE need_plan (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL REFERENCES subject (id),
  began_on TEXT NOT NULL CHECK (length(began_on) = 10),
  ended_on TEXT CHECK (length(ended_on) = 10 AND ended_on >= began_on),
  end_reason TEXT,
  began_by TEXT REFERENCES step (id),
  ended_by TEXT REFERENCES step (id),
  CHECK ((ended_on IS NULL) = (end_reason IS NULL))
);
CREATE INDEX need_plan_subject ON need_plan (subject_id);
CREATE UNIQUE INDEX need_plan_one_open ON need_plan (subject_id) WHERE ended_on IS NULL;

CREATE TABLE enquiry (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL REFERENCES subject (id),
  began_on TEXT NOT NULL CHECK (length(began_on) = 10),
  ended_on TEXT CHECK (length(ended_on) = 10 AND ended_on >= began_on),
  end_reason TEXT,
  began_by TEXT REFERENCES step (id),
  ended_by TEXT REFERENCES step (id),
  joint TEXT NOT NULL CHECK (joint IN ('yes', 'no')),
  outcome TEXT,
  conference_needed TEXT CHECK (conference_needed IN ('yes', 'no')),
  CHECK ((ended_on IS NULL) = (end_reason IS NULL))
);
CREATE INDEX enquiry_subject ON enquiry (subject_id);
CREATE UNIQUE INDEX enquiry_one_open ON enquiry (subject_id) WHERE ended_on IS NULL;
CREATE INDEX need_began_by ON need (began_by);
CREATE INDEX need_ended_by ON need (ended_by);
CREATE INDEX protection_plan_began_by ON protection_plan (began_by);
CREATE INDEX protection_plan_ended_by ON protection_plan (ended_by);
CREATE INDEX allocation_began_by ON allocation (began_by);
CREATE INDEX allocation_ended_by ON allocation (ended_by);
CREATE INDEX need_plan_began_by ON need_plan (began_by);
CREATE INDEX need_plan_ended_by ON need_plan (ended_by);
CREATE INDEX enquiry_began_by ON enquiry (began_by);
CREATE INDEX enquiry_ended_by ON enquiry (ended_by);
