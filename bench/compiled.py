"""Extraction compiled to machine code with mypyc, beside the interpreted one.

    PYTHONPATH=pipelines python bench/compiled.py [--folder build/compiled] [--mb 1]

Copies the package, compiles `text`, `lexicon` and `extraction` in the copy (some minutes of gcc),
and prints the MB/s of both and whether they read the same from every text of the corpus. The copy
serves whoever reads millions of documents: put it first in PYTHONPATH. The project itself stays
interpreted, so that every stage can be read and stepped through.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COMPILED = ("text", "lexicon", "extraction")
# Re-exports; a decorator that is another thing for the type checker; the hash of the sources.
LEFT = ("__init__.py", "records.py", "version.py")
SETUP = """
from mypyc.build import mypycify
from setuptools import setup

setup(name="compiled", packages=[], ext_modules=mypycify({files}, opt_level="1", multi_file=True))
"""
HASH = """
import hashlib, sys
from pathlib import Path
from mineaction.extraction import extract

read = hashlib.sha256()
for path in sorted(Path(sys.argv[1]).glob("tests/corpus/*/*.txt")):
    read.update(repr(extract(path.read_text("utf-8"))).encode())
print(read.hexdigest())
"""


def compile_copy(folder: Path) -> None:
    """Copy the package to `folder` and compile it in place; the last copy is replaced."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "pipelines" / "mineaction", folder / "mineaction")
    files = [
        str(path.relative_to(folder))
        for part in COMPILED
        for path in sorted((folder / "mineaction" / part).rglob("*.py"))
        if path.name not in LEFT
    ]
    (folder / "setup_compiled.py").write_text(SETUP.format(files=files), "utf-8")
    command = [sys.executable, "setup_compiled.py", "-q", "build_ext", "--inplace"]
    subprocess.run(command, cwd=folder, check=True)


def run(package: Path, *arguments: str) -> str:
    """What a Python with `package` first in its path and a fixed order of sets prints."""
    environment = {**os.environ, "PYTHONPATH": str(package), "PYTHONHASHSEED": "0"}
    command = [sys.executable, *arguments]
    done = subprocess.run(command, env=environment, cwd=ROOT, check=True, capture_output=True)
    return done.stdout.decode()


def main() -> int:
    """Compile, measure both, compare what they read; 1 if it differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "compiled")
    parser.add_argument("--mb", default="1", help="megabytes of the dev corpus to read")
    parser.add_argument(
        "--keep", action="store_true", help="measure the copy that is there, if of these sources"
    )
    arguments = parser.parse_args()
    if not arguments.keep:
        compile_copy(arguments.folder)
    packages = {"interpreted": ROOT / "pipelines", "compiled": arguments.folder}
    for name, package in packages.items():
        print(
            f"{name}: {run(package, 'bench/extraction.py', '--mb', arguments.mb).splitlines()[0]}"
        )
    same = len({run(package, "-c", HASH, str(ROOT)) for package in packages.values()}) == 1
    print(
        "both read the same"
        if same
        else "they do not read the same, or the copy is of other sources"
    )
    return 0 if same else 1


if __name__ == "__main__":
    raise SystemExit(main())
