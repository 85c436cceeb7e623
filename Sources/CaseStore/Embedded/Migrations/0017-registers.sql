-- Registers that an authority keeps beside its records of children. Each entry is a subject of its own.
CREATE TABLE agency (
  id TEXT PRIMARY KEY REFERENCES subject (id),
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
  kind TEXT NOT NULL CHECK (kind IN ('council', 'health', 'police', 'school', 'voluntary', 'other')),
  senior_lead TEXT,
  designated TEXT,
  closed_on TEXT CHECK (length(closed_on) = 10)
);

-- Who may answer for an agency here.
CREATE TABLE agency_lead (
  agency_id TEXT NOT NULL REFERENCES agency (id),
  worker_id TEXT NOT NULL REFERENCES worker (id),
  PRIMARY KEY (agency_id, worker_id)
);
CREATE INDEX agency_lead_worker ON agency_lead (worker_id);

CREATE TABLE agreement (
  id TEXT PRIMARY KEY REFERENCES subject (id),
  kind TEXT NOT NULL CHECK (kind IN ('contract', 'policy', 'strategy')),
  title TEXT NOT NULL CHECK (length(title) > 0),
  owner TEXT NOT NULL CHECK (length(owner) > 0),
  provider TEXT,
  ofsted TEXT CHECK (ofsted IN ('outstanding', 'good', 'requires-improvement', 'inadequate', 'not-inspected')),
  began_on TEXT NOT NULL CHECK (length(began_on) = 10),
  ends_on TEXT CHECK (length(ends_on) = 10 AND ends_on >= began_on),
  notice_months INTEGER CHECK (notice_months >= 0),
  review_on TEXT CHECK (length(review_on) = 10),
  successor TEXT NOT NULL CHECK (successor IN ('undecided', 'preparing', 'agreed', 'not-needed')),
  successor_words TEXT,
  closed_on TEXT CHECK (length(closed_on) = 10)
);

CREATE TABLE complaint (
  id TEXT PRIMARY KEY REFERENCES subject (id),
  reference TEXT NOT NULL UNIQUE CHECK (length(reference) > 0),
  received_on TEXT NOT NULL CHECK (length(received_on) = 10),
  made_by TEXT NOT NULL CHECK (made_by IN ('child', 'parent', 'carer', 'advocate', 'other')),
  theme TEXT NOT NULL,
  -- Without a name in it: lists show it.
  about TEXT NOT NULL CHECK (length(about) > 0),
  -- Where it is about a child it is for those who may see that child.
  child_id TEXT REFERENCES subject (id),
  words TEXT,
  advocacy_offered_on TEXT CHECK (length(advocacy_offered_on) = 10),
  learning TEXT,
  closed_on TEXT CHECK (length(closed_on) = 10)
);
CREATE INDEX complaint_child ON complaint (child_id);

CREATE TABLE complaint_stage (
  complaint_id TEXT NOT NULL REFERENCES complaint (id),
  stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 3),
  began_on TEXT NOT NULL CHECK (length(began_on) = 10),
  extension_reason TEXT,
  panel_on TEXT CHECK (length(panel_on) = 10),
  report_on TEXT CHECK (length(report_on) = 10),
  answered_on TEXT CHECK (length(answered_on) = 10),
  outcome TEXT CHECK (outcome IN ('upheld', 'partly', 'not-upheld', 'withdrawn')),
  PRIMARY KEY (complaint_id, stage),
  -- Answered is answered with an outcome.
  CHECK ((answered_on IS NULL) = (outcome IS NULL))
);

CREATE TABLE staff_member (
  id TEXT PRIMARY KEY REFERENCES subject (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  post TEXT NOT NULL CHECK (length(post) > 0),
  worker_id TEXT REFERENCES worker (id),
  agency INTEGER NOT NULL CHECK (agency IN (0, 1)),
  needs_registration INTEGER NOT NULL CHECK (needs_registration IN (0, 1)),
  registration TEXT,
  registered_until TEXT CHECK (length(registered_until) = 10),
  dbs_on TEXT CHECK (length(dbs_on) = 10),
  started_on TEXT NOT NULL CHECK (length(started_on) = 10),
  risk_assessed_on TEXT CHECK (length(risk_assessed_on) = 10),
  left_on TEXT CHECK (length(left_on) = 10)
);

-- The newest day of each mandatory course; what came before is in the journal.
CREATE TABLE staff_training (
  staff_id TEXT NOT NULL REFERENCES staff_member (id),
  course TEXT NOT NULL CHECK (length(course) > 0),
  done_on TEXT NOT NULL CHECK (length(done_on) = 10),
  PRIMARY KEY (staff_id, course)
);

-- What an agency owes a board. Self-assessments are owed too, and are not written here again.
CREATE TABLE partner_return (
  id TEXT PRIMARY KEY REFERENCES subject (id),
  agency_id TEXT NOT NULL REFERENCES agency (id),
  kind TEXT NOT NULL CHECK (kind IN ('section-11', 'training-needs', 'dataset', 'other')),
  title TEXT NOT NULL CHECK (length(title) > 0),
  asked_by TEXT NOT NULL CHECK (length(asked_by) > 0),
  due_on TEXT NOT NULL CHECK (length(due_on) = 10),
  came_on TEXT CHECK (length(came_on) = 10),
  note TEXT
);
CREATE INDEX partner_return_agency ON partner_return (agency_id);

-- A round of self-assessment, with its framework as it was when it was opened.
CREATE TABLE assessment_round (
  id TEXT PRIMARY KEY REFERENCES subject (id),
  title TEXT NOT NULL CHECK (length(title) > 0),
  framework TEXT NOT NULL,
  source TEXT NOT NULL,
  award_years INTEGER CHECK (award_years > 0),
  opened_on TEXT NOT NULL CHECK (length(opened_on) = 10),
  due_on TEXT NOT NULL CHECK (length(due_on) = 10),
  closed_on TEXT CHECK (length(closed_on) = 10)
);

CREATE TABLE round_standard (
  round_id TEXT NOT NULL REFERENCES assessment_round (id),
  standard TEXT NOT NULL CHECK (length(standard) > 0),
  place INTEGER NOT NULL,
  title TEXT NOT NULL,
  asks TEXT NOT NULL,
  evidence TEXT,
  PRIMARY KEY (round_id, standard)
);

CREATE TABLE round_grade (
  round_id TEXT NOT NULL REFERENCES assessment_round (id),
  grade TEXT NOT NULL CHECK (length(grade) > 0),
  place INTEGER NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('good', 'developing', 'weak')),
  words TEXT NOT NULL,
  PRIMARY KEY (round_id, grade)
);

-- One agency’s part in a round: a subject of its own, so that no agency waits for another.
CREATE TABLE self_assessment (
  id TEXT PRIMARY KEY REFERENCES subject (id),
  round_id TEXT NOT NULL REFERENCES assessment_round (id),
  agency_id TEXT NOT NULL REFERENCES agency (id),
  sent_on TEXT CHECK (length(sent_on) = 10),
  moderated_on TEXT CHECK (length(moderated_on) = 10),
  -- Who sat on the panel.
  panel TEXT,
  UNIQUE (round_id, agency_id)
);

CREATE TABLE standard_answer (
  assessment_id TEXT NOT NULL REFERENCES self_assessment (id),
  standard TEXT NOT NULL,
  grade TEXT,
  evidence TEXT,
  -- What is not there yet.
  gap TEXT,
  -- The panel’s: kept beside the agency’s own.
  moderated_grade TEXT,
  moderation_reason TEXT,
  PRIMARY KEY (assessment_id, standard)
);

-- Which standard an action of a self-assessment is to bring about.
CREATE TABLE action_standard (
  action_id TEXT NOT NULL PRIMARY KEY REFERENCES action (id),
  standard TEXT NOT NULL CHECK (length(standard) > 0)
);

-- What somebody is in the middle of writing: no part of the record until it is kept.
CREATE TABLE answer_draft (
  assessment_id TEXT NOT NULL REFERENCES self_assessment (id),
  standard TEXT NOT NULL,
  version INTEGER NOT NULL,
  grade TEXT NOT NULL,
  evidence TEXT NOT NULL,
  gap TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL REFERENCES worker (id),
  PRIMARY KEY (assessment_id, standard)
);
