"""Two people on the same page of the same draft: nobody is locked out, nobody’s words are lost."""

QUESTION = "Who else was there?"


def test_both_versions_are_shown_and_one_is_chosen(grace, ruth, authority):
    page = f"/steps/{authority.step('visit', 'draft', 'Ellie Marsh')}/pages/1"
    for desk in (grace, ruth):
        desk.open(page)
    grace.write(QUESTION, "Kelly, her mother, in the garden")
    grace.press("Save and go on")
    ruth.write(QUESTION, "Mrs Boateng from the school")
    ruth.press("Save and go on")

    assert ruth.heading == "The visit: which to keep?"
    assert "Grace Adeyemi saved this page while you were writing" in ruth.text
    both = ruth.part(QUESTION) if QUESTION in ruth.text else ruth.text
    assert "Kelly, her mother, in the garden" in ruth.text and "Mrs Boateng from the school" in both

    ruth.choose(QUESTION, "What you wrote")
    ruth.press("Keep what I chose")
    grace.open(page)
    assert grace.focus_on(QUESTION)["value"] == "Mrs Boateng from the school"


def test_autosave_meets_the_same_conflict(grace, ruth, authority):
    page = f"/steps/{authority.step('visit', 'draft', 'Ellie Marsh')}/pages/3"
    for desk in (grace, ruth):
        desk.open(page)
    question = "What did you see of the home and the care?"
    grace.write(question, "Warm, and the table was laid.")
    grace.wait_for("Saved ")
    ruth.write(question, "The hall was full of boxes.")
    ruth.wait_for("Not saved: somebody else saved this meanwhile.")
    ruth.press("See both versions")
    assert "Warm, and the table was laid." in ruth.text and "The hall was full of boxes." in ruth.text
    ruth.choose(question, "Grace Adeyemi, saved")
    ruth.press("Keep what I chose")
