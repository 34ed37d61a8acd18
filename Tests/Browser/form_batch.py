"""Gives the page of a scan hundreds of files, one after the other, without a question over the wire after each.

The file field gets its files as from a user (`input` and `change`), and the page is asked as soon as it has an answer:
a message, or the choice what to do with the file. In the page, for a round trip per step costs more than the step.
"""

import base64
import itertools
from collections.abc import Iterable, Iterator

from playwright.sync_api import Page

SIZE = 25

GIVE = """async ([files, ask]) => {
    const part = (name) => document.querySelector(`[data-${name}]`);
    const field = part('open-file'), message = part('open-message'), choice = part('open-choice');
    const answered = () => message.checkVisibility() || choice.checkVisibility();
    const answer = (number) => new Promise((resolve, reject) => {
        const watcher = new MutationObserver(() => { if (answered()) end(resolve); });
        const late = setTimeout(() => end(() => reject(new Error(`no answer to file ${number} of these`))), 20_000);
        const end = (settle) => { watcher.disconnect(); clearTimeout(late); settle(); };
        watcher.observe(document.body, { subtree: true, attributes: true, childList: true });
        if (answered()) end(resolve);
    });
    const said = [];
    for (const [number, { name, text }] of files.entries()) {
        Scandossier['scan/screens.js'].go('#start');
        const content = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], name, { type: 'application/json' }));
        field.files = transfer.files;
        for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
        if (answered()) throw new Error(`an answer to file ${number} of these before it was read`);
        await answer(number);
        said.push(await ask({ part, message, choice }));
    }
    return said;
}"""


def give(page: Page, files: Iterable[bytes], ask: str) -> Iterator[object]:
    """What `ask` returns after each file.

    - ask: the text of a function in the page; it gets `part(name)`, and the parts `message` and `choice`.
    """
    page.locator("[data-open-file]").wait_for(state="attached")
    rest = iter(files)
    while batch := list(itertools.islice(rest, SIZE)):
        texts = [{"name": "scan_90XA00_2026-2027_2026-11-23.json", "text": base64.b64encode(file).decode()} for file in batch]
        yield from page.evaluate(f"([files]) => ({GIVE})([files, {ask}])", [texts])
