"""Takes the pictures in docs/pictures of a demo authority that is being served: pictures.py ADDRESS DATABASE."""

import sqlite3
import sys

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

PASSWORD = "larkmere demo 2026"


def browser():
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars"):
        options.add_argument(argument)
    options.binary_location = "/usr/bin/chromium"
    return webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))


def main(address, database):
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as record:
        (child,) = record.execute(
            "SELECT subject_id FROM person WHERE given_name = 'Maya' AND family_name = 'Hussain'"
        ).fetchone()
        (recommendation,) = record.execute(
            "SELECT r.recommendation_id FROM action_recommendation r JOIN action_evidence e ON e.action_id = r.action_id"
            " WHERE e.kind = 'indicator' GROUP BY 1 HAVING count(*) = 1"
            " ORDER BY (SELECT count(*) FROM action_recommendation o WHERE o.recommendation_id = r.recommendation_id) DESC,"
            " 1 LIMIT 1"
        ).fetchone()
    pictures = [
        ("grace.adeyemi", "/work", "work"),
        ("grace.adeyemi", f"/children/{child}", "child"),
        ("ruth.hale", "/team", "team"),
        ("priya.nair", "/front-door", "front-door"),
        ("tom.okafor", "/reviews", "reviews"),
        ("ruth.hale", "/data-quality", "data-quality"),
        ("helen.marsden", "/performance", "performance"),
        ("helen.marsden", "/reports/management-overview", "report"),
        ("margaret.osei", "/improvement", "improvement"),
        ("margaret.osei", f"/improvement/sight?recommendation={recommendation}", "sight"),
        ("ken.doyle", "/scrutiny", "scrutiny"),
        ("anil.mistry", "/registers", "registers"),
    ]
    driver = browser()
    signed_in = None
    for name, path, picture in pictures:
        if name != signed_in:
            driver.delete_all_cookies()
            driver.get(address + "/sign-in")
            driver.find_element(By.NAME, "name").send_keys(name)
            driver.find_element(By.NAME, "password").send_keys(PASSWORD)
            driver.find_element(By.CSS_SELECTOR, "form.sign-in button").click()
            signed_in = name
        for width, height, ending in ((1280, 1250, ""), (360, 1400, "-narrow")):
            driver.set_window_size(width, height)
            driver.get(address + path)
            driver.save_screenshot(f"docs/pictures/{picture}{ending}.png")
    driver.quit()


if __name__ == "__main__":
    main(*sys.argv[1:])
