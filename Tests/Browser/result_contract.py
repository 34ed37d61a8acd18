"""The contract of the result file, as the scripts have it (Sources/ScanModel/Contract)."""

import json
import subprocess

from site_build import THEME

FILES = sorted(map(str, (THEME / "assets/rules").glob("contract*.js")))
PRINT = """Promise.all(process.argv.slice(1).map((file) => import(file)))
    .then((parts) => console.log(JSON.stringify(Object.assign({}, ...parts))))"""
CONTRACT = json.loads(subprocess.run(
    ["node", "--eval", PRINT, *FILES], capture_output=True, text=True, check=True).stdout)
