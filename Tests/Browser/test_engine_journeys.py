"""Nothing typed gets lost, whatever way somebody goes. `SCANDOSSIER_JOURNEYS=300` takes that many journeys per engine."""

import os
from pathlib import Path

import pytest
from engine_fixtures import engine, engines, started  # noqa: F401 -- fixtures
from engine_journeys import Journey

JOURNEYS = int(os.environ.get("SCANDOSSIER_JOURNEYS", "3"))
STEPS = 8


@pytest.mark.parametrize("seed", range(JOURNEYS))
@engines()
def test_a_random_journey_loses_nothing(engine, base_url_http, seed: int, tmp_path: Path):
    assert Journey(engine, base_url_http, seed, tmp_path).run(STEPS) > 0
