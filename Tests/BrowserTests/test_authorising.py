"""What needs a manager: sent, sent back with a comment, mended, authorised. What would be criticised is shown to both."""

import looking


def test_a_record_is_sent_back_with_a_comment_and_mended(grace, ruth, opened_pages):
    assert "Can we ring Dr Lim" in grace.part("Sent back to you")
    grace.follow("Strategy discussion, Amara Okoye")
    assert "Can we ring Dr Lim" in grace.text
    grace.follow("The discussion")
    grace.write("What did each agency say?", "Police: the car is known. Dr Lim, by telephone at nine: no injury was seen.")
    grace.press("Save and leave")
    send(grace)

    ruth.follow("My team")
    ruth.follow("Strategy discussion, Amara Okoye")
    ruth.follow("Read and authorise")
    assert "no injury was seen" in ruth.text
    assert looking.problems(ruth) == []
    opened_pages.add("/steps/{step}/authorisation")
    ruth.press("Send back")
    assert "Say what is to be mended" in ruth.text
    ruth.write("What is to be mended?", "Who tells her school?")
    ruth.press("Send back")

    grace.follow("My work")
    assert "Who tells her school?" in grace.part("Sent back to you")
    grace.follow("Strategy discussion, Amara Okoye")
    grace.follow("What happens next")
    grace.write("What will the parents be told, by whom and when?", "Her mother was told at four. I ring her school today.")
    grace.press("Save and leave")
    send(grace)

    ruth.follow("My team")
    ruth.follow("Strategy discussion, Amara Okoye")
    ruth.follow("Read and authorise")
    ruth.press("Authorise")
    assert "Finished" in ruth.text and "Authorised by" in ruth.text and "Ruth Hale" in ruth.text
    grace.follow("My work")
    assert "Who tells her school?" not in grace.text


def send(grace):
    grace.follow("Check your answers")
    grace.press("Send to a team manager to authorise")
    assert "Waiting" in grace.text


def test_what_is_missing_from_a_strategy_discussion_is_said_to_worker_and_manager(grace, ruth, authority):
    grace.open(f"/children/{authority.child('Jack Perry')}")
    grace.follow("Record something")
    grace.choose("What do you want to record?", "Strategy discussion")
    grace.press("Start")
    grace.follow("Begin")
    discuss(grace)
    assert grace.heading == "Check your answers", grace.text
    assert "ask health, and add what they say" in grace.text
    assert "Send to a team manager" not in grace.text

    grace.follow("Strategy discussion")
    grace.follow("The discussion")
    there("Dr Lim", "Health", grace, "attendance[2]")
    grace.press("Save and leave")
    grace.follow("Check your answers")
    assert "The school or nursery did not take part" in grace.part("What would be criticised")
    grace.press("Send to a team manager to authorise")

    ruth.follow("My team")
    ruth.follow("Strategy discussion, Jack Perry")
    ruth.follow("Read and authorise")
    assert "The school or nursery did not take part" in ruth.part("What would be criticised")
    assert "Opens: section 47 enquiry" in ruth.part("What happens then")


def discuss(grace):
    grace.write_date("When was the discussion held?", 20, 11, 2026)
    grace.choose("How was it held?", "By telephone")
    there("Grace Adeyemi", "Children’s social care", grace, "attendance[0]")
    there("DC Whelan", "Police", grace, "attendance[1]")
    grace.write("What led to it?", "Jack has a bruise on his cheek that nobody explains.")
    grace.write("What did each agency say?", "Police: Scott Perry is known for violence to a former partner.")
    grace.press("Save and go on")

    grace.write("Is the child safe now, and what makes them so?", "Yes: Scott stays with his brother until Monday.")
    grace.choose("Is there reasonable cause to suspect significant harm?", "Yes")
    grace.write("Why was this decided?", "A bruise on the face of a boy of six that nobody can explain.")
    grace.choose("Does the child need a medical examination?", "It has been done")
    grace.press("Save and go on")
    grace.choose("Who will make the enquiry?", "Jointly with the police")
    grace.write_date("By when will the child be seen?", 20, 11, 2026)
    grace.press("Save and go on")

    grace.write("What does this mean for each other child there?", "There are no other children in the household.")
    grace.write("What will the parents be told, by whom and when?", "Leanne was told by me at noon, and agrees.")
    grace.write_in_row("actions[0]", "What will be done?", "See Jack at school")
    grace.write_in_row("actions[0]", "Who will do it?", "Grace Adeyemi")
    grace.press("Save and go on")


def there(name, agency, grace, row):
    """A row of those who took part; another one is asked for where there is none yet."""
    if row != "attendance[0]":
        grace.press("Add another person", stays=True)
    grace.write_in_row(row, "Name", name)
    grace.pick_in_row(row, "From", agency)
    grace.pick_in_row(row, "Did they take part?", "Came")
