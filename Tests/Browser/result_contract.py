"""The contract of the result file, as the scripts have it (Sources/ScanModel/Contract)."""

import json
import subprocess

from site_build import THEME

PRINT = "import(process.argv[1]).then((contract) => console.log(JSON.stringify(contract)))"
CONTRACT = json.loads(subprocess.run(
    ["node", "--eval", PRINT, str(THEME / "assets/rules/contract.js")], capture_output=True, text=True, check=True).stdout)
