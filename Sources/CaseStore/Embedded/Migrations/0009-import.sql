-- What came with a return, by what makes the same thing the same when it comes again.
CREATE TABLE imported (
  subject_id TEXT NOT NULL REFERENCES subject (id),
  -- Its kind and its day: `assessment 2025-04-10`; `child` for who the child is.
  key TEXT NOT NULL CHECK (length(key) > 0),
  -- The return that first told of it: `children in need census 2025-26`.
  source TEXT NOT NULL CHECK (length(source) > 0),
  -- The first day of which that return tells.
  told_from TEXT NOT NULL CHECK (length(told_from) = 10),
  -- As the return gave it last, element by element.
  given TEXT NOT NULL,
  step_id TEXT REFERENCES step (id),
  -- The version of the step that a return wrote last; nothing while the step is not finished.
  step_version INTEGER,
  span_id TEXT,
  PRIMARY KEY (subject_id, key)
);
CREATE INDEX imported_step ON imported (step_id);

-- Why a child has no unique pupil number, by the code of the returns.
ALTER TABLE person ADD COLUMN no_pupil_number TEXT
  CHECK (no_pupil_number IN ('UN1', 'UN2', 'UN3', 'UN4', 'UN5', 'UN6', 'UN7'));
