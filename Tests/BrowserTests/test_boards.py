"""A councillor reads the papers of a meeting and asks about them; a governance officer minutes a meeting that was held."""

import looking


def test_a_councillor_reads_a_public_pack(opened, authority):
    ken = opened()
    ken.sign_in("ken.doyle")
    assert ken.heading == "Scrutiny"
    ken.follow("Read the papers")
    assert ken.path.endswith("/public/index.html")
    assert "Agenda" in ken.text and "Page 1 of" in ken.text
    first = authority.one(
        "SELECT i.title FROM agenda_item i JOIN paper p ON p.item_id = i.id JOIN pack k ON k.meeting_id = i.meeting_id"
        " WHERE k.id = ? AND i.part = 'public' ORDER BY i.place LIMIT 1",
        ken.path.split("/")[2],
    )
    ken.jump(first)
    assert "#page-2" in ken.path
    assert looking.problems(ken) == []

    ken.open("/questions")
    ken.pick("Of which board?", "Children’s Services Scrutiny Panel")
    ken.write("What do you ask?", "How many children wait for a school place?")
    ken.press("Ask")
    assert "asked today" in ken.row("How many children wait for a school place?")


def test_a_governance_officer_minutes_a_meeting(opened, authority):
    lucy = opened()
    lucy.sign_in("lucy.fairfax")
    lucy.follow("Boards")
    lucy.follow("Children’s Services Scrutiny Panel")
    meeting = authority.one(
        "SELECT id FROM board_meeting WHERE status = 'planned' AND held_on < '2026-11-20' ORDER BY held_on DESC LIMIT 1"
    )
    lucy.open(f"/meetings/{meeting}")
    lucy.follow("Take attendance")
    lucy.pick("Cllr Imran Shah", "Apologies")
    lucy.press("Keep")
    assert "Apologies" in lucy.row("Cllr Imran Shah")
    assert "held" in lucy.text
    lucy.follow("Write a minute")
    lucy.write("What was said and decided?", "Members asked for the figures by hub.")
    lucy.press("Keep")
    assert "Members asked for the figures by hub." in lucy.part("Minutes")
    lucy.follow("Record what was asked")
    lucy.choose("What is it?", "Request")
    lucy.write("In its words", "The figures by hub, every time")
    lucy.write("Who answers it?", "Margaret Osei")
    lucy.write_date("By when?", 20, 12, 2026)
    lucy.press("Keep")
    assert "Margaret Osei" in lucy.row("The figures by hub, every time")
    assert looking.problems(lucy) == []
