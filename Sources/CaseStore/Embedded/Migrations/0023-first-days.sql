-- The day by which an action was to be done when a day was first agreed: agreeing a later one does not make it punctual.
-- Nothing where it was agreed before this was kept and has not moved since: then it is the day that it has.
ALTER TABLE action ADD COLUMN first_due_on TEXT CHECK (length(first_due_on) = 10);

DROP INDEX action_due;
CREATE INDEX action_due ON action ((coalesce(first_due_on, due_on)), subject_id, done_on, id) WHERE dropped_on IS NULL;
