-- The front door orders by these whatever waits there, each time that its page is asked for: an index that holds them
-- all spares it looking up each duty.
DROP INDEX duty_owner;
CREATE INDEX duty_owner ON duty (owner, due_on, due_at, subject_id, clock, run) WHERE outcome = 'open';

-- The key of those who see every child whose record is not restricted is tried before their others: keys are tried in
-- their order, and of a list of what waits each child is asked about.
UPDATE sight SET key = 'all' WHERE key = 'wide';
UPDATE worker_key SET key = 'all' WHERE key = 'wide';
