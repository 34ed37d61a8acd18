"""The browser in which is measured: the one of the tests, or else a whole Chromium."""

import shutil
import sys

NAMES = ["chromium-headless-shell", "chromium"]


def launch(playwright):
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if not found:
        sys.exit(f"not installed: {' or '.join(NAMES)} (apt-get install {NAMES[0]})")
    return playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
