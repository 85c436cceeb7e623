"""The same work where no script runs: forms are sent, rows are added by sending, nothing is missing."""


def test_a_case_note_is_written_without_script(opened, authority):
    grace = opened(script=False)
    grace.sign_in("grace.adeyemi")
    grace.write("Find a child", "ellie marsh")
    grace.press("Find")
    grace.follow("Ellie Marsh")
    grace.follow("Record something")
    grace.choose("What do you want to record?", "Core group")
    grace.press("Start")
    grace.follow("Begin")
    grace.write_in_row("attendance[0]", "Name", "Kelly Marsh")
    grace.press("Add another person")
    assert grace.rows("attendance") == 2
    grace.write_in_row("attendance[1]", "Name", "Mrs Boateng")
    grace.press("Save and go on")
    assert "before this page is done" in grace.text
    grace.follow("Go on, and come back to this page later")
