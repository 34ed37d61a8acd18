"""The corpus of plain pages: the same bodies, once as our content and once as Hugo's."""

import pathlib
from dataclasses import dataclass

from dutch import Dutch

SECTION_SIZE = 50
MENU = 5
FOOTER = 2
SEED = "scandossier-bench-1"


@dataclass
class Page:
    folder: str
    name: str
    title: str
    description: str
    lead: str
    order: int
    updated: str
    body: str


def sections(count: int) -> int:
    return max(MENU, count // SECTION_SIZE)


def body(text: Dutch, section: int, articles: list[int]) -> str:
    """Two to four kB: headings with ids, paragraphs, lists, a table, a code block, a callout and a quotation."""
    pick = text.random

    def link() -> str:
        target = pick.randrange(len(articles))
        page = pick.randrange(articles[target])
        place = f"pagina-{page:03}.md"
        if target != section:
            place = f"../deel-{target:03}/{place}"
        anchor = f"#kop-{pick.randrange(1, 4)}" if pick.random() < 0.4 else ""
        return f"[{text.clause().split(' ', 1)[1].rsplit(' ', 3)[0]}]({place}{anchor})"

    def items(mark: str) -> str:
        return "\n".join(f"{mark.format(number + 1)} {text.marked(link)}" for number in range(pick.randint(3, 4)))

    rows = "\n".join(
        f"| {text.title()} | {pick.randint(5, 90)} | {text.random.choice(['ja', 'nee', '*soms*'])} |" for _ in range(4)
    )
    parts = [
        text.paragraph(link),
        f"## {text.title()} {{#kop-1}}",
        text.paragraph(link, pick.randint(3, 5)),
        items("-"),
        f"### {text.title()} {{#kop-1-detail}}",
        text.paragraph(link, 3),
        f"> [!TIP]\n> {text.sentence()} {text.marked(link)}",
        f"## {text.title()} {{#kop-2}}",
        f"| Wat | Minuten | Samen |\n|:---|---:|:---:|\n{rows}",
        text.paragraph(link, pick.randint(2, 4)),
        items("{}."),
        f"## {text.title()} {{#kop-3}}",
        "```sh\nscandossier check --strict\nscandossier build --output site # " + text.clause() + "\n```",
        f"> {text.sentence()}",
        text.paragraph(link, pick.randint(1, 4)),
    ]
    return "\n\n".join(parts) + "\n"


def make(count: int):
    """Yields `count` pages: the front page, an index per section, and the rest divided over the sections."""
    number = sections(count)
    rest = count - 1 - number
    articles = [rest // number + (1 if section < rest % number else 0) for section in range(number)]
    text = Dutch(f"{SEED}/{count}")

    def page(folder: str, name: str, order: int, content: str) -> Page:
        # Long past on any machine: Hugo leaves out what is dated in the future.
        day = f"2025-{1 + order % 11:02}-{1 + order % 28:02}"
        # With a number, because two pages of one title in a list are worth a warning.
        title = f"{text.title()} {order + 1}" if folder else "Start"
        return Page(folder, name, title, text.description(), text.sentence(), order, day, content)

    yield page("", "index.md", 0, text.sentence() + "\n")
    for section in range(number):
        folder = f"deel-{section:03}"
        yield page(folder, "index.md", section, text.paragraph(lambda: "[start](pagina-000.md)") + "\n")
        for place in range(articles[section]):
            yield page(folder, f"pagina-{place:03}.md", place + 1, body(text, section, articles))


def write(count: int, ours: pathlib.Path, hugo: pathlib.Path) -> dict:
    """Writes both forms. Returns how many articles there are and how large their bodies are."""
    sizes = []
    for page in make(count):
        if page.name != "index.md":
            sizes.append(len(page.body.encode()))
        write_ours(page, ours)
        write_hugo(page, hugo / "content")
    menu = [f"deel-{number:03}/index.md" for number in range(MENU)]
    (ours / "site.yaml").write_text(site_yaml(menu, [f"deel-000/pagina-{n:03}.md" for n in range(FOOTER)]))
    return {"articles": len(sizes), "smallest": min(sizes), "largest": max(sizes), "mean": sum(sizes) // len(sizes)}


def site_yaml(menu: list[str], footer: list[str]) -> str:
    lines = [
        "title: Meting",
        'description: "Een verzonnen site om de snelheid van het bouwen mee te meten, met pagina\'s vol voorbeeldtekst."',
        "language: nl",
        'baseURL: ""',
        "publisher:\n  name: Meetploeg",
        'schoolYears: ["2025-2026", "2026-2027"]',
        "navigation:",
        *[f"  - {{ title: Deel {number + 1}, page: {page} }}" for number, page in enumerate(menu)],
        "footer:",
        *[f"  - {page}" for page in footer],
    ]
    return "\n".join(lines) + "\n"


def write_ours(page: Page, root: pathlib.Path) -> None:
    kind = "article" if page.name != "index.md" else "section" if page.folder else "home"
    put(
        root / page.folder / page.name,
        f'---\ntype: {kind}\ntitle: "{page.title}"\ndescription: "{page.description}"\nlead: "{page.lead}"\n'
        f"order: {page.order}\nupdated: {page.updated}\n---\n\n{page.body}",
    )


def write_hugo(page: Page, root: pathlib.Path) -> None:
    # Weight 0 means "no weight" in Hugo.
    put(
        root / page.folder / page.name.replace("index.md", "_index.md"),
        f'---\ntitle: "{page.title}"\ndescription: "{page.description}"\nweight: {page.order + 1}\n'
        f'lastmod: {page.updated}\nparams:\n  lead: "{page.lead}"\n---\n\n{page.body}',
    )


def put(path: pathlib.Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
