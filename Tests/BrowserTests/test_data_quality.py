"""What the census would be sent back for is mended by the worker who sees it, where it is recorded."""

import looking


def test_a_worker_mends_what_the_census_would_fail_on(opened):
    grace = opened()
    grace.sign_in("grace.adeyemi")
    grace.follow("Data quality")
    wrong = "No ethnicity is recorded"
    assert "Particulars" in grace.row(wrong)
    assert looking.problems(grace) == []
    grace.follow("Particulars of")
    assert "This does not stop your work" in grace.part("What the census would ask about here")
    assert looking.problems(grace) == []
    grace.pick("Ethnicity", "White British")
    grace.press("Keep")
    assert wrong not in grace.text
    grace.follow("Data quality")
    assert wrong not in grace.text
