"""Opens a locked edition without any of our code: PBKDF2 and AES-GCM of Python's `cryptography`."""

import base64
import json
import re
from pathlib import Path
from typing import NamedTuple

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC


class Entry(NamedTuple):
    path: str
    id: str
    start: int
    length: int
    is_page: int


def opening(folder: Path) -> dict:
    """What stands in the page that asks for the passphrase."""
    html = (folder / "index.html").read_text(encoding="utf-8")
    return json.loads(re.search(r'id="lock-data">(.*?)</script>', html, re.DOTALL).group(1))["opening"]


def block_files(folder: Path) -> list[Path]:
    return sorted((folder / "slot").iterdir(), key=lambda file: int(file.stem.split("-")[1]))


def sealed(file: Path) -> tuple[int, bytes]:
    """The number that a block says it has, and its bytes."""
    number, text = re.fullmatch(r'scandossierBlock\((\d+),"([A-Za-z0-9+/=]+)"\);\n', file.read_text()).groups()
    return int(number), base64.b64decode(text)


class Lock:
    def __init__(self, folder: Path, passphrase: str) -> None:
        self.folder, self.opening = folder, opening(folder)
        salt = base64.b64decode(self.opening["salt"])
        key = PBKDF2HMAC(SHA256(), 32, salt, self.opening["rounds"]).derive(passphrase.encode())
        self.cipher = AESGCM(key)

    def open(self, number: int, text: bytes, what: str) -> bytes:
        nonce = base64.b64decode(self.opening["nonce"]) + number.to_bytes(4, "big")
        return self.cipher.decrypt(nonce, text, f"scandossier-lock 1 {what}".encode())

    def block(self, file: Path, number: int) -> bytes:
        return self.open(number, sealed(file)[1], f"block {number}")

    def files(self) -> dict[str, tuple[Entry, bytes]]:
        header = json.loads(self.open(0xFFFF_FFFF, base64.b64decode(self.opening["header"]), "header"))
        files = block_files(self.folder)
        assert len(files) == header["blocks"]
        stream = b"".join(self.block(file, number) for number, file in enumerate(files))
        start, length = header["list"]
        entries = [Entry(*one) for one in json.loads(stream[start:start + length])]
        return {one.path: (one, stream[one.start:one.start + one.length]) for one in entries}
