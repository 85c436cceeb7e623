-- Who may see a child, and which steps are about one, is answered by an index alone.
CREATE INDEX sight_lock ON sight (subject_id, key, until);
DROP INDEX step_subject_subject;
CREATE INDEX step_subject_subject ON step_subject (subject_id, step_id);
-- Which of a child's steps are to do, and which of their actions are open, too.
CREATE INDEX step_standing ON step (id, status, opened_on);
DROP INDEX action_subject;
CREATE INDEX action_subject ON action (subject_id, done_on, dropped_on, due_on, id);
