"""What the census would be sent back for is mended by the worker who sees it, where it is recorded."""

import looking


def test_a_worker_mends_what_the_census_would_fail_on(opened):
    grace = opened()
    grace.sign_in("grace.adeyemi")
    grace.follow("Data quality")
    wrong = "The child's ethnicity is missing or is not a code."
    name = grace.row(wrong).split("\n")[0].split(" The child")[0]
    assert looking.problems(grace) == []
    grace.follow("Particulars of")
    assert "This does not stop your work" in grace.part("What the census would ask about here")
    assert looking.problems(grace) == []
    grace.choose("Ethnicity", "White British")
    grace.press("Keep")
    assert wrong not in grace.text
    grace.follow("Data quality")
    assert wrong not in grace.text, name
