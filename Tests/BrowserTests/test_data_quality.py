"""What the census would be sent back for is mended by the worker who sees it, where it is recorded."""

import looking


def test_a_worker_mends_what_the_census_would_fail_on(opened):
    grace = opened()
    grace.sign_in("grace.adeyemi")
    grace.follow("Data quality")
    wrong = "No ethnicity is recorded"
    child = grace.row(wrong).split(" Error")[0]
    assert looking.problems(grace) == []
    grace.follow(f"Particulars of {child}")
    assert grace.heading == f"Particulars of {child}"
    assert "This does not stop your work" in grace.part("What the census would ask about here")
    assert looking.problems(grace) == []
    grace.pick("Ethnicity", "White British")
    grace.press("Keep")
    assert "What the census would ask about here" not in grace.text and "before it can be kept" not in grace.text
    grace.follow("Data quality")
    assert wrong not in grace.text
