"""Every page there is, from the router itself: one that is added is opened in the browser, or the tests fail."""

import re

from larkmere import ROOT

# The first page leads on to one of the others.
NO_PAGES = {"/"}
ROUTES = ROOT / ".build/gallery/routes.txt"


def pages():
    """The patterns of all addresses that answer with a page: `/children/{child}/words`."""
    assert ROUTES.exists(), f"{ROUTES} is made by RoutesTests: swift test --filter RoutesTests"
    patterns = ROUTES.read_text().split()
    return [pattern for pattern in patterns if pattern not in NO_PAGES]


def parameters(authority):
    """What stands in an address for each of its parts, where nothing else is said below: a child with a plan, a step."""
    visit = authority.step("visit", "finished", "Maya Hussain")
    return {
        "child": authority.child("Maya Hussain"),
        "step": visit,
        "number": "1",
        "who": authority.child("Ellie Marsh"),
        "run": authority.duty("Maya Hussain"),
    }


def more(authority):
    """Pages in other states than the first of their kind, by pattern."""
    draft = authority.step("visit", "draft", "Ellie Marsh")
    back = authority.step("strategy-discussion", "sent-back", "Amara Okoye")
    decision = authority.step("referral-decision", "to-do")
    assessment = authority.step("assessment", "draft", "Baby Nowak")
    conference = authority.step("initial-conference", "finished", "Maya Hussain")
    maya, nowak, jack = (authority.child(name) for name in ("Maya Hussain", "Baby Nowak", "Jack Perry"))
    return {
        "/children": ["/children?q=hussain", "/children?q=nobody"],
        "/contacts/new": ["/contacts/new?q=hussain"],
        "/children/{child}": [f"/children/{nowak}", f"/children/{jack}", f"/children/{maya}?at=2026-10-01"]
        + [f"/children/{maya}?known=2026-10-01", f"/children/{maya}?years=all"],
        "/children/{child}/chronology": [f"/children/{jack}/chronology"],
        "/steps/{step}": [f"/steps/{step}" for step in (draft, back, decision, conference)],
        "/steps/{step}/pages/{number}": [f"/steps/{back}/pages/{page}" for page in (1, 2, 3)]
        + [f"/steps/{draft}/pages/{page}" for page in (1, 3, 4)]
        + [f"/steps/{draft}/pages/1?check=yes", f"/steps/{assessment}/pages/2?check=yes"],
        "/steps/{step}/pages/{number}/{who}": [f"/steps/{draft}/pages/2/{authority.child('Ellie Marsh')}"],
        "/steps/{step}/check": [f"/steps/{draft}/check", f"/steps/{back}/check"],
        "/steps/{step}/abandonment": [f"/steps/{decision}/abandonment", f"/steps/{draft}/abandonment"],
    }


def addresses(pattern, authority):
    """The addresses at which a page is looked at; fails when a part of the pattern has nothing to stand for it."""
    values = parameters(authority)
    for part in re.findall(r"{(\w+)}", pattern):
        assert part in values, f"{pattern} has no sample address: say in routes.py what stands for {part}"
    return [re.sub(r"{(\w+)}", lambda part: values[part.group(1)], pattern)] + more(authority).get(pattern, [])
