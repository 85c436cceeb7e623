-- Scorecards as they were issued: figures, lists and words as they stood then, whatever is recorded afterwards.

-- How often the server makes a scorecard by itself, from a day on.
CREATE TABLE report_schedule (
  -- The name of the scorecard's file.
  scorecard TEXT NOT NULL,
  from_on TEXT NOT NULL CHECK (length(from_on) = 10),
  cadence TEXT NOT NULL CHECK (cadence IN ('week', 'month', 'quarter', 'year', 'never')),
  PRIMARY KEY (scorecard, from_on)
);

-- What is said of a line before the report is issued.
CREATE TABLE commentary (
  scorecard TEXT NOT NULL,
  to_on TEXT NOT NULL CHECK (length(to_on) = 10),
  -- The short name of the line: AS02.
  line TEXT NOT NULL,
  words TEXT NOT NULL CHECK (length(words) > 0),
  worker_id TEXT NOT NULL,
  written_at TEXT NOT NULL CHECK (length(written_at) = 24),
  PRIMARY KEY (scorecard, to_on, line)
);

CREATE TABLE report (
  id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 36),
  scorecard TEXT NOT NULL,
  to_on TEXT NOT NULL CHECK (length(to_on) = 10),
  -- From 1: the same days may be issued again, with a reason, and the first issue stays.
  issue INTEGER NOT NULL CHECK (issue > 0),
  title TEXT NOT NULL,
  audience TEXT NOT NULL,
  issued_at TEXT NOT NULL CHECK (length(issued_at) = 24),
  -- A worker, or the authority itself when the server made it.
  issued_by TEXT NOT NULL,
  reason TEXT,
  UNIQUE (scorecard, to_on, issue),
  CHECK ((issue = 1) = (reason IS NULL))
);

CREATE TABLE report_line (
  report_id TEXT NOT NULL REFERENCES report (id),
  line INTEGER NOT NULL CHECK (line > 0),
  section TEXT NOT NULL,
  -- The short name of the indicator, and the name of its file where the record holds it.
  short TEXT NOT NULL,
  indicator TEXT,
  title TEXT NOT NULL,
  -- What the record lacks, where the line is missing.
  lacks TEXT,
  kind TEXT CHECK (kind IN ('share', 'count', 'rate', 'mean')),
  unit TEXT,
  better TEXT CHECK (better IN ('higher', 'lower', 'context')),
  -- What was counted, in words and as a query, as they were then.
  definition TEXT,
  query TEXT,
  from_on TEXT CHECK (length(from_on) = 10),
  to_on TEXT CHECK (length(to_on) = 10),
  counted INTEGER CHECK (counted >= 0),
  total REAL,
  population INTEGER,
  target REAL,
  tolerance REAL,
  -- Whether the figure, and its teams, may be shown to those who see no child.
  is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
  teams_open INTEGER NOT NULL CHECK (teams_open IN (0, 1)),
  words TEXT,
  PRIMARY KEY (report_id, line),
  CHECK ((lacks IS NULL) = (counted IS NOT NULL))
);
CREATE INDEX report_line_days ON report_line (indicator, from_on, to_on);

CREATE TABLE report_team (
  report_id TEXT NOT NULL,
  line INTEGER NOT NULL,
  -- Empty for those whom no team holds.
  team TEXT NOT NULL,
  counted INTEGER NOT NULL CHECK (counted >= 0),
  total REAL NOT NULL,
  PRIMARY KEY (report_id, line, team),
  FOREIGN KEY (report_id, line) REFERENCES report_line (report_id, line)
);

-- The rows behind a figure: a line each of subject, item, day, value and team, with tabs between. One text, because
-- a report has thousands of rows, and they are only ever read together.
CREATE TABLE report_list (
  report_id TEXT NOT NULL,
  line INTEGER NOT NULL,
  items TEXT NOT NULL,
  PRIMARY KEY (report_id, line),
  FOREIGN KEY (report_id, line) REFERENCES report_line (report_id, line)
);

-- A figure that counts duties is answered by the index alone.
DROP INDEX duty_clock;
CREATE INDEX duty_clock ON duty (clock, due_on, ended_on, counted_on, outcome, subject_id, started_on);
