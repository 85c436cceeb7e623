"""Asks for pages as one person, without a browser: to know which there are for them before a browser opens them."""

import hashlib
import http.cookiejar
import re
import urllib.error
import urllib.parse
import urllib.request

from larkmere import PASSWORD


class Visitor:
    def __init__(self, address, name):
        self.address = address
        self.cookies = http.cookiejar.CookieJar()
        self._open = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies)).open
        self.get("/sign-in")
        form = urllib.parse.urlencode({"name": name, "password": PASSWORD})
        with self._open(self.address + "/sign-in", form.encode()) as answer:
            assert not answer.url.endswith("/sign-in"), f"{name} cannot sign in"

    def get(self, path):
        """The text of the page at a path, or None when it is not for them or leads elsewhere."""
        try:
            with self._open(self.address + path, timeout=30) as answer:
                is_there = answer.url == self.address + path or path == "/"
                return answer.read().decode() if is_there else None
        except urllib.error.HTTPError as error:
            assert error.code in (403, 404, 409), f"{path} answered {error.code}"
            return None

    def send(self, path, **fields):
        """Sends the form of the page at a path, with what it says of itself, and expects to be led on."""
        page = self.get(path) or self.get("/sign-ins")
        hidden = re.findall(r'name="(csrf|version)" value="([^"]*)"', page)
        form = urllib.parse.urlencode({**dict(hidden), **fields}).encode()
        try:
            with self._open(self.address + path, form, timeout=30) as answer:
                assert answer.url != self.address + path or "Problem: " not in answer.read().decode(), path
        except urllib.error.HTTPError as error:
            raise AssertionError(f"{path} refused: {error.code} {words(error.read().decode())}") from None

    @property
    def session(self):
        return next(cookie.value for cookie in self.cookies if cookie.name == "throughline")


def words(page):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", page.split("<main", 1)[-1]))[:600]


def parts(page):
    """What stands at the top of a page and what is in it, as sums: the same for two pages that axe and a narrow window
    would find the same."""
    page = re.sub(r'name="csrf" value="[^"]*"| aria-current="page"|\d\d:\d\d', "", page)
    top, content = page.split("<main", 1)
    top = re.sub(r"<title>.*?</title>", "", top)
    return {hashlib.sha256(part.encode()).hexdigest() for part in (top, content)}
