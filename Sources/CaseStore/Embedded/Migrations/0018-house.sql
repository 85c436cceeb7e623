-- When a thing came with a return: what was owed before that day, and the return does not tell of, is not known.
ALTER TABLE imported ADD COLUMN imported_on TEXT CHECK (length(imported_on) = 10);
ALTER TABLE duty ADD COLUMN unknown_before TEXT CHECK (length(unknown_before) = 10);
