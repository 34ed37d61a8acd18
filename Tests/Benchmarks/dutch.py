"""Dutch-like text from a seeded generator: the same seed gives the same bytes on every machine."""

import random

NOUNS = """aspect begeleider collega dossier ervaring fase gesprek handleiding inzicht jaarplan keuze leraar
lerarenopleiding loopbaan lokaal moment onderzoek opleiding opleidingsschool partnerschap pauze praktijk school
schoolleider schoolopleider starter student studiedag team thema uitkomst verschil vervolgstap visie voorbeeld
vraag waarborg werkplek werkplekbegeleider""".split()
VERBS = """begeleidt bekijkt bespreekt deelt gebruikt herkent kiest leert legt maakt noemt onderzoekt ontwerpt
opent plant vertelt verzamelt vindt vraagt weegt""".split()
ADJECTIVES = """bruikbare duidelijke eerste gedeelde heldere kleine lerende moeilijke nieuwe open praktische
rustige samenhangende volgende zichtbare""".split()
LINKERS = "en maar want omdat zodat terwijl daarna samen soms ook dan wanneer".split()
PLACES = "in de teamkamer,op de werkplek,in het jaarplan,na de les,met de pabo,bij de evaluatie,één keer per maand".split(",")


class Dutch:
    def __init__(self, seed: str) -> None:
        self.random = random.Random(seed)

    def clause(self) -> str:
        pick = self.random.choice
        return f"de {pick(ADJECTIVES)} {pick(NOUNS)} {pick(VERBS)} een {pick(NOUNS)} {pick(PLACES)}"

    def words(self, low: int, high: int) -> str:
        """At least `low` and about `high` words, with a capital and without a full stop."""
        wanted = self.random.randint(low, high)
        words = self.clause().split()
        while len(words) < wanted:
            words += [self.random.choice(LINKERS), *self.clause().split()]
        text = " ".join(words)
        return text[0].upper() + text[1:]

    def sentence(self, low: int = 7, high: int = 18) -> str:
        return self.words(low, high) + "."

    def title(self) -> str:
        pick = self.random.choice
        return f"{pick(ADJECTIVES).capitalize()} {pick(NOUNS)} en {pick(NOUNS)}"

    def description(self) -> str:
        """Between 60 and 160 characters, the length the generator asks for."""
        text = "Over hoe " + self.clause() + " en wat het team daarvan leert"
        return text[:150] + "."

    def marked(self, link) -> str:
        """A sentence with emphasis, code or a link somewhere in it. `link` gives the text of a link."""
        clause = "D" + self.clause()[1:]
        kind = self.random.randrange(6)
        if kind == 0:
            clause = clause.replace(" een ", " een *", 1) + "*"
        elif kind == 1:
            clause = "**" + clause.replace(" een ", "** een ", 1)
        elif kind == 2:
            clause += " met `" + self.random.choice(NOUNS) + "`"
        elif kind in (3, 4):
            clause += ", zie " + link()
        else:
            clause = f'"{clause}", zegt een {self.random.choice(NOUNS)}'
        return clause + "."

    def paragraph(self, link, sentences: int = 4) -> str:
        parts = [self.marked(link) if number % 2 else self.sentence() for number in range(sentences)]
        return " ".join(parts)
