"""Firefox and WebKit by WebDriver. Source: https://www.w3.org/TR/webdriver2/"""

import base64
from pathlib import Path
from typing import Any, Sequence

from engine import SHOWN, until
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

KEYS = {
    "ArrowLeft": Keys.ARROW_LEFT, "ArrowRight": Keys.ARROW_RIGHT, "ArrowUp": Keys.ARROW_UP, "ArrowDown": Keys.ARROW_DOWN,
    "PageDown": Keys.PAGE_DOWN, "PageUp": Keys.PAGE_UP, "Enter": Keys.ENTER, "Tab": Keys.TAB, "Escape": Keys.ESCAPE,
    "Home": Keys.HOME, "End": Keys.END,
}


class WebDriverEngine:
    def __init__(self, name: str, driver: WebDriver, downloads: Path | None) -> None:
        self.name = name
        self.downloads = downloads
        self._driver = driver
        driver.set_script_timeout(20)

    def open(self, address: str) -> None:
        self._driver.get(address)

    def reload(self) -> None:
        # As a person does: Firefox takes WebDriver's own refresh for one that goes past the service worker.
        self.run("window.isLeft = true; setTimeout(() => location.reload());")
        until(self._has_arrived, "the page has loaded again")

    def _has_arrived(self) -> bool:
        try:
            return self.run("return window.isLeft !== true && document.readyState === 'complete';")
        except WebDriverException:  # Between two documents there is no place to ask.
            return False

    def back(self) -> None:
        self._driver.back()

    def forward(self) -> None:
        self._driver.forward()

    def run(self, script: str, *arguments: Any) -> Any:
        try:
            return self._driver.execute_script(script, *arguments)
        except WebDriverException as problem:
            # WebKit's driver now and then loses an answer on the way; what the tests run can be asked twice.
            if "Could not parse script result" not in str(problem):
                raise
            return self._driver.execute_script(script, *arguments)

    def _element(self, selector: str):
        script = SHOWN + "if (element) element.scrollIntoView({block: 'center', behavior: 'instant'}); return element;"
        return until(lambda: self.run(script, selector), f"an element that is shown: {selector}")

    def click(self, selector: str) -> None:
        element = self._element(selector)
        try:
            element.click()
        except WebDriverException as refusal:
            if "intercept" not in str(refusal):
                raise
            # A radio button below its own label: a person presses what is drawn on top of it.
            self.run("arguments[0].closest('label').scrollIntoView({block: 'center'});", element)
            ActionChains(self._driver).move_to_element(element).click().perform()

    def type(self, selector: str, text: str) -> None:
        element = self._element(selector)
        self.run("const [field] = arguments; field.focus(); "
                 "field.setSelectionRange?.(field.value.length, field.value.length);", element)
        element.send_keys(text.replace("\n", Keys.ENTER))  # WebKit leaves a line feed out.

    def key(self, name: str) -> None:
        ActionChains(self._driver).send_keys(KEYS.get(name, name)).perform()

    def choose_files(self, selector: str, files: Sequence[Path]) -> None:
        self._driver.find_element(By.CSS_SELECTOR, selector).send_keys("\n".join(str(file) for file in files))

    def new_tab(self) -> None:
        self._driver.switch_to.new_window("tab")

    def close_tab(self) -> None:
        self._driver.close()
        self._driver.switch_to.window(self._driver.window_handles[-1])

    def picture(self) -> bytes:
        return base64.b64decode(self._driver.get_screenshot_as_base64())

    def version(self) -> str:
        return self._driver.capabilities["browserVersion"]

    def quit(self) -> None:
        self._driver.quit()
