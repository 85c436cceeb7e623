-- What the authority says of itself and wants of itself, from a day on; and the day from which a duty was counted.
CREATE TABLE population (
  from_on TEXT PRIMARY KEY CHECK (length(from_on) = 10),
  -- Children of 0 to 17 in the area.
  children INTEGER NOT NULL CHECK (children > 0),
  source TEXT NOT NULL CHECK (length(source) > 0)
);

CREATE TABLE target (
  -- The name of the indicator's file.
  indicator TEXT NOT NULL,
  from_on TEXT NOT NULL CHECK (length(from_on) = 10),
  target REAL NOT NULL,
  -- How far from the target is still near it, in the indicator's unit.
  tolerance REAL NOT NULL CHECK (tolerance >= 0),
  PRIMARY KEY (indicator, from_on)
);

ALTER TABLE duty ADD COLUMN counted_on TEXT CHECK (length(counted_on) = 10);
