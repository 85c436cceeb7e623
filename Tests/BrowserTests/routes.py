"""Every page there is, from the router itself: one that is added is opened in the browser, or the tests fail."""

import re

from filling import ADULT
from larkmere import ROOT

# The first page leads on to one of the others; reports and figures are files.
NO_PAGES = {"/", "/returns/{check}/report/{format}"} | {
    f"/performance/{{indicator}}/{file}" for file in ("query.sql", "rows.csv")
} | {
    f"/{address}.{ending}"
    for address in ("reports/{scorecard}/scorecard", "issued-reports/{report}/report")
    for ending in ("csv", "xlsx")
}
NO_PAGES |= {f"/registers/{one}/list.csv" for one in ("agencies", "agreements", "complaints", "workforce", "owed")}
NO_PAGES |= {f"/packs/{{pack}}/{file}" for file in ("public.zip", "public/pack.css", "private/pack.css")} | {"/published.zip"}
NO_PAGES |= {f"/registers/{one}/list.csv" for one in ("agencies", "agreements", "complaints", "workforce", "owed", "actions")}
NO_PAGES |= {"/registers/self-assessments/{round}/picture.csv"}
# Pages that are there only for whoever did something first: the tests that do it open them.
ON_THE_WAY = {"/steps/{step}/authorisation", "/returns/{check}"}
ROUTES = ROOT / ".build/gallery/routes.txt"


def pages():
    """The patterns of all addresses that answer with a page: `/children/{child}/words`."""
    assert ROUTES.exists(), f"{ROUTES} is made by RoutesTests: swift test --filter RoutesTests"
    patterns = ROUTES.read_text().split()
    return [pattern for pattern in patterns if pattern not in NO_PAGES]


def parameters(authority):
    """What stands in an address for each of its parts, where nothing else is said below: a child with a plan, a step."""
    visit = authority.step("visit", "finished", "Maya Hussain")
    maya = authority.child("Maya Hussain")

    # An action that is open, put off and has evidence, so that each of its pages is there.
    evidence = [
        authority.one(
            f"SELECT e.{column} FROM action_evidence e JOIN plan_action a ON a.id = e.action_id"
            " WHERE a.done_on IS NULL AND a.dropped_on IS NULL AND a.due_on IS NOT NULL AND e.withdrawn_on IS NULL"
            " ORDER BY e.id LIMIT 1"
        )
        for column in ("action_id", "id")
    ]

    def of_maya(table, column="subject_id"):
        return authority.one(f"SELECT id FROM {table} WHERE {column} = ? LIMIT 1", maya)

    return {
        "child": authority.child("Maya Hussain"),
        "step": visit,
        "number": "1",
        "who": authority.child("Ellie Marsh"),
        "run": authority.duty("Maya Hussain", "cp-visit"),
        "person": authority.child(ADULT),
        "link": of_maya("link", "to_id"),
        "warning": of_maya("warning_note"),
        "pause": of_maya("pause"),
        "action": authority.one(
            "SELECT a.id FROM action a JOIN allocation h ON h.subject_id = a.subject_id AND h.ended_on IS NULL"
            " JOIN worker w ON w.id = h.worker WHERE w.sign_in = 'grace.adeyemi' AND a.done_on IS NULL"
            " AND a.dropped_on IS NULL ORDER BY a.id LIMIT 1"
        ),
        "worker": authority.one("SELECT worker_id FROM worker_role WHERE role = 'social-worker' ORDER BY worker_id LIMIT 1"),
        "team": authority.one("SELECT id FROM team WHERE name = 'Willow'"),
        "name": "cp-visit",
        "indicator": "children-without-a-worker",
        "plan": authority.one("SELECT id FROM improvement_plan WHERE title = 'Joint delivery plan'"),
        "recommendation": authority.one("SELECT recommendation_id FROM recurrence ORDER BY 1 LIMIT 1"),
        "agreed": evidence[0],
        "evidence": evidence[1],
        "scorecard": "performance-board",
        "report": authority.one("SELECT id FROM report WHERE scorecard = 'partnership' ORDER BY to_on DESC LIMIT 1"),
        "line": "1",
        "asked": "SAY1",
        **of_registers(authority),
        **of_boards(authority),
    }


def of_boards(authority):
    """A board that is open to the public, with a meeting to come that has an agenda, and its last papers."""
    board = authority.one("SELECT id FROM board WHERE name = 'Corporate Parenting Panel'")
    meeting = authority.one(
        "SELECT m.id FROM board_meeting m JOIN agenda_item i ON i.meeting_id = m.id WHERE m.board_id = ?"
        " AND m.status = 'planned' AND m.held_on > '2026-11-20' ORDER BY m.held_on LIMIT 1",
        board,
    )
    return {
        "board": board,
        "meeting": meeting,
        "item": authority.one("SELECT id FROM agenda_item WHERE meeting_id = ? ORDER BY place LIMIT 1", meeting),
        "member": authority.one("SELECT id FROM board_member WHERE board_id = ? ORDER BY id LIMIT 1", board),
        "ask": authority.one(
            "SELECT id FROM ask WHERE board_id = ? AND due_on IS NOT NULL AND replied_on IS NULL LIMIT 1", board
        ),
        "question": authority.one("SELECT id FROM member_question WHERE answered_on IS NULL LIMIT 1"),
        "pack": authority.one(
            "SELECT p.id FROM pack p JOIN board_meeting m ON m.id = p.meeting_id WHERE m.board_id = ?"
            " ORDER BY p.issued_at DESC LIMIT 1",
            board,
        ),
    }


def of_registers(authority):
    """An entry of each register, and the part of the demo’s own partner agency’s lead in the newest round."""
    part = (
        "SELECT {} FROM self_assessment a JOIN agency_lead l ON l.agency_id = a.agency_id JOIN worker w ON w.id = l.worker_id"
        " JOIN assessment_round r ON r.id = a.round_id WHERE w.sign_in = 'anil.mistry' ORDER BY r.opened_on DESC LIMIT 1"
    )
    return {
        "agency": authority.one("SELECT agency_id FROM agency_lead l JOIN worker w ON w.id = l.worker_id"
                                " WHERE w.sign_in = 'anil.mistry'"),
        "agreement": authority.one("SELECT id FROM agreement WHERE kind = 'contract' ORDER BY ends_on LIMIT 1"),
        "complaint": authority.one("SELECT complaint_id FROM complaint_stage WHERE stage = 2 ORDER BY 1 LIMIT 1"),
        "stage": "2",
        "staff": authority.one("SELECT id FROM staff_member ORDER BY id LIMIT 1"),
        "owed": authority.one("SELECT r.id FROM partner_return r JOIN agency_lead l ON l.agency_id = r.agency_id"
                              " JOIN worker w ON w.id = l.worker_id WHERE w.sign_in = 'anil.mistry' LIMIT 1"),
        "round": authority.one(part.format("a.round_id")),
        "assessment": authority.one(part.format("a.id")),
        "standard": "leadership",
        "registered": authority.one(
            "SELECT a.id FROM action a JOIN self_assessment s ON s.id = a.subject_id"
            " WHERE a.done_on IS NULL AND a.dropped_on IS NULL ORDER BY a.id LIMIT 1"
        ),
    }


def more(authority):
    """Pages in other states than the first of their kind, by pattern."""
    draft = authority.step("visit", "draft", "Ellie Marsh")
    back = authority.step("strategy-discussion", "sent-back", "Amara Okoye")
    decision = authority.step("referral-decision", "to-do")
    assessment = authority.step("assessment", "draft", "Baby Nowak")
    conference = authority.step("initial-conference", "finished", "Maya Hussain")
    adult = authority.child(ADULT)
    maya, nowak, jack = (authority.child(name) for name in ("Maya Hussain", "Baby Nowak", "Jack Perry"))
    around = f"/children/{maya}/people/{adult}"
    held = authority.one(
        "SELECT m.id FROM board_meeting m JOIN declaration d ON d.meeting_id = m.id WHERE m.status = 'held'"
        " ORDER BY m.held_on DESC LIMIT 1"
    )
    answered = authority.one("SELECT id FROM ask WHERE of_board_id IS NOT NULL AND replied_on IS NOT NULL LIMIT 1")
    rounds = "/registers/self-assessments"
    part = authority.one("SELECT a.round_id || '/' || a.id FROM self_assessment a WHERE a.sent_on IS NOT NULL"
                         " AND a.moderated_on IS NULL ORDER BY a.id LIMIT 1")
    own = authority.one("SELECT id FROM self_assessment WHERE moderated_on IS NOT NULL ORDER BY id LIMIT 1")
    warned, numbered = (
        authority.one(f"SELECT id FROM {table} WHERE subject_id = ?", adult) for table in ("warning_note", "identifier")
    )
    unclear, green = (
        authority.one(f"SELECT id FROM plan_action WHERE {test} ORDER BY id LIMIT 1")
        for test in ("due_on IS NULL AND every IS NULL AND lead IS NULL", "done_on IS NOT NULL AND lead IS NOT NULL")
    )
    begins = authority.one("SELECT recommendation_id FROM action_recommendation ORDER BY 1 LIMIT 1")
    return {
        "/improvement/sight": [
            f"/improvement/sight?{walk}"
            for walk in (f"recommendation={begins}", f"action={green}", "indicator=protection-visits-in-time")
        ],
        "/improvement/actions/{agreed}": [f"/improvement/actions/{unclear}", f"/improvement/actions/{green}"],
        "/improvement/actions/{agreed}/answers": [f"/improvement/actions/{unclear}/answers"],
        "/meetings/{meeting}": [f"/meetings/{held}"],
        "/meetings/{meeting}/minutes/{number}": [f"/meetings/{held}/minutes/1"],
        "/requests/{ask}": [f"/requests/{answered}"],
        "/children/{child}/people/new": [f"/children/{maya}/people/new?q=prewett"],
        "/children/{child}/people/new-adult": [f"/children/{maya}/people/new-adult?q=prewett"],
        "/children/{child}/numbers/{number}/end": [
            f"/children/{maya}/numbers/{authority.one('SELECT id FROM identifier WHERE subject_id = ?', maya)}/end"
        ],
        "/children/{child}/people/{person}/numbers/{number}/end": [f"{around}/numbers/{numbered}/end"],
        "/children/{child}/people/{person}/warnings/{warning}/end": [f"{around}/warnings/{warned}/end"],
        "/children/{child}/people/{person}/warnings/{warning}/review": [f"{around}/warnings/{warned}/review"],
        "/children/{child}/restriction/lift": [f"/children/{authority.child(authority.restricted)}/restriction/lift"],
        "/registers/actions/new": [f"/registers/actions/new?of={own}"],
        f"{rounds}/{{round}}": [f"{rounds}/{authority.one('SELECT id FROM assessment_round ORDER BY opened_on LIMIT 1')}"],
        f"{rounds}/{{round}}/{{assessment}}": [f"{rounds}/{part}"],
        f"{rounds}/{{round}}/{{assessment}}/{{standard}}": [f"{rounds}/{part}/training"],
        "/registers/complaints": ["/registers/complaints?theme=delay"],
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
    if pattern in ON_THE_WAY:
        return []
    values = parameters(authority)
    for part in re.findall(r"{(\w+)}", pattern):
        assert part in values, f"{pattern} has no sample address: say in routes.py what stands for {part}"
    return [re.sub(r"{(\w+)}", lambda part: values[part.group(1)], pattern)] + more(authority).get(pattern, [])
