-- What of a child's is to do, begun or waits: a few of many steps, and asked for by every worklist.
CREATE TABLE open_step (
  subject_id TEXT NOT NULL REFERENCES subject (id),
  status TEXT NOT NULL CHECK (status IN ('to-do', 'draft', 'sent', 'sent-back')),
  opened_on TEXT NOT NULL CHECK (length(opened_on) = 10),
  step_id TEXT NOT NULL REFERENCES step (id),
  PRIMARY KEY (subject_id, status, opened_on, step_id)
);
CREATE UNIQUE INDEX open_step_once ON open_step (step_id, subject_id);
INSERT INTO open_step (subject_id, status, opened_on, step_id)
  SELECT x.subject_id, s.status, s.opened_on, s.id FROM step s JOIN step_subject x ON x.step_id = s.id
   WHERE s.status IN ('to-do', 'draft', 'sent', 'sent-back');
-- It answered which of a child's steps are to do.
DROP INDEX step_standing;
