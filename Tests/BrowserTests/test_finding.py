"""Finding a child, who has looked, and a child who is not there for those who may not see them."""



def find(desk, words):
    desk.write("Find a child", words)
    desk.press("Find")


def test_a_look_at_a_child_is_listed(grace, ruth):
    find(ruth, "jack perry")
    ruth.follow("Jack Perry")
    assert ruth.heading == "Jack Perry"

    find(grace, "perry")
    grace.follow("Jack Perry")
    assert "Ruth Hale" in grace.part("Who has looked")
    grace.follow("Everybody")
    assert "viewed a child’s record" in grace.row("Ruth Hale")


def test_a_child_is_found_by_a_date_of_birth_and_another_spelling(grace, authority):
    born = authority.one("SELECT born_on FROM person WHERE subject_id = ?", authority.child("Maya Hussain"))
    find(grace, born)
    assert "Maya Hussain" in grace.text
    find(grace, "may hussain")
    assert "Maya Hussain" in grace.text


def test_a_child_of_another_team_is_not_to_be_found(grace, authority):
    hidden = authority.one(
        "SELECT p.subject_id FROM person p JOIN subject s ON s.id = p.subject_id AND s.kind = 'child'"
        " WHERE NOT EXISTS (SELECT 1 FROM sight si JOIN worker_key k ON k.key = si.key JOIN worker w"
        " ON w.id = k.worker_id WHERE si.subject_id = p.subject_id AND w.sign_in = 'grace.adeyemi')"
    )
    given, family = authority.names(hidden)
    find(grace, f"{given} {family}")
    assert f"{given} {family}" not in grace.text
    assert "Nobody was found." in grace.text
    grace.open(f"/children/{hidden}")
    assert family not in grace.driver.page_source
    assert "404" in " ".join(grace.complaints())


def test_a_restricted_child_is_nowhere_but_for_those_who_are_named(grace, ruth, authority):
    find(grace, authority.restricted)
    assert "Nobody was found." in grace.text
    # What was written about a brother or sister may name the child: nothing leads there.
    for page in ("/work", "/actions", f"/children/{authority.child(authority.beside)}"):
        grace.open(page)
        assert authority.child(authority.restricted) not in grace.driver.page_source, page
    find(ruth, authority.restricted)
    ruth.follow(authority.restricted)
    assert "Restricted record" in ruth.text
