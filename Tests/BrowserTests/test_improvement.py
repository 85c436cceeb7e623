"""A plan is brought in, a lead gives evidence, and a director walks the line of sight both ways, by keyboard."""

import looking

TABLE = """Ref\tAction\tLead\tTimescale\tProgress
OR1\tRead every contact aloud\tPriya Nair\t31.3.27\tBegun
OR2\tAsk each child what they would change\tAll team managers\t31/09/27\t
"""


def test_a_plan_is_taken_in_and_what_is_odd_is_given_back(opened, authority):
    helen = opened()
    helen.sign_in("helen.marsden")
    helen.follow("Improvement")
    helen.follow("Begin a plan")
    helen.write("What is the plan called?", "Plan of the week")
    helen.write("Who answers for the whole of it?", "Helen Marsden")
    helen.write_date("On which day was it agreed?", 16, 11, 2026)
    helen.press("Begin it")
    helen.follow("Take in a table")
    # A table is pasted, not typed: Tab would leave the box.
    helen.write("Paste the table", TABLE.replace("\t", "|"))
    helen.press("Look at it")
    assert "September 2027 has 30 days" in helen.row("Ask each child")
    assert looking.problems(helen) == []
    helen.press("Take it in")
    assert "31/09/27" in helen.row("Ask each child")
    helen.follow("Plan of the week")
    assert "needs an answer" in helen.row("Ask each child")
    helen.follow("Ask each child what they would change")
    helen.follow("Answer what is open")
    assert looking.problems(helen) == []
    helen.write_date("By when will it be done?", 30, 9, 2027)
    helen.pick("Who will do it, if they work here?", "Grace")
    helen.press("Answer")
    assert "30 September 2027" in helen.text and "“31/09/27” became" in helen.text


def test_a_lead_gives_evidence(grace):
    """Grace is no manager: she comes to her action by the register of what was agreed."""
    grace.open("/actions")
    grace.follow("Ask children in every visit")
    grace.follow("It is done")
    grace.write("What was done?", "The question stands in the form of a visit")
    grace.press("It is done")
    assert "done, not shown to work" in grace.part("How it stands")
    grace.follow("Give evidence")
    grace.choose("What shows that it works?", "An audit")
    grace.write("What does it show?", "Forty visits: in 36 the child says so")
    grace.press("Give it")
    assert "green" in grace.part("How it stands")
    assert "Forty visits" in grace.part("What shows that it works")
    assert looking.problems(grace) == []


def test_a_director_walks_the_line_both_ways(opened, authority):
    margaret = opened()
    margaret.sign_in("margaret.osei")
    assert margaret.path == "/improvement"
    margaret.follow("Walk the line of sight")
    three = authority.one(
        "SELECT r.id FROM recommendation r JOIN recommendation_source s ON s.id = r.source_id"
        " WHERE r.number = '3' ORDER BY s.reported_on DESC LIMIT 1"
    )
    year = authority.one(
        "SELECT substr(s.reported_on, 1, 4) FROM recommendation r JOIN recommendation_source s ON s.id = r.source_id"
        " WHERE r.id = ?",
        three,
    )
    margaret.follow(f"3 · {year}")
    margaret.follow("See every child on a plan in ten working days")
    assert "Judged" in margaret.text and "for whom this does not hold" in margaret.text
    assert looking.problems(margaret) == []
    margaret.follow("This indicator’s page")
    assert margaret.heading == "Children on a plan visited in time"
    margaret.follow("Line of sight: the actions that it is evidence for")
    margaret.follow("See every child on a plan in ten working days")
    margaret.follow(f"3 · {year}")
    assert margaret.path.endswith(f"recommendation={three}")
