"""What the demo authority has none of, recorded through the site’s own forms: pages that could not be opened otherwise."""

from larkmere import ROLES
from visitor import Visitor

ADULT = "Wilhelmina Prewett"


def fill(authority):
    grace = Visitor(authority.address, ROLES["social worker"])
    ruth = Visitor(authority.address, ROLES["team manager"])
    maya = f"/children/{authority.child('Maya Hussain')}"
    given, family = ADULT.split(" ")
    grace.send(f"{maya}/people/new-adult", given=given, family=family, kind="grandparent")
    adult = f"{maya}/people/{authority.child(ADULT)}"
    for person, number in ((maya, "943 476 5919"), (adult, "943 476 5927")):
        review = {"review.day": "1", "review.month": "6", "review.year": "2027"}
        grace.send(f"{person}/warnings", words="A large dog, chained by day", **review)
        grace.send(f"{person}/numbers", kind="nhs", number=number)
    first = {"from.day": "20", "from.month": "11", "from.year": "2026"}
    paused = authority.duty("Maya Hussain", "core-group")
    ruth.send(f"{maya}/duties/{paused}/pause", reason="The family is abroad until Christmas", **first)
    ruth.send(
        f"/children/{authority.child(authority.restricted)}/restriction",
        reason="A relative works here",
        worker=authority.one("SELECT id FROM worker WHERE sign_in = ?", ROLES["team manager"]),
    )
