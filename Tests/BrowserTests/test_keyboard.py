"""Where the keyboard is can be seen on every stop of a page, and the way past the header is one key."""

import pytest
from selenium.webdriver.common.keys import Keys

# Whether what has the focus is drawn so that one sees it: an outline or a shadow of its own, inside the window.
SHOWN = """
const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
const seen = (s) => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== 'none';
return {
  isBody: e === document.body, words: e.outerHTML.slice(0, 120), marked: seen(style),
  inside: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0
    && box.top < innerHeight && box.left < innerWidth,
};
"""


def pages(authority):
    child, draft = authority.child("Maya Hussain"), authority.step("visit", "draft", "Ellie Marsh")
    return {
        "my work": "/work",
        "a child": f"/children/{child}",
        "a page of a form": f"/steps/{draft}/pages/2",
        "check your answers": f"/steps/{draft}/check",
        "starting a step": f"/children/{child}/steps/new",
    }


@pytest.mark.parametrize("page", ["my work", "a child", "a page of a form", "check your answers", "starting a step"])
def test_the_focus_is_seen_at_every_stop(page, grace, authority):
    grace.open(pages(authority)[page])
    stops = 0
    for _ in range(60):
        grace.key(Keys.TAB)
        shown = grace.driver.execute_script(SHOWN)
        if shown["isBody"]:
            break
        stops += 1
        assert shown["marked"] and shown["inside"], shown
    assert stops > 8


def test_the_skip_link_leads_past_the_header(grace, authority):
    grace.open(f"/children/{authority.child('Maya Hussain')}")
    grace.key(Keys.TAB)
    assert grace.focus["name"] == "Skip to main content"
    assert grace.driver.execute_script(SHOWN)["inside"]
    grace.key(Keys.ENTER)
    grace.key(Keys.TAB)
    assert grace.driver.execute_script("return document.querySelector('main').contains(document.activeElement)")


def test_what_must_be_put_right_has_the_focus(grace, authority):
    grace.open(f"/steps/{authority.step('visit', 'draft', 'Ellie Marsh')}/pages/4?check=yes")
    assert grace.driver.execute_script("return document.activeElement.matches('.summary')")
    grace.jump("Enter the day of the next visit")
    assert grace.focus["questions"] == ["When is the next visit?"]


def test_what_is_due_to_a_child_is_a_few_keys_away(grace, authority):
    """The picture has a stop for each mark: there is a way past it."""
    grace.open(f"/children/{authority.child('Maya Hussain')}")
    grace.jump("What is due")
    grace.key(Keys.TAB)
    assert grace.focus["name"] == "Everything that was due"
