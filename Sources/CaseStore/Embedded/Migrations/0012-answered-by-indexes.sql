-- Who may see a child, and which steps are about one, is answered by an index alone.
CREATE INDEX sight_lock ON sight (subject_id, key, until);
DROP INDEX step_subject_subject;
CREATE INDEX step_subject_subject ON step_subject (subject_id, step_id);
