"""An analyst mends a definition: a file of the authority's own changes, and its page says so at once."""

HEADER = """-- id: LOC1
-- title: {title}
-- numerator: {numerator}
-- unit: children
-- better: context
-- period: snapshot
-- figure: count
-- source: local standard
-- owner: head of safeguarding
"""
QUERY = """SELECT n.subject_id, n.id AS item, n.began_on AS day, 1 AS value
  FROM need n JOIN person p ON p.subject_id = n.subject_id
 WHERE n.began_on <= :to AND (n.ended_on IS NULL OR n.ended_on > :to){more}
"""


def write(authority, title, numerator, more="", query=QUERY):
    (authority.own / "open-local.sql").write_text(HEADER.format(title=title, numerator=numerator) + query.format(more=more))


def test_an_analyst_mends_a_definition(opened, authority):
    open_now = authority.one("SELECT count(*) FROM need WHERE began_on <= '2026-11-20' AND ended_on IS NULL")
    girls = authority.one(
        "SELECT count(*) FROM need n JOIN person p ON p.subject_id = n.subject_id"
        " WHERE n.began_on <= '2026-11-20' AND n.ended_on IS NULL AND p.sex = 'F'"
    )
    assert 0 < girls < open_now
    idris = opened()
    idris.sign_in("idris.bell")
    write(authority, "Open children, counted here", "children with an open episode of need")
    idris.follow("Performance")
    idris.follow("Open children, counted here")
    assert f"{open_now} children" in idris.text and "local" in idris.text
    assert "children with an open episode of need" in idris.part("What it says")

    # Half a definition: the mistake is said with its line, and the rest of the list is there.
    write(authority, "Open children, counted here", "girls with an open episode of need", " AND p.sexx = 'F'")
    idris.follow("Performance")
    assert "open-local.sql, line 12" in idris.text and "sexx" in idris.text
    assert "Open children, counted here" not in idris.part("Head of safeguarding")

    write(authority, "Open girls, counted here", "girls with an open episode of need", " AND p.sex = 'F'")
    idris.follow("Performance")
    idris.follow("Open girls, counted here")
    assert f"{girls} children" in idris.text
    assert "girls with an open episode of need" in idris.part("What it says")


def test_what_is_not_the_record_cannot_be_asked_of(opened, authority):
    write(authority, "Sessions", "sessions", query="SELECT id AS subject_id, id AS item, began_at AS day, 1 AS value FROM session WHERE :to > ''")
    idris = opened()
    idris.sign_in("idris.bell")
    idris.follow("Performance")
    assert "session is not open to indicators" in idris.text
    (authority.own / "open-local.sql").unlink()
