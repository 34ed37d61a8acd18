"""Whatever editors do to the files, in whatever order: the preview shows what a fresh build of the same files writes."""

import json
import os
import random
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import site_build
from preview import INTERNAL, Preview, previewing

# The sessions behind a preview follow hundreds of edits in `EditingTests`, without a server. Here the whole of it does, as
# an editor has it: the system tells of changes, the pages come over http, and the command builds the same files.
EDITS = int(os.environ.get("SCANDOSSIER_EDITS", "12"))
SEED = 20261124
# The last states must not hold on to the first ones.
MOST_GROWTH = 60  # MiB

IMAGE = "<svg xmlns='http://www.w3.org/2000/svg' width='{0}' height='10' viewBox='0 0 {0} 10'/>\n"


class Editor:
    """Makes random edits. What breaks the site is mended by one of the next edits, so that most states are good."""

    def __init__(self, preview: Preview, seed: int) -> None:
        self.preview = preview
        self.random = random.Random(seed)
        self.mends: list[tuple[str, Callable[[], None]]] = []
        self.count = 0

    def edit(self) -> str:
        """Does one thing and says what."""
        self.count += 1
        if self.mends and (len(self.mends) > 2 or self.random.random() < 0.5):
            name, mend = self.mends.pop(self.random.randrange(len(self.mends)))
            mend()
            return f"mend: {name}"
        kinds = [
            self.change_page, self.change_page, self.change_page, self.save_by_rename, self.create_page, self.rename_page,
            self.delete_page, self.create_folder, self.change_stage, self.change_register, self.change_result,
            self.change_layout, self.change_style, self.change_word, self.change_script, self.change_image, self.change_menu,
            self.break_front_matter, self.break_link, self.break_site_file, self.break_layout, self.break_result, self.draft,
            self.change_token, self.change_word_list, self.move_page, self.rename_folder, self.delete_result,
            self.delete_layout, self.delete_image, self.break_scan,
        ]
        return self.random.choice(kinds)()

    # ---------- What stays good ----------

    def change_page(self) -> str:
        return self.append(self.page(), f"\nEen zin erbij, de {self.count}e.\n")

    def save_by_rename(self) -> str:
        file = self.page()
        beside = file.with_name(f".{file.name}.swp")
        beside.write_text(file.read_text() + f"\nBewaard met een andere naam, {self.count}.\n")
        os.replace(beside, file)
        return f"save by rename: {file}"

    def create_page(self) -> str:
        # In a folder whose index lists it.
        file = self.preview.content / self.random.choice(["handleiding", "dossier"]) / f"nieuw-{self.count}.md"
        file.write_text(f"---\ntitle: Nieuw {self.count}\n---\n\n## Kop\n\nMet een [link](index.md).\n")
        return f"create: {file}"

    def rename_page(self) -> str:
        made = sorted(self.preview.content.rglob("nieuw-*.md"))
        if not made:
            return self.create_page()
        file = self.random.choice(made)
        file.rename(file.with_name(f"nieuw-{self.count}.md"))
        return f"rename: {file}"

    def create_folder(self) -> str:
        folder = self.preview.content / f"map-{self.count}"
        folder.mkdir()
        (folder / "index.md").write_text(f"---\ntitle: Map {self.count}\ntype: section\n---\n\nTekst.\n")
        (folder / "een.md").write_text(f"---\ntitle: Een in {self.count}\n---\n\n[Terug](index.md)\n")
        away = self.preview.root / f"weg-{self.count}"
        if self.random.random() < 0.5:
            self.mends.append((f"remove {folder}", lambda: shutil.rmtree(folder)))
        else:
            self.mends.append((f"move {folder} away", lambda: folder.rename(away)))
        return f"folder: {folder}"

    def change_stage(self) -> str:
        file = self.preview.content / "scans" / f"{self.random.choice(['po', 'vo', 'mbo'])}.md"
        return self.replace(file, "\n1. ", f"\n1. Aangepast {self.count}. ")

    def change_register(self) -> str:
        file = self.preview.content / "scholen.csv"
        lines = file.read_text().splitlines()
        row = self.random.randrange(1, len(lines))
        cells = lines[row].split(";")
        cells[1] = f"School {self.count}"
        lines[row] = ";".join(cells)
        file.write_text("\n".join(lines) + "\n")
        return f"register row {row}"

    def change_result(self) -> str:
        file = self.result()
        result = json.loads(file.read_text())
        for answer in result["answers"].values():
            if answer.get("state") == "answered":
                answer["current"] = self.random.randint(1, 4)
        file.write_text(json.dumps(result, ensure_ascii=False))
        return f"result: {file}"

    def change_layout(self) -> str:
        name = self.random.choice(["page", "step", "article", "frame", "scan", "group", "head"])
        file = self.preview.theme / "templates" / f"{name}.mustache"
        return self.append(file, f"<!-- {self.count} -->\n")

    def change_style(self) -> str:
        return self.append(self.preview.theme / "assets" / "style.css", f"\n.x{self.count} {{ color: inherit; }}\n")

    def change_script(self) -> str:
        return self.append(self.preview.theme / "assets" / "scan" / "page.js", f"\nwindow.x{self.count} = 1;\n")

    def change_word(self) -> str:
        return self.replace(self.preview.theme / "strings.yaml", "  skip: ", f"  skip: {self.count} ")

    def change_image(self) -> str:
        folder = self.preview.content / "afbeeldingen"
        folder.mkdir(exist_ok=True)
        file = folder / "getekend.svg"
        isNew = not file.exists()
        file.write_text(IMAGE.format(self.random.randint(10, 90)))
        if isNew:
            self.append(self.preview.content / "over.md", "\n![Een balk](afbeeldingen/getekend.svg)\n")
        return f"image: {file}"

    def change_menu(self) -> str:
        return self.replace(self.preview.content / "site.yaml", "title: De scans", f"title: De scans {self.count}")

    def change_token(self) -> str:
        file = self.preview.theme / "assets" / "tokens.css"
        text = re.sub(r"--radius: [^;]+;", f"--radius: {self.random.randint(1, 90) / 10}px;", file.read_text(), count=1)
        file.write_text(text)
        return f"token: {file}"

    def change_word_list(self) -> str:
        return self.append(self.preview.content / "woordenlijst.csv", f"handleiding;boek {self.count};Nummer {self.count}.\n")

    def move_page(self) -> str:
        """To another name, and the old address sends visitors on."""
        taken = {name for name, _ in self.mends}
        made = [file for file in sorted(self.preview.content.rglob("nieuw-*.md")) if str(file) not in taken]
        if not made:
            return self.create_page()
        file = self.random.choice(made)
        old = file.relative_to(self.preview.content).as_posix()
        text = re.sub(r"\naliases: .*", "", file.read_text()).replace("\n---", f"\naliases: [{old}]\n---", 1)
        file.unlink()
        file.with_name(f"nieuw-{self.count}.md").write_text(text)
        return f"move: {file}"

    def rename_folder(self) -> str:
        made = sorted(folder for folder in self.preview.content.glob("los-*") if folder.is_dir())
        if not made:
            folder = self.preview.content / f"los-{self.count}"
            folder.mkdir()
            (folder / "een.md").write_text(f"---\ntitle: Los {self.count}\n---\n\nTekst.\n")
            return f"loose folder: {folder}"
        folder = made[0].rename(self.preview.content / f"los-{self.count}")
        return f"rename folder: {folder}"

    # ---------- What breaks, or takes pages away ----------

    def delete_result(self) -> str:
        file = self.result()
        return self.keeping(file, file.unlink)

    def delete_layout(self) -> str:
        file = self.preview.theme / "templates" / f"{self.random.choice(['step', 'post', 'breadcrumb'])}.mustache"
        return self.keeping(file, file.unlink) if file.exists() else self.change_layout()

    def delete_image(self) -> str:
        file = self.preview.content / "afbeeldingen" / "kringloop.svg"
        return self.keeping(file, file.unlink) if file.exists() else self.change_image()

    def break_scan(self) -> str:
        file = self.preview.content / "scans" / f"{self.random.choice(['po', 'vo', 'mbo'])}.md"
        if str(file) in {name for name, _ in self.mends}:
            return self.change_page()
        return self.keeping(file, lambda: file.write_text(file.read_text().replace("\n4. ", "\n\nVier. ", 1)))

    def delete_page(self) -> str:
        file = self.page()
        return self.keeping(file, file.unlink)

    def draft(self) -> str:
        file = self.page()
        return self.keeping(file, lambda: file.write_text(file.read_text().replace("title:", "draft: true\ntitle:", 1)))

    def break_front_matter(self) -> str:
        file = self.page()
        return self.keeping(file, lambda: file.write_text(file.read_text().replace("title:", "titel:", 1)))

    def break_link(self) -> str:
        file = self.page()
        return self.keeping(file, lambda: file.write_text(file.read_text() + "\n[kapot](nergens.md) ![](weg.png)\n"))

    def break_site_file(self) -> str:
        file = self.preview.content / "site.yaml"
        return self.keeping(file, lambda: file.write_text("title: [\n"))

    def break_layout(self) -> str:
        file = self.preview.theme / "templates" / "page.mustache"
        return self.keeping(file, lambda: file.write_text("{{#open}}"))

    def break_result(self) -> str:
        file = self.result()
        return self.keeping(file, lambda: file.write_bytes(file.read_bytes()[: self.random.randint(0, 200)]))

    # ---------- Helpers ----------

    def page(self) -> Path:
        """A page that is a page, and no part of an edit that is to be undone."""
        taken = {name for name, _ in self.mends}
        pages = [
            file
            for file in sorted(self.preview.content.rglob("*.md"))
            if str(file) not in taken and not file.parent.name.startswith(("map-", "los-")) and "scans" not in file.parts and "title:" in file.read_text()
        ]
        return self.random.choice(pages)

    def result(self) -> Path:
        taken = {name for name, _ in self.mends}
        return self.random.choice([f for f in sorted(self.preview.content.rglob("*.json")) if str(f) not in taken])

    def keeping(self, file: Path, act: Callable[[], object]) -> str:
        if any(name == str(file) for name, _ in self.mends):
            return self.change_page()
        good = file.read_bytes()
        act()
        self.mends.append((str(file), lambda: file.write_bytes(good)))
        return f"break: {file}"

    def append(self, file: Path, text: str) -> str:
        return self.replace(file, "", "", end=text)

    def replace(self, file: Path, old: str, new: str, end: str = "") -> str:
        if any(name == str(file) for name, _ in self.mends):
            return self.save_by_rename()
        text = file.read_text()
        assert old in text
        file.write_text((text.replace(old, new, 1) if old else text) + end)
        return f"change: {file}"


@pytest.mark.early
@pytest.mark.parametrize("audience", ["public", "group"])
def test_after_every_edit_the_preview_is_a_fresh_build(binary: Path, tmp_path: Path, audience: str) -> None:
    options, count, seed = (site_build.CLOSED, EDITS // 3, SEED) if audience == "group" else ((), EDITS, SEED + 1)
    with previewing(binary, tmp_path / "work", *options) as preview:
        editor = Editor(preview, seed)
        arguments = ["--content", "content", "--theme", "theme", "--drafts", *options]
        connection = preview.connect()
        good = 0
        early = 0.0
        seen: set[str] = set()
        for number in range(count):
            done = editor.edit()
            # Asked at once: nothing waits for the preview to notice.
            connection.request("GET", INTERNAL + "diagnostics.json")
            said = connection.getresponse().read().decode()
            # `build` stops at the very problems that `check` names, so one of the two is enough.
            is_bad = any(problem["severity"] == "error" for problem in json.loads(said))
            if is_bad or number % 4 == 0:
                checked = site_build.run(binary, "check", "--json", *arguments, cwd=preview.root)
                assert said == checked.stdout, f"{number}: {done}"
                assert checked.returncode == int(is_bad), f"{number}: {done}"
            if not is_bad:
                good += 1
                built = site_build.run(binary, "build", *arguments, "--output", tmp_path / "built", cwd=preview.root)
                assert built.returncode == 0, f"{number}: {done}: {built.stdout}"
                for path, file in site_build.files(tmp_path / "built").items():
                    connection.request("GET", "/" + path)
                    assert connection.getresponse().read() == file.read_bytes(), f"{number}: {done}: {path}"
                # And nothing of what stood there before.
                paths = set(site_build.files(tmp_path / "built"))
                for path in sorted(seen - paths):
                    connection.request("GET", "/" + path)
                    response = connection.getresponse()
                    response.read()
                    assert response.status == 404, f"{number}: {done}: {path} is still there"
                seen |= paths
            if number == count // 4:
                early = preview.memory()
        assert good > count // 4, "most edits were to leave a good site"
        assert preview.memory() - early < MOST_GROWTH
