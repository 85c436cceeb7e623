"""Looking at a page as somebody who does not see it, or who sees little of it, would have to."""

import importlib.util
import pathlib

AXE = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).parent / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# A telephone; and a window of 1280 by 1024 at 400 %.
NARROW = {"320 px": (320, 640, 2), "400 %": (320, 256, 4)}

RUN_AXE = """
const [rules, done] = arguments;
axe.run(document, { runOnly: rules, resultTypes: ['violations'], preload: false }).then((r) => done(r.violations));
"""
STICKS_OUT = """
const root = document.documentElement;
if (root.scrollWidth <= root.clientWidth) return null;
const all = [...document.querySelectorAll('body *')];
const out = all.sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)[0];
return `${root.scrollWidth} px wide: ${out.outerHTML.slice(0, 160)}`;
"""


def problems(window):
    """What is wrong with the page that is open: nothing, it is hoped."""
    return violations(window) + wider(window) + window.complaints()


def violations(window):
    """What axe finds."""
    window.driver.execute_script(AXE.read_text())
    found = window.driver.execute_async_script(RUN_AXE, RULES)
    return [f"{one['id']} ({one['help']}): {one['nodes'][0]['html'][:200]}" for one in found]


def wider(window):
    """Which of the narrow windows the page does not fit into, and the element that sticks out farthest."""
    found = []
    for name, (width, height, scale) in NARROW.items():
        metrics = {"width": width, "height": height, "deviceScaleFactor": scale, "mobile": False}
        window.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        if out := window.driver.execute_script(STICKS_OUT):
            found.append(f"scrolls sideways at {name}, {out}")
    window.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    return found
