"""Every page, as every role that may open it: no violation that axe finds, nothing wider than a narrow window."""

import pytest

import looking
import routes
from larkmere import ROLES, ROOT
from visitor import Visitor, parts


@pytest.fixture(scope="module")
def seen():
    """The tops and the contents of pages that have been looked at: what looks the same to two roles is looked at once."""
    return set()


@pytest.mark.parametrize("role", ROLES)
def test_pages_are_open_to_everybody(role, authority, opened, opened_pages, seen):
    visitor = Visitor(authority.address, ROLES[role])
    window = opened()
    window.open("/sign-in")
    window.driver.add_cookie({"name": "throughline", "value": visitor.session, "path": "/", "httpOnly": True})
    problems = []
    for pattern in routes.pages():
        for path in routes.addresses(pattern, authority):
            page = visitor.get(path)
            if page is None:
                continue
            opened_pages.add(pattern)
            if parts(page) <= seen:
                continue
            seen |= parts(page)
            window.open(path)
            problems += [f"{role}, {path}: {problem}" for problem in looking.problems(window)]
    assert not problems, "\n".join(problems)


def test_the_gallery_of_components(opened):
    """Made by the Swift tests: every component in every state, some of which no page of the demo shows."""
    gallery = ROOT / ".build/gallery/gallery.html"
    assert gallery.exists(), "the gallery is made by GalleryTests: swift test --filter GalleryTests"
    window = opened()
    window.driver.get(gallery.as_uri())
    assert looking.problems(window) == []


def test_what_strangers_see(opened, opened_pages):
    window = opened()
    window.open("/sign-in")
    opened_pages.add("/sign-in")
    assert looking.problems(window) == []


def test_every_page_was_opened_by_somebody(opened_pages):
    """Comes last: some pages are opened on the way of a journey."""
    unopened = set(routes.pages()) - opened_pages
    assert not unopened, f"nobody could open {sorted(unopened)}: give a sample address in routes.py"
