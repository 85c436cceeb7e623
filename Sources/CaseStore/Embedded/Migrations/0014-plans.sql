-- What inspectors and others recommended, the plans that answer it, and what shows that it worked. No child is in any of
-- it. A source of recommendations is a subject of kind register, a plan one of kind plan.
CREATE TABLE recommendation_source (
  id TEXT PRIMARY KEY REFERENCES subject (id),
  title TEXT NOT NULL CHECK (length(title) > 0),
  kind TEXT NOT NULL,
  -- Who made them: Ofsted, an auditor, the Secretary of State.
  body TEXT NOT NULL CHECK (length(body) > 0),
  reported_on TEXT NOT NULL CHECK (length(reported_on) = 10),
  grade TEXT
);

CREATE TABLE recommendation (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES recommendation_source (id),
  -- Where it stands in the report: numbers may come twice.
  place INTEGER NOT NULL CHECK (place > 0),
  number TEXT NOT NULL CHECK (length(number) > 0),
  text TEXT NOT NULL CHECK (length(text) > 0),
  theme TEXT NOT NULL,
  grade TEXT,
  UNIQUE (source_id, place)
);

-- What was asked for before, and is asked for again.
CREATE TABLE recurrence (
  recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
  earlier_id TEXT NOT NULL REFERENCES recommendation (id),
  why TEXT NOT NULL CHECK (length(why) > 0),
  PRIMARY KEY (recommendation_id, earlier_id),
  CHECK (recommendation_id <> earlier_id)
);

CREATE TABLE improvement_plan (
  id TEXT PRIMARY KEY REFERENCES subject (id),
  title TEXT NOT NULL CHECK (length(title) > 0),
  -- Who answers for the whole of it.
  owner TEXT NOT NULL CHECK (length(owner) > 0),
  -- The day from which its months are counted; nothing where nobody said.
  agreed_on TEXT CHECK (length(agreed_on) = 10),
  begun_on TEXT NOT NULL CHECK (length(begun_on) = 10)
);

CREATE TABLE plan_action (
  id TEXT PRIMARY KEY,
  -- The plan in which it was agreed.
  plan_id TEXT NOT NULL REFERENCES improvement_plan (id),
  what TEXT NOT NULL CHECK (length(what) > 0),
  measure TEXT,
  -- Lead and date as the plan says them; who answers for it and by when, where that is certain.
  lead_text TEXT NOT NULL,
  lead TEXT CHECK (length(lead) > 0),
  worker_id TEXT REFERENCES worker (id),
  when_text TEXT NOT NULL,
  due_on TEXT CHECK (length(due_on) = 10),
  -- `every 3 months`, for what comes back.
  every TEXT,
  status_text TEXT,
  done_on TEXT CHECK (length(done_on) = 10),
  done_words TEXT,
  dropped_on TEXT CHECK (length(dropped_on) = 10),
  dropped_because TEXT,
  CHECK ((done_on IS NULL) = (done_words IS NULL)),
  CHECK ((dropped_on IS NULL) = (dropped_because IS NULL)),
  CHECK (done_on IS NULL OR dropped_on IS NULL),
  CHECK (worker_id IS NULL OR lead IS NOT NULL)
);
CREATE INDEX plan_action_worker ON plan_action (worker_id) WHERE done_on IS NULL AND dropped_on IS NULL;

-- One action may serve several plans, in each under its own theme.
CREATE TABLE action_in_plan (
  action_id TEXT NOT NULL REFERENCES plan_action (id),
  plan_id TEXT NOT NULL REFERENCES improvement_plan (id),
  place INTEGER NOT NULL,
  theme TEXT NOT NULL,
  reference_text TEXT NOT NULL,
  PRIMARY KEY (action_id, plan_id)
);
CREATE INDEX action_in_plan_plan ON action_in_plan (plan_id, place);

CREATE TABLE action_recommendation (
  action_id TEXT NOT NULL REFERENCES plan_action (id),
  recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
  PRIMARY KEY (action_id, recommendation_id)
);
CREATE INDEX action_recommendation_other ON action_recommendation (recommendation_id);

-- Every line of every table that was brought into a plan, as it was, and what became of it.
CREATE TABLE plan_import (
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES improvement_plan (id),
  name TEXT NOT NULL,
  imported_on TEXT NOT NULL CHECK (length(imported_on) = 10),
  -- What each column was taken to hold, in order.
  columns TEXT NOT NULL
);
CREATE TABLE plan_line (
  import_id TEXT NOT NULL REFERENCES plan_import (id),
  place INTEGER NOT NULL,
  line INTEGER NOT NULL,
  -- Cells parted by tabs, in quotation marks.
  cells TEXT NOT NULL,
  fate TEXT NOT NULL,
  why TEXT NOT NULL,
  action_id TEXT REFERENCES plan_action (id),
  PRIMARY KEY (import_id, place)
);
CREATE INDEX plan_line_action ON plan_line (action_id) WHERE action_id IS NOT NULL;

-- What was said of an action: how far it is, or what is different because of it.
CREATE TABLE action_note (
  id TEXT PRIMARY KEY,
  action_id TEXT NOT NULL REFERENCES plan_action (id),
  kind TEXT NOT NULL CHECK (kind IN ('progress', 'impact')),
  noted_on TEXT NOT NULL CHECK (length(noted_on) = 10),
  words TEXT NOT NULL CHECK (length(words) > 0),
  worker_id TEXT NOT NULL REFERENCES worker (id)
);
CREATE INDEX action_note_action ON action_note (action_id, noted_on);

CREATE TABLE action_evidence (
  id TEXT PRIMARY KEY,
  action_id TEXT NOT NULL REFERENCES plan_action (id),
  kind TEXT NOT NULL,
  words TEXT NOT NULL CHECK (length(words) > 0),
  given_on TEXT NOT NULL CHECK (length(given_on) = 10),
  worker_id TEXT NOT NULL REFERENCES worker (id),
  -- Of an indicator: its name, where it should go, and the day from which that is judged.
  indicator TEXT,
  move TEXT CHECK (move IN ('up', 'down')),
  judged_from TEXT CHECK (length(judged_from) = 10),
  -- Of a confirmation: who was asked, and whether they say that it changed.
  asked TEXT,
  confirms INTEGER CHECK (confirms IN (0, 1)),
  -- When it is to be looked at again.
  again_on TEXT CHECK (length(again_on) = 10),
  withdrawn_on TEXT CHECK (length(withdrawn_on) = 10),
  withdrawn_because TEXT,
  CHECK ((withdrawn_on IS NULL) = (withdrawn_because IS NULL))
);
CREATE INDEX action_evidence_action ON action_evidence (action_id, given_on);
CREATE INDEX action_evidence_indicator ON action_evidence (indicator) WHERE indicator IS NOT NULL;

-- A day that was put off, with the reason; and an answer to what the plan left open, with the text as it was.
CREATE TABLE action_slip (
  id TEXT PRIMARY KEY,
  action_id TEXT NOT NULL REFERENCES plan_action (id),
  place INTEGER NOT NULL,
  from_on TEXT NOT NULL CHECK (length(from_on) = 10),
  until_on TEXT NOT NULL CHECK (length(until_on) = 10),
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  slipped_on TEXT NOT NULL CHECK (length(slipped_on) = 10),
  worker_id TEXT NOT NULL REFERENCES worker (id)
);
CREATE INDEX action_slip_action ON action_slip (action_id, place);
CREATE TABLE action_answer (
  id TEXT PRIMARY KEY,
  action_id TEXT NOT NULL REFERENCES plan_action (id),
  about TEXT NOT NULL CHECK (about IN ('date', 'lead')),
  was TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (length(answer) > 0),
  answered_on TEXT NOT NULL CHECK (length(answered_on) = 10),
  worker_id TEXT NOT NULL REFERENCES worker (id)
);
CREATE INDEX action_answer_action ON action_answer (action_id);
