-- Which children's records have been asked the rules of the children in need census, and when. Worked out from the
-- record, and never typed in; it can be thrown away and made again, but for the day since which something is wrong.
CREATE TABLE quality_check (
  subject_id TEXT PRIMARY KEY REFERENCES subject (id),
  -- The version of the record that was asked.
  version INTEGER NOT NULL CHECK (version >= 0),
  checked_on TEXT NOT NULL CHECK (length(checked_on) = 10),
  -- By which rules, and for which census: `2026-27`.
  census TEXT NOT NULL CHECK (length(census) = 7),
  -- Whether the census would tell of the child.
  in_census INTEGER NOT NULL CHECK (in_census IN (0, 1)),
  -- Who holds the child, or held it last.
  team_id TEXT REFERENCES team (id),
  worker_id TEXT REFERENCES worker (id)
);
CREATE INDEX quality_check_team ON quality_check (team_id) WHERE in_census = 1;
CREATE INDEX quality_check_worker ON quality_check (worker_id) WHERE in_census = 1;

-- What the census would fail on, were it made today.
CREATE TABLE quality_finding (
  subject_id TEXT NOT NULL REFERENCES quality_check (subject_id),
  -- The rule by its code.
  rule TEXT NOT NULL CHECK (length(rule) > 0),
  severity TEXT NOT NULL CHECK (severity IN ('error', 'query')),
  -- Where it is mended: `particulars`, `numbers`, `record` or `step:…`.
  place TEXT NOT NULL CHECK (length(place) > 0),
  -- The questions whose answers would mend it, with spaces between.
  questions TEXT NOT NULL,
  since TEXT NOT NULL CHECK (length(since) = 10),
  PRIMARY KEY (subject_id, rule, place)
);
CREATE INDEX quality_finding_rule ON quality_finding (rule);
