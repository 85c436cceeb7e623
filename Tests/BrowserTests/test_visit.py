"""A social worker writes a visit; her laptop dies in the middle of it; the visit meets the duty to see the child."""

SAID = "“I like it when Mum is up before me. Can you tell her that?”"


def test_a_visit_survives_a_laptop_that_dies_and_meets_its_duty(opened):
    laptop = opened()
    laptop.sign_in("grace.adeyemi")
    laptop.follow("Record", inside="Amara Okoye")
    laptop.press("Start")
    laptop.follow("Begin")
    laptop.write_date("When was the visit?", 20, 11, 2026)
    laptop.choose("Where?", "At home")
    laptop.choose("Did the family know that you would come?", "Yes")
    laptop.write("Who else was there?", "Blessing Okoye, her mother")
    laptop.press("Save and go on")

    laptop.choose("Was the child seen?", "Yes")
    laptop.press("Save and go on")
    assert "Your answers opened more questions" in laptop.text
    laptop.write("What did the child say, in their words?", SAID)
    laptop.wait_for("Saved ")
    laptop.key(" And then she")
    laptop.die()

    desk = opened()
    desk.sign_in("grace.adeyemi")
    assert "saved 20 November 2026" in desk.part("Unfinished")
    desk.follow("Visit, Amara Okoye")
    assert "In progress" in desk.row("The child")
    desk.follow("Go on")
    assert SAID in desk.focus_on("What did the child say, in their words?")["value"]
    finish(desk)

    assert "Finished" in desk.text and SAID.strip("“”") in desk.text
    desk.follow("Amara Okoye")
    assert "by Fri 18 Dec" in desk.row("Visit, and see the child")
    desk.follow("Everything that was due")
    desk.follow("Visit, and see the child", inside="Met")
    assert "Visit on 20 November 2026" in desk.text or "20 November 2026" in desk.part("How it stands")


def finish(desk):
    desk.choose("Was the child seen alone?", "Yes")
    desk.choose("Did you see where the child sleeps?", "Yes")
    desk.write("How did the child look and seem?", "Tired, but she laughed twice and showed me her drawings.")
    desk.press("Save and go on")
    desk.write("What did you see of the home and the care?", "Clean and warm, with food in. Blessing was patient.")
    desk.choose("Is there anything that worries you?", "No")
    desk.press("Save and go on")
    desk.write_date("When is the next visit?", 4, 12, 2026)
    desk.press("Save and go on")
    assert desk.heading == "Check your answers", desk.text
    desk.press("Finish")
