-- Whoever duties are owed to and whoever answers for them.
CREATE TABLE subject (
  id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 36),
  kind TEXT NOT NULL CHECK (kind IN ('child', 'adult', 'household', 'worker', 'team', 'authority')),
  -- How many changes have been recorded: whoever changes it says which version they saw.
  version INTEGER NOT NULL DEFAULT 0 CHECK (version >= 0),
  CHECK (kind <> 'child' OR (length(id) <= 20 AND id NOT LIKE '%0x%'))
);

CREATE TABLE team (
  id TEXT PRIMARY KEY REFERENCES subject (id),
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
  kind TEXT NOT NULL CHECK (kind IN ('hub', 'front-door', 'reviewing', 'office')),
  -- Children the team can hold before it says that it is full.
  capacity INTEGER CHECK (capacity > 0),
  closed_on TEXT CHECK (length(closed_on) = 10)
);

CREATE TABLE worker (
  id TEXT PRIMARY KEY REFERENCES subject (id),
  sign_in TEXT NOT NULL UNIQUE CHECK (sign_in = lower(sign_in) AND length(sign_in) > 0),
  name TEXT NOT NULL CHECK (length(name) > 0),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
);

CREATE TABLE worker_role (
  worker_id TEXT NOT NULL REFERENCES worker (id),
  role TEXT NOT NULL CHECK (role IN ('social-worker', 'team-manager', 'front-door', 'conference-chair',
    'quality-lead', 'analyst', 'administrator')),
  PRIMARY KEY (worker_id, role)
);

CREATE TABLE worker_team (
  worker_id TEXT NOT NULL REFERENCES worker (id),
  team_id TEXT NOT NULL REFERENCES team (id),
  PRIMARY KEY (worker_id, team_id)
);
CREATE INDEX worker_team_team ON worker_team (team_id);

CREATE TABLE person (
  subject_id TEXT PRIMARY KEY REFERENCES subject (id),
  given_name TEXT NOT NULL,
  family_name TEXT NOT NULL,
  known_as TEXT,
  -- Folded for finding: family name, a space, given name.
  search_name TEXT NOT NULL,
  born_on TEXT CHECK (length(born_on) = 10),
  expected_on TEXT CHECK (length(expected_on) = 10),
  died_on TEXT CHECK (length(died_on) = 10 AND died_on >= born_on),
  sex TEXT CHECK (sex IN ('M', 'F', 'U', 'I')),
  pronouns TEXT,
  ethnicity TEXT,
  first_language TEXT,
  interpreter INTEGER CHECK (interpreter IN (0, 1)),
  religion TEXT,
  -- Codes with spaces between, in the order of the list.
  disabilities TEXT,
  -- Who opened the record: sees it until it is given to a team.
  registered_by TEXT REFERENCES worker (id)
);
CREATE INDEX person_search ON person (search_name);
CREATE INDEX person_born ON person (born_on);

CREATE TABLE person_name (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL REFERENCES person (subject_id),
  kind TEXT NOT NULL CHECK (kind IN ('in-use', 'before', 'also-known-as', 'at-birth')),
  given_name TEXT NOT NULL,
  family_name TEXT NOT NULL,
  search_name TEXT NOT NULL,
  began_on TEXT CHECK (length(began_on) = 10),
  ended_on TEXT CHECK (length(ended_on) = 10 AND ended_on >= began_on)
);
CREATE INDEX person_name_subject ON person_name (subject_id);

-- Every word of every name of a person, folded: what finding by name looks in.
CREATE TABLE search_word (
  word TEXT NOT NULL,
  subject_id TEXT NOT NULL REFERENCES subject (id),
  PRIMARY KEY (word, subject_id)
);
CREATE INDEX search_word_subject ON search_word (subject_id);

CREATE TABLE identifier (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL REFERENCES person (subject_id),
  kind TEXT NOT NULL,
  value TEXT NOT NULL CHECK (length(value) > 0),
  began_on TEXT CHECK (length(began_on) = 10),
  ended_on TEXT CHECK (length(ended_on) = 10 AND ended_on >= began_on)
);
CREATE INDEX identifier_subject ON identifier (subject_id);
CREATE INDEX identifier_value ON identifier (value);
-- One child cannot hold another's current number.
CREATE UNIQUE INDEX identifier_one_holder ON identifier (kind, value) WHERE ended_on IS NULL;

CREATE TABLE address (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL REFERENCES subject (id),
  lines TEXT NOT NULL CHECK (length(lines) > 0),
  postcode TEXT,
  -- Kept from the other people around the child.
  confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1)),
  began_on TEXT NOT NULL CHECK (length(began_on) = 10),
  ended_on TEXT CHECK (length(ended_on) = 10 AND ended_on >= began_on)
);
CREATE INDEX address_subject ON address (subject_id);
CREATE UNIQUE INDEX address_one_current ON address (subject_id) WHERE ended_on IS NULL;

-- A relationship, as the first is to the second; the inverse is read the other way.
CREATE TABLE link (
  id TEXT PRIMARY KEY,
  from_id TEXT NOT NULL REFERENCES subject (id),
  to_id TEXT NOT NULL REFERENCES subject (id),
  kind TEXT NOT NULL,
  -- Nothing when it is not known.
  parental_responsibility INTEGER CHECK (parental_responsibility IN (0, 1)),
  began_on TEXT CHECK (length(began_on) = 10),
  ended_on TEXT CHECK (length(ended_on) = 10 AND ended_on >= began_on),
  CHECK (from_id <> to_id)
);
CREATE INDEX link_from ON link (from_id);
CREATE INDEX link_to ON link (to_id);
CREATE UNIQUE INDEX link_once ON link (from_id, to_id, kind) WHERE ended_on IS NULL;

CREATE TABLE warning_note (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL REFERENCES person (subject_id),
  words TEXT NOT NULL CHECK (length(words) > 0),
  began_on TEXT NOT NULL CHECK (length(began_on) = 10),
  review_on TEXT NOT NULL CHECK (length(review_on) = 10),
  ended_on TEXT CHECK (length(ended_on) = 10 AND ended_on >= began_on)
);
CREATE INDEX warning_note_subject ON warning_note (subject_id);
