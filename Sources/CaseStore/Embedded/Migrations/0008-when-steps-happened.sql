-- What happened lately, of one kind, is found without going through all that ever happened.
DROP INDEX step_kind;
CREATE INDEX step_kind ON step (kind, status, happened_on);
