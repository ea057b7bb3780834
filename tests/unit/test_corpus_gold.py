"""The gold files fit their texts, and the seeds are the registered bytes."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
CORPUS = ROOT / "tests" / "corpus"
CORPORA = {
    "seeds": (SEEDS, 49),
    "dev": (CORPUS / "dev", 594),
    "exam2": (CORPUS / "exam2", 249),
    "exam3": (CORPUS / "exam3", 237),
    "exam4": (CORPUS / "exam4", 169),
    "exam5": (CORPUS / "exam5", 235),
    "exam6": (CORPUS / "exam6", 200),
    "exam7": (CORPUS / "exam7", 246),
    "exam8": (CORPUS / "exam8", 277),
    "exam9": (CORPUS / "exam9", 218),
    "exam10": (CORPUS / "exam10", 301),
    "exam11": (CORPUS / "exam11", 273),
    "exam12": (CORPUS / "exam12", 152),
    "exam13": (CORPUS / "exam13", 411),
    "exam14": (CORPUS / "exam14", 393),
    "exam15": (CORPUS / "exam15", 511),
    "exam16": (CORPUS / "exam16", 468),
    "exam17": (CORPUS / "exam17", 432),
    "exam18": (CORPUS / "exam18", 325),
    "exam19": (CORPUS / "exam19", 275),
    "exam20": (CORPUS / "exam20", 277),
    "exam21": (CORPUS / "exam21", 201),
    "exam22": (CORPUS / "exam22", 254),
    "exam23": (CORPUS / "exam23", 295),
    "exam24": (CORPUS / "exam24", 214),
}


def check(texts: Path, gold: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(CORPUS / "check_gold.py"), str(texts), str(gold)],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", CORPORA)
def test_gold_fits_its_texts(name: str) -> None:
    texts, figures = CORPORA[name]
    result = check(texts, CORPUS / name / "gold.jsonl")
    assert result.returncode == 0, result.stdout + result.stderr
    assert f"figures {figures}," in result.stdout


def test_the_checker_sees_a_wrong_value(tmp_path: Path) -> None:
    lines = (CORPUS / "seeds" / "gold.jsonl").read_text("utf-8").splitlines()
    first = json.loads(lines[0])
    figure = next(f for f in first["figures"] if f["value"] is not None)
    figure["value"] += 1
    broken = tmp_path / "gold.jsonl"
    broken.write_text("\n".join([json.dumps(first), *lines[1:]]), "utf-8")
    assert check(SEEDS, broken).returncode == 1


def registered() -> dict[str, str]:
    register = yaml.safe_load((SEEDS / "sources.yaml").read_text("utf-8"))
    return {entry["file"]: entry["sha256"] for entry in register["sources"]}


def test_every_seed_text_is_registered() -> None:
    assert {path.name for path in SEEDS.glob("*.txt")} == set(registered())


@pytest.mark.parametrize("file", sorted(registered()))
def test_seed_is_byte_for_byte_what_was_registered(file: str) -> None:
    assert hashlib.sha256((SEEDS / file).read_bytes()).hexdigest() == registered()[file]
