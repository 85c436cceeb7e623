-- The functions that both engines have, as PostgreSQL gets them; SQLite's are in SQLiteFunctions.swift.
-- Each is NULL when given NULL, and refuses a text that is not a day.
--
-- The first two are one expression each, so that the planner takes them into the query. The month and the day are
-- read with their hyphen, as a negative number, so that any other sign is refused.

CREATE OR REPLACE FUNCTION days_between(a text, b text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (make_date(substr(b, 1, 4)::int, - substr(b, 5, 3)::int, - substr(b, 8)::int)
        - make_date(substr(a, 1, 4)::int, - substr(a, 5, 3)::int, - substr(a, 8)::int))::bigint
$$;

-- Both days as numbers (20260305) differ by 10,000 a year. The last term is nought: it refuses what is not a day.
CREATE OR REPLACE FUNCTION age_on(birth text, day text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT floor((replace(day, '-', '')::int - replace(birth, '-', '')::int) / 10000.0::float8)::bigint
       + 0 * days_between(birth, day)
$$;

CREATE OR REPLACE FUNCTION add_days(day text, n bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  later date := make_date(substr(day, 1, 4)::int, - substr(day, 5, 3)::int, - substr(day, 8)::int) + n::int;
BEGIN
  IF later NOT BETWEEN make_date(1, 1, 1) AND make_date(9999, 12, 31) THEN
    RAISE EXCEPTION 'A day or a number of days is out of range' USING ERRCODE = '22008';
  END IF;
  RETURN to_char(later, 'YYYY-MM-DD');
END
$$;

-- The corresponding date, or the last day of a month that has none.
CREATE OR REPLACE FUNCTION add_months(day text, n bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  later date := make_date(substr(day, 1, 4)::int, - substr(day, 5, 3)::int, - substr(day, 8)::int)
    + make_interval(months => n::int);
BEGIN
  IF later NOT BETWEEN make_date(1, 1, 1) AND make_date(9999, 12, 31) THEN
    RAISE EXCEPTION 'A day or a number of days is out of range' USING ERRCODE = '22008';
  END IF;
  RETURN to_char(later, 'YYYY-MM-DD');
END
$$;

-- How a name is compared when it is looked for. The letters come from NameFolding's tables when this is installed.
CREATE OR REPLACE FUNCTION fold(name text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  folded text := name COLLATE "C";
BEGIN
  IF octet_length(folded) = length(folded) THEN
    folded := translate(lower(folded COLLATE "C"), {{plain-from}}, {{plain-to}});
  ELSE
    folded := translate(folded, {{letters-from}}, {{letters-to}});
    {{pairs}}
  END IF;
  folded := btrim(folded);
  IF strpos(folded, '  ') > 0 THEN folded := regexp_replace(folded, '  +', ' ', 'g'); END IF;
  RETURN folded;
END
$$;
