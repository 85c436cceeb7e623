"""The front door: a contact about a child whom nobody knows, from the telephone call to the decision."""


def test_a_contact_about_a_new_child_is_written_and_decided(opened):
    priya = opened()
    priya.sign_in("priya.nair")
    assert priya.path == "/front-door"

    priya.follow("New contact")
    priya.write("Find the child", "Rosa Lindqvist")
    priya.press("Find")
    assert "Nobody was found" in priya.text

    priya.write("Given names", "Rosa")
    priya.write("Family name", "Lindqvist")
    priya.write_date("Date of birth", 3, 4, 2019)
    priya.choose("Sex", "Female")
    priya.press("Open a record and go on")
    assert priya.heading == "Contact"

    write_the_contact(priya)
    assert priya.heading == "Check your answers"
    assert "Rosa came to school hungry" in priya.text
    priya.press("Finish")
    assert "Finished" in priya.text

    priya.follow("Front door")
    priya.follow("Decide", inside="Rosa Lindqvist")
    priya.press("Take it up")
    decide(priya)
    priya.press("Finish")

    priya.follow("Front door")
    assert "Rosa Lindqvist" not in priya.part("Waiting for a decision")


def write_the_contact(priya):
    priya.follow("Begin")
    priya.write_date("When was the contact received?", 20, 11, 2026)
    priya.write_time("When was the contact received?", "8:40")
    priya.choose("How did it come?", "Telephone")
    priya.pick("Who made contact?", "School")
    priya.choose("Does the family know of this contact, and agree?", "They know and agree")
    priya.press("Save and go on")
    assert "opened more questions" in priya.text
    priya.write("Their name, job or relationship, and how to reach them", "Mrs Amari, head of year, 01632 960 118")
    priya.press("Save and go on")

    priya.write("What is the worry, in the words of whoever made contact?", "Rosa came to school hungry again today.")
    priya.choose("Is any child in danger now?", "No")
    priya.choose("How soon must it be decided?", "Green")
    priya.press("Save and go on")

    priya.choose("Who is looking after the child?", "A parent, or somebody with parental responsibility")
    priya.write("Which other children live there, and are they part of this contact?", "None: she is an only child.")
    priya.choose("Is an interpreter needed?", "No")
    priya.press("Save and go on")

    priya.choose("Have you read the earlier contacts and records?", "Yes")
    priya.press("Save and go on")
    priya.press("Save and go on")


def decide(priya):
    priya.follow("Begin")
    priya.write_date("When was it decided?", 20, 11, 2026)
    priya.write_time("When was it decided?", "8:50")
    priya.choose("What level of need is this?", "Level 2")
    priya.choose("What was decided?", "Early help")
    priya.write("Why?", "The school’s breakfast club and an early help worker answer what Rosa’s mother asks for.")
    priya.press("Save and go on")
    assert "opened more questions" in priya.text
    priya.write("Who in early help takes the child on, by name?", "Mrs Okoro, the school’s early help worker")
    priya.press("Save and go on")
    priya.choose("Has the referrer been told what was decided?", "Not yet")
    priya.press("Save and go on")
