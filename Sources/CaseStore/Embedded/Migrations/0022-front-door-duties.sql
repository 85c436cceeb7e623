-- The front door orders by these whatever waits there, each time that its page is asked for: an index that holds them
-- all spares it looking up each duty.
DROP INDEX duty_owner;
CREATE INDEX duty_owner ON duty (owner, due_on, due_at, subject_id, clock, run) WHERE outcome = 'open';
