"""From the form to the office: what a school downloads is filed by `results add` exactly as the form wrote it."""

import json
import shutil
import subprocess

from form_helpers import download
from form_reports import export, open_filled
from site_build import ROOT


def add(binary, folder, *arguments):
    return subprocess.run(
        [binary, "results", "add", *arguments], cwd=folder, capture_output=True, text=True, timeout=120, check=False)


def content(folder):
    """The scans and the register, without a result."""
    for name in ("scans", "scholen.csv", "site.yaml"):
        source = ROOT / "content" / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / "content" / name)


def test_what_a_school_downloads_is_filed_as_it_is(page, site_url, binary, tmp_path):
    (tmp_path / "content").mkdir()
    content(tmp_path)
    filed = tmp_path / "content/resultaten/2026-2027/90XA00.json"
    open_filled(page, site_url)
    name, written = download(page)
    (tmp_path / name).write_bytes(written)
    outcome = add(binary, tmp_path, name)
    assert outcome.returncode == 0, outcome.stderr
    assert filed.read_bytes() == written

    name, report = export(page, "html")
    (tmp_path / name).write_bytes(report)
    outcome = add(binary, tmp_path, name, "--replace")
    assert outcome.returncode == 0, outcome.stderr
    told, kept = json.loads(filed.read_bytes()), json.loads(written)
    assert told["answers"] == kept["answers"]
    assert "<https://voorbeeld.nl>" in filed.read_text()
