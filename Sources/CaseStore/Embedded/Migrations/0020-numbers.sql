-- Papers of a meeting bring issued scorecards, and a line of a scorecard may be words: what a survey answered, what
-- people said.

-- The issued scorecard that an item of an agenda brings.
ALTER TABLE agenda_item ADD COLUMN issued_report_id TEXT REFERENCES report (id);

-- What was answered to a line that asks for words. A short name asks the same on every scorecard.
CREATE TABLE line_answer (
  -- The short name of the line: PLG1.
  line TEXT NOT NULL,
  -- The day of the survey, of the meeting.
  heard_on TEXT NOT NULL CHECK (length(heard_on) = 10),
  words TEXT NOT NULL CHECK (length(words) > 0),
  -- Who was asked, and how many answered.
  source TEXT NOT NULL CHECK (length(source) > 0),
  worker_id TEXT NOT NULL,
  written_at TEXT NOT NULL CHECK (length(written_at) = 24),
  PRIMARY KEY (line, heard_on)
);

-- The same as it stood when a report was issued. Nothing where there was no answer: that is missing.
CREATE TABLE report_answer (
  report_id TEXT NOT NULL REFERENCES report (id),
  -- Its place among all lines of the report.
  line INTEGER NOT NULL CHECK (line > 0),
  section TEXT NOT NULL,
  short TEXT NOT NULL,
  title TEXT NOT NULL,
  heard_on TEXT CHECK (length(heard_on) = 10),
  words TEXT,
  source TEXT,
  -- What was said of it besides.
  commentary TEXT,
  PRIMARY KEY (report_id, line),
  CHECK ((words IS NULL) = (heard_on IS NULL) AND (words IS NULL) = (source IS NULL))
);

-- Figures of what was finished in a period, and of actions that fell due in one, read that period and no more.
CREATE INDEX step_written ON step (kind, status, substr(finished_at, 1, 10));
CREATE INDEX action_due ON action (due_on, subject_id, done_on, id) WHERE dropped_on IS NULL;
