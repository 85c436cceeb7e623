"""A partner agency's lead answers a standard of a self-assessment by keyboard, and it is there the next day."""

WORDS = "Reports came two working days before nine of ten conferences this summer."


def test_a_partners_lead_answers_a_standard(opened):
    desk = opened()
    desk.sign_in("anil.mistry")
    assert desk.heading.startswith("What we owe"), desk.heading
    desk.follow("Section 11 audit 2026")
    assert "Not started" in desk.row("Safe people") and "Done" in desk.row("Clear lines")
    desk.follow("Working with others")
    desk.choose("How do you grade yourselves?", "Partly met")
    desk.write("What shows it?", WORDS)
    desk.wait_for("Saved ")
    desk.key(" The tenth came")
    desk.die()

    again = opened()
    again.sign_in("anil.mistry")
    again.follow("Section 11 audit 2026")
    assert "not saved yet" in again.row("Working with others")
    again.follow("Working with others")
    assert WORDS in again.focus_on("What shows it?")["value"]
    again.write("What is not there yet?", "The hospital’s night staff.")
    again.press("Save and go on")
    assert again.heading == "Sharing what must be known"
    again.press("Save and leave")
    assert "Done" in again.row("Working with others")
    again.press("Send it to the panel")
    assert "A grade and evidence are missing: “Safe people”, “Sharing what must be known”." in again.text
