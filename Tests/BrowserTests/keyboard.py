"""Working by keyboard only: Tab until what is wanted has the focus, then keys. Nothing here clicks or scripts a page."""

from selenium.common.exceptions import StaleElementReferenceException, WebDriverException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

MOST_TABS = 400

# What has the focus, as a person who hears it would be told: its words, the question it belongs to, and what it is.
FOCUS = """
const e = document.activeElement;
const first = (element) => (element?.innerText ?? '').trim().split('\\n')[0].trim();
const own = e.matches('a, button, summary') ? (e.innerText ?? e.textContent).replace(/\\s+/g, ' ').trim() : '';
return {
  kind: e.matches('input') ? e.type : e.tagName.toLowerCase(),
  name: e.getAttribute('aria-label') ?? (e.labels?.length ? first(e.labels[0]) : own),
  questions: (function up(box, found) {
    const set = box?.closest('fieldset');
    return set ? up(set.parentElement, [...found, first(set.querySelector(':scope > legend'))]) : found;
  })(e, []),
  row: e.closest('[data-row]')?.id ?? null,
  inside: (e.closest('tr, li, p, dd') ?? e.closest('section'))?.innerText ?? '',
  checked: e.checked ?? null, value: e.value ?? null, isBody: e === document.body,
};
"""


def _has_gone(element):
    """Whether the page that an element was of has made way for another."""
    try:
        element.is_enabled()
        return False
    except StaleElementReferenceException:
        return True
    except WebDriverException as problem:
        # What the browser says when it is asked in the very moment of the change.
        if "does not belong to the document" in (problem.msg or ""):
            return True
        raise


class Keyboard:
    """Mixed into a browser, which has a driver."""

    def key(self, *keys):
        self.driver.switch_to.active_element.send_keys(*keys)

    def tab(self):
        """Keys sent to a box for files would be taken for the name of one: this one is sent to the window."""
        ActionChains(self.driver).send_keys(Keys.TAB).perform()

    @property
    def focus(self):
        return self.driver.execute_script(FOCUS)

    def tab_to(self, wanted, what):
        """Tabs, round the page once if need be, until what has the focus is what is wanted."""
        seen = []
        starts = 0
        for _ in range(MOST_TABS):
            focus = self.focus
            if not focus["isBody"] and wanted(focus):
                return focus
            starts += focus["isBody"]
            if starts > 2:
                break
            seen.append(f"{focus['kind']} {' > '.join(focus['questions'])} {focus['name']}")
            self.tab()
        raise AssertionError(f"Tab never reached {what} on {self.path}. It reached:\n" + "\n".join(seen))

    def tab_to_question(self, question, kinds, label=None):
        """A control of a question: one with a label of its own, or one of several under a legend."""

        def wanted(focus):
            if focus["kind"] not in kinds:
                return False
            if label is None:
                return focus["name"] == question
            return question in focus["questions"] and (label == "" or focus["name"] == label)

        return self.tab_to(wanted, f"the question “{question}” {label or ''}")

    # What one does

    def follow(self, name, inside=""):
        """A link, by its words; in the row or part that has other words in it, where several have the same."""

        def wanted(focus):
            return (
                focus["kind"] == "a"
                and (focus["name"] == name or focus["name"].startswith(name + " "))
                and inside in focus["inside"]
            )

        self.tab_to(wanted, f"the link “{name}” {inside}")
        self.leave(Keys.ENTER)

    def jump(self, name):
        """A link to another place of the same page."""
        self.tab_to(lambda focus: focus["kind"] == "a" and focus["name"] == name, f"the link “{name}”")
        self.key(Keys.ENTER)

    def press(self, name, stays=False):
        def wanted(focus):
            return focus["kind"] == "button" and (focus["name"] == name or focus["name"].startswith(name + " "))

        self.tab_to(wanted, f"the button “{name}”")
        if stays:
            self.key(Keys.SPACE)
        else:
            self.leave(Keys.ENTER)

    def unfold(self, name, inside=""):
        """Opens a part of the page that is folded."""

        def wanted(focus):
            return (
                focus["kind"] == "summary"
                and focus["name"].startswith(name)
                and inside in focus["inside"]
            )

        self.tab_to(wanted, f"what unfolds “{name}”")
        self.key(Keys.ENTER)

    def leave(self, *keys):
        """Presses keys that lead to another page, and waits for it."""
        page = self.driver.find_element(By.TAG_NAME, "html")
        self.key(*keys)
        WebDriverWait(self.driver, 20, 0.02).until(lambda _: _has_gone(page), f"nothing came after {self.path}")
        WebDriverWait(self.driver, 20, 0.02).until(
            lambda driver: driver.execute_script("return document.readyState") == "complete"
        )

    # What one answers

    def write(self, question, words):
        focus = self.tab_to_question(question, ("text", "password", "search", "textarea"))
        self._type(focus, words)

    def focus_on(self, question):
        """Goes to a question that is answered in words, and tells what stands there."""
        return self.tab_to_question(question, ("text", "textarea", "search"))

    def write_in_row(self, row, label, words):
        focus = self.tab_to(
            lambda focus: focus["row"] == row and focus["name"] == label and focus["kind"] in ("text", "textarea"),
            f"“{label}” of {row}",
        )
        self._type(focus, words)

    def pick_in_row(self, row, label, words):
        self.tab_to(
            lambda focus: focus["row"] == row and focus["name"] == label and focus["kind"].startswith("select"),
            f"“{label}” of {row}",
        )
        self._pick(words)

    def pick(self, question, words):
        """An answer from a list that drops down: its first letters, typed."""
        self.tab_to_question(question, ("select", "select-one"))
        self._pick(words)

    def write_date(self, question, day, month, year):
        for label, number in (("Day", day), ("Month", month), ("Year", year)):
            self._type(self.tab_to_question(question, ("text",), label), str(number))

    def write_time(self, question, time):
        self._type(self.tab_to_question(question, ("text",), "Time"), time)

    def choose(self, question, answer):
        """One of several answers: Space on the first, then the arrows."""
        self.tab_to_question(question, ("radio",), "")
        self.key(Keys.SPACE)
        for _ in range(30):
            if self.focus["name"].startswith(answer):
                assert self.focus["checked"]
                return
            self.key(Keys.ARROW_DOWN)
        raise AssertionError(f"“{question}” has no answer “{answer}” on {self.path}")

    def tick(self, question, answer):
        self.tab_to_question(question, ("checkbox",), answer)
        self.key(Keys.SPACE)
        assert self.focus["checked"]

    def _type(self, focus, words):
        if focus["value"]:
            self.key(Keys.CONTROL, "a")
        self.key(words)

    def _pick(self, words):
        self.key(words)
        chosen = "return document.activeElement.selectedOptions[0].text"
        assert self.driver.execute_script(chosen).startswith(words), f"no “{words}” to pick on {self.path}"
