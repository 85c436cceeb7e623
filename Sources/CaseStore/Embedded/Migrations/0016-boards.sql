-- Boards: who sits on them, when they meet, what they read, what they ask for and what came of it. No child is named.
CREATE TABLE board (
  id TEXT PRIMARY KEY REFERENCES subject (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  kind TEXT NOT NULL CHECK (kind IN ('board', 'panel', 'committee', 'cabinet', 'partnership')),
  terms TEXT NOT NULL,
  cadence TEXT NOT NULL CHECK (length(cadence) > 0),
  -- Meetings a municipal year at least; nothing where it meets as it needs to.
  times_a_year INTEGER CHECK (times_a_year BETWEEN 1 AND 60),
  -- Whether its Part I is for the public.
  is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
  began_on TEXT NOT NULL CHECK (length(began_on) = 10),
  ended_on TEXT CHECK (length(ended_on) = 10)
);
CREATE UNIQUE INDEX board_name ON board (name) WHERE ended_on IS NULL;

-- A report that governance requires of somebody, to this board.
CREATE TABLE board_report (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL REFERENCES board (id),
  title TEXT NOT NULL CHECK (length(title) > 0),
  owed_by TEXT NOT NULL CHECK (length(owed_by) > 0),
  -- The board that owes it, where it is one of ours.
  from_board_id TEXT REFERENCES board (id),
  frequency TEXT NOT NULL CHECK (frequency IN ('monthly', 'quarterly', 'six-monthly', 'annual')),
  source TEXT NOT NULL,
  since_on TEXT NOT NULL CHECK (length(since_on) = 10),
  ended_on TEXT CHECK (length(ended_on) = 10)
);
CREATE INDEX board_report_board ON board_report (board_id);

CREATE TABLE board_member (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL REFERENCES board (id),
  worker_id TEXT REFERENCES worker (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  role TEXT NOT NULL CHECK (role IN ('chair', 'vice-chair', 'member', 'co-opted', 'lay', 'adviser', 'observer')),
  agency TEXT NOT NULL,
  deputy TEXT,
  from_on TEXT NOT NULL CHECK (length(from_on) = 10),
  until_on TEXT CHECK (length(until_on) = 10)
);
CREATE INDEX board_member_board ON board_member (board_id);
CREATE INDEX board_member_worker ON board_member (worker_id, board_id);

CREATE TABLE board_meeting (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL REFERENCES board (id),
  held_on TEXT NOT NULL CHECK (length(held_on) = 10),
  time TEXT NOT NULL,
  place TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled')),
  -- Why it was cancelled.
  reason TEXT
);
CREATE INDEX board_meeting_board ON board_meeting (board_id, held_on);
CREATE INDEX board_meeting_day ON board_meeting (status, held_on);

CREATE TABLE ask (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL REFERENCES board (id),
  meeting_id TEXT REFERENCES board_meeting (id),
  kind TEXT NOT NULL CHECK (kind IN ('resolution', 'recommendation', 'request', 'agreed-action', 'challenge')),
  part TEXT NOT NULL CHECK (part IN ('public', 'private')),
  words TEXT NOT NULL CHECK (length(words) > 0),
  owner TEXT NOT NULL CHECK (length(owner) > 0),
  worker_id TEXT REFERENCES worker (id),
  -- The board that it was asked of.
  of_board_id TEXT REFERENCES board (id),
  made_on TEXT NOT NULL CHECK (length(made_on) = 10),
  due_on TEXT CHECK (length(due_on) = 10),
  reply TEXT,
  replied_on TEXT CHECK (length(replied_on) = 10),
  replied_by TEXT
);
CREATE INDEX ask_board ON ask (board_id, made_on);
CREATE INDEX ask_of_board ON ask (of_board_id);
CREATE INDEX ask_open ON ask (due_on) WHERE replied_on IS NULL;
CREATE INDEX ask_meeting ON ask (meeting_id);

CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES board_meeting (id),
  place INTEGER NOT NULL CHECK (place > 0),
  title TEXT NOT NULL CHECK (length(title) > 0),
  lead TEXT,
  part TEXT NOT NULL CHECK (part IN ('public', 'private')),
  -- The paragraph of Schedule 12A by which it is private.
  exemption TEXT,
  report_id TEXT REFERENCES board_report (id),
  -- What another board asked for, which this item brings.
  ask_id TEXT REFERENCES ask (id),
  -- The plan whose standing it reports.
  plan_id TEXT REFERENCES subject (id),
  to_follow INTEGER NOT NULL CHECK (to_follow IN (0, 1)),
  urgent TEXT
);
CREATE INDEX agenda_item_meeting ON agenda_item (meeting_id, place);
CREATE INDEX agenda_item_report ON agenda_item (report_id);
CREATE INDEX agenda_item_ask ON agenda_item (ask_id);

CREATE TABLE paper (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  title TEXT NOT NULL CHECK (length(title) > 0),
  author TEXT NOT NULL CHECK (length(author) > 0)
);
CREATE INDEX paper_item ON paper (item_id);

CREATE TABLE paper_section (
  paper_id TEXT NOT NULL REFERENCES paper (id),
  section TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (paper_id, section)
);

CREATE TABLE paper_figure (
  paper_id TEXT NOT NULL REFERENCES paper (id),
  indicator TEXT NOT NULL,
  place INTEGER NOT NULL,
  commentary TEXT,
  PRIMARY KEY (paper_id, indicator)
);

CREATE TABLE attendance (
  meeting_id TEXT NOT NULL REFERENCES board_meeting (id),
  member_id TEXT NOT NULL REFERENCES board_member (id),
  came TEXT NOT NULL CHECK (came IN ('present', 'deputy', 'apologies', 'absent')),
  deputy TEXT,
  PRIMARY KEY (meeting_id, member_id)
);
CREATE INDEX attendance_member ON attendance (member_id);

CREATE TABLE declaration (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES board_meeting (id),
  member_id TEXT NOT NULL REFERENCES board_member (id),
  item_id TEXT REFERENCES agenda_item (id),
  kind TEXT NOT NULL CHECK (kind IN ('pecuniary', 'other')),
  words TEXT NOT NULL CHECK (length(words) > 0),
  -- Left the room, and took no part.
  withdrew INTEGER NOT NULL CHECK (withdrew IN (0, 1))
);
CREATE INDEX declaration_meeting ON declaration (meeting_id);

-- Every version of a minute; the last is the minute, the others stay readable.
CREATE TABLE minute (
  meeting_id TEXT NOT NULL REFERENCES board_meeting (id),
  number INTEGER NOT NULL CHECK (number > 0),
  version INTEGER NOT NULL CHECK (version > 0),
  part TEXT NOT NULL CHECK (part IN ('public', 'private')),
  item_id TEXT REFERENCES agenda_item (id),
  words TEXT NOT NULL CHECK (length(words) > 0),
  -- Why it was corrected; nothing on the first version.
  reason TEXT,
  PRIMARY KEY (meeting_id, number, version)
);

CREATE TABLE member_question (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL REFERENCES board (id),
  asked_by TEXT NOT NULL REFERENCES worker (id),
  asked_on TEXT NOT NULL CHECK (length(asked_on) = 10),
  words TEXT NOT NULL CHECK (length(words) > 0),
  answer TEXT,
  answered_on TEXT CHECK (length(answered_on) = 10),
  answered_by TEXT REFERENCES worker (id)
);
CREATE INDEX member_question_board ON member_question (board_id, asked_on);

CREATE TABLE pack (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES board_meeting (id),
  -- From 1; those after the first are supplements.
  number INTEGER NOT NULL CHECK (number > 0),
  issued_at TEXT NOT NULL CHECK (length(issued_at) = 24),
  issued_by TEXT NOT NULL REFERENCES worker (id),
  UNIQUE (meeting_id, number)
);

-- The bytes of a pack as they were issued.
CREATE TABLE pack_file (
  pack_id TEXT NOT NULL REFERENCES pack (id),
  part TEXT NOT NULL CHECK (part IN ('public', 'private')),
  path TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (pack_id, part, path)
);

-- What a pack has said of an indicator once is what every later pack says of the same days: two packs together tell no
-- more than each alone.
CREATE TABLE published_figure (
  indicator TEXT NOT NULL,
  from_on TEXT NOT NULL CHECK (length(from_on) = 10),
  to_on TEXT NOT NULL CHECK (length(to_on) = 10),
  rows INTEGER NOT NULL,
  sum REAL NOT NULL,
  population INTEGER,
  is_shown INTEGER NOT NULL CHECK (is_shown IN (0, 1)),
  PRIMARY KEY (indicator, from_on, to_on)
);
CREATE INDEX published_figure_to ON published_figure (indicator, to_on);
