"""Writing in the browser, in the engines of today: the page follows, a remedy is a button that undo takes back, a text is saved."""

from pathlib import Path

from engine import until, wait_for
from engine_fixtures import engine, engines, started  # noqa: F401 -- fixtures
from preview import INTERNAL, previewing
from test_edit import opening

TEXT = "document.querySelector('.field').value"


def append(engine, text: str) -> None:
    engine.run(
        "const area = document.querySelector('.field'); area.focus();"
        "area.setSelectionRange(area.value.length, area.value.length);"
        "document.execCommand('insertText', false, arguments[0]);",
        text,
    )


# The old WebKit says after a remedy that there is nothing to undo; the rest was tried there by hand.
@engines("chromium", "firefox", "webkit")
def test_a_text_is_written_and_saved(engine, binary: Path, tmp_path: Path) -> None:
    with previewing(binary, tmp_path) as preview:
        file = preview.content / "over.md"
        old = file.read_text()
        engine.open(opening(preview))
        engine.open(f"{preview.address.rstrip('/')}{INTERNAL}edit?file=over.md")
        wait_for(engine, "document.body.dataset.ready === ''")
        assert engine.run(f"return {TEXT};") == old
        # The numbers stand at their lines: both texts break alike.
        heights = engine.run(
            "return ['.field', '.mirror'].map((name) => document.querySelector(name).scrollHeight);")
        assert abs(heights[0] - heights[1]) <= 2
        append(engine, "\n##Kop\n\nSlot.")
        wait_for(engine, "document.querySelector('iframe').contentDocument.body.textContent.includes('##Kop')")
        wait_for(engine, "document.querySelector('.fix:not([hidden])') !== null")
        engine.click(".fix")
        wait_for(engine, f"{TEXT}.endsWith('\\n## Kop\\n\\nSlot.')")
        engine.run("document.execCommand('undo');")
        wait_for(engine, f"{TEXT}.endsWith('\\n##Kop\\n\\nSlot.')")
        # The browser keeps what is not saved.
        wait_for(engine, "Object.keys(localStorage).some((key) => key.startsWith('scandossier-edit '))")
        engine.reload()
        wait_for(engine, "document.body.dataset.ready === ''")
        assert engine.run(f"return {TEXT};").endswith("\n##Kop\n\nSlot.")
        engine.click(".save")
        until(lambda: file.read_text() == old + "\n##Kop\n\nSlot.", "the text is on the disk")
        engine.open("about:blank")
