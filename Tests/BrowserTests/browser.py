"""A browser with its own cookies, without a window, that one person works in by keyboard."""

import shutil
import signal
import os

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

import keyboard
from larkmere import PASSWORD

ARGUMENTS = (
    "--headless=new",
    "--no-sandbox",  # a container's root has no other way
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--window-size=1280,1024",
)


class Browser(keyboard.Keyboard):
    def __init__(self, address, script=True):
        options = webdriver.ChromeOptions()
        for argument in ARGUMENTS:
            options.add_argument(argument)
        options.binary_location = shutil.which("chromium") or "/usr/bin/chromium"
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        if not script:
            options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
        self.driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        self.driver.set_page_load_timeout(30)
        self.address = address
        self.is_dead = False

    def close(self):
        self.driver.quit()

    def die(self):
        """As a laptop does whose battery is empty: nothing is told that it ends."""
        driver = self.driver.service.process.pid
        with open(f"/proc/{driver}/task/{driver}/children") as children:
            browsers = [int(child) for child in children.read().split()]
        for process in [driver, *browsers]:
            os.kill(process, signal.SIGKILL)
        self.driver.service.process.wait()
        self.is_dead = True

    # Where one is

    def open(self, path):
        self.driver.get(self.address + path)

    @property
    def path(self):
        return self.driver.current_url.removeprefix(self.address)

    @property
    def text(self):
        return self.driver.find_element(By.TAG_NAME, "main").text

    @property
    def heading(self):
        return self.driver.find_element(By.TAG_NAME, "h1").text

    def part(self, heading):
        """The words of the part of the page under a heading."""
        for section in self.driver.find_elements(By.CSS_SELECTOR, "section, form.card, main > div"):
            titles = section.find_elements(By.CSS_SELECTOR, "h1, h2, h3, legend")
            if titles and titles[0].text == heading:
                return section.text
        raise AssertionError(f"no part of {self.path} is called {heading}:\n{self.text}")

    def row(self, words):
        """The words of the table row, or the line of a list, that has these words in it."""
        for row in self.driver.find_elements(By.CSS_SELECTOR, "main tr, main li, main p, main dl > div"):
            if words in row.text:
                return row.text
        raise AssertionError(f"nothing on {self.path} has {words}:\n{self.text}")

    def rows(self, group):
        """How many rows a group of questions has."""
        return len(self.driver.find_elements(By.CSS_SELECTOR, f"[data-row][id^='{group}[']"))

    def wait_for(self, words, seconds=15):
        WebDriverWait(self.driver, seconds, 0.05).until(
            lambda driver: words in driver.find_element(By.TAG_NAME, "body").text, f"never said on {self.path}: {words}"
        )

    def choose_file(self, name, file):
        """A file for a box: the dialogue in which one would choose it is the system’s, and is not there without a window."""
        self.driver.find_element(By.NAME, name).send_keys(str(file))

    # What the browser complained of

    def complaints(self):
        """Script errors, blocked content, missing files. An answer that refuses what was sent is no fault of a page."""
        refused = ("status of 409", "status of 422")
        return [
            entry["message"]
            for entry in self.driver.get_log("browser")
            if entry["level"] in ("SEVERE", "WARNING") and not any(words in entry["message"] for words in refused)
        ]

    # Coming and going

    def sign_in(self, name):
        self.open("/sign-in")
        self.write("Your sign-in name", name)
        self.write("Your password", PASSWORD)
        self.press("Sign in")
        assert self.path != "/sign-in", self.text

    def sign_out(self):
        self.press("Sign out")
        assert self.path == "/sign-in"
