"""A storm over one warehouse: refreshes with a reader in a loop, and a writer that is killed.

    python bench/publish_storm.py [--documents 2000] [--refreshes 20] [--kills 10]

Prints how often the reader opened the warehouse and what it saw, what a refresh took, and after
each kill whether the published warehouse was whole. Exits with 1 at the first torn read.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "pipelines")]

from tests.support.refreshing import refreshed, whole  # noqa: E402

from mineaction.warehouse.publish import LINK  # noqa: E402


def start(role: str, folder: Path) -> subprocess.Popen[str]:
    """A writer or reader as a process of its own."""
    path = os.pathsep.join([str(ROOT / "pipelines"), str(ROOT)])
    return subprocess.Popen(
        [sys.executable, "-m", "tests.support.refreshing", role, str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def storm(folder: Path, documents: int, refreshes: int) -> bool:
    """Refresh with a reader in a loop; whether the reader met no error."""
    refreshed(folder, documents)
    reader = start("read", folder)
    times = []
    for number in range(1, refreshes + 1):
        begin = time.monotonic()
        refreshed(folder, documents + number)
        times.append(time.monotonic() - begin)
    output, _ = reader.communicate("stop\n")
    opens, _, seen = output.strip().partition(" ")
    middle = sorted(times)[len(times) // 2]
    print(f"{refreshes} refreshes of about {documents} documents, {middle:.2f} s each (median)")
    print(f"reader: {opens or 0} opens, exit {reader.returncode}, figures seen: {seen}")
    return reader.returncode == 0


def kills(folder: Path, number: int, chance: random.Random) -> bool:
    """Kill a writer at random moments; whether the warehouse was whole after each."""
    for _ in range(number):
        writer = start("write", folder)
        assert writer.stdout is not None
        writer.stdout.readline()
        delay = chance.uniform(0, 6)  # a refresh takes about three seconds
        time.sleep(delay)
        writer.send_signal(signal.SIGKILL)
        writer.communicate()
        try:
            print(f"killed after {delay:.2f} s: whole, {whole(folder / LINK)} figures")
        except Exception as error:  # noqa: BLE001 - any error is what is looked for
            print(f"killed after {delay:.2f} s: NOT WHOLE: {error}")
            return False
    return True


def main() -> int:
    """Run both parts in a temporary folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--refreshes", type=int, default=20)
    parser.add_argument("--kills", type=int, default=10)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        held = storm(folder, given.documents, given.refreshes)
        return 0 if kills(folder, given.kills, random.Random(1)) and held else 1


if __name__ == "__main__":
    raise SystemExit(main())
