"""The site of a small project: what is built, where its links lead, and how it is swapped."""

from __future__ import annotations

import hashlib
import http.client
import re
import shutil
import threading
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from tests.support import sites

from mineaction import cli
from mineaction.site import build_site
from mineaction.site.folder import replaced
from mineaction.site.serve import server

# What differs between two copies of one database: DuckDB gives each file an id of its own.
NOT_SAME = {"sql/mineaction.duckdb"}


class Page(HTMLParser):
    """Links, anchors, scripts and marks of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.scripts: list[str] = []
        self.tags: list[str] = []
        self.inline: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append(tag)
        self.inline += [name for name in given if name.startswith("on") or name == "style"]
        if (name := given.get("id")) is not None:
            self.ids.append(name)
        if tag == "script":
            self.scripts.append(given.get("src") or "inline")
        for name in ("href", "src"):
            if (target := given.get(name)) is not None:
                self.links.append(target)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sites.build(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def pages(root: Path) -> dict[str, Page]:
    site = root / "warehouse" / "site"
    return {
        str(path.relative_to(site)): Page(path.read_text("utf-8"))
        for path in sorted(site.resolve().rglob("*.html"), key=str)
        for path in [site / path.relative_to(site.resolve())]
    }


def files(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and str(path.relative_to(folder)) not in NOT_SAME
    }


def build(root: Path) -> Path:
    warehouse = root / "warehouse"
    database = (warehouse / "mineaction.duckdb").resolve()
    return build_site(database, root / "seeds", warehouse).folder


def test_every_page_of_the_site_is_there(pages: dict[str, Page]) -> None:
    names = ("index findings series documents search dictionary sql").split()
    assert {f"{name}.html" for name in names} <= pages.keys()
    assert len([name for name in pages if name.startswith("documents/")]) == 7
    assert any(name.startswith("series/") for name in pages)


def test_every_link_leads_to_a_page_and_an_anchor_that_are_there(
    root: Path, pages: dict[str, Page]
) -> None:
    site = root / "warehouse" / "site"
    broken = []
    for name, page in pages.items():
        for link in page.links:
            target, _, anchor = link.partition("#")
            there = (site / name).parent / target if target else site / name
            path = str(there.resolve().relative_to(site.resolve()))
            known = pages.get(path)
            if not (site / path).is_file() or (anchor and known and anchor not in known.ids):
                broken.append((name, link))
    assert broken == []


def test_an_id_stands_once_on_a_page(pages: dict[str, Page]) -> None:
    assert [name for name, page in pages.items() if len(page.ids) != len(set(page.ids))] == []


def test_pages_run_only_scripts_of_the_site_and_nothing_inline(pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        assert page.inline == [], name
        own = [re.fullmatch(r"(\.\./)?(assets|data)/[a-z-]+\.js", s) for s in page.scripts]
        assert all(own), name
        assert not {"iframe", "object", "embed", "form", "style", "img"} & set(page.tags), name


def test_no_page_names_another_machine(root: Path) -> None:
    for path in (root / "warehouse" / "site").resolve().rglob("*"):
        if path.suffix in (".html", ".css") or path.parent.name == "assets":
            text = path.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
            links = re.findall(r"""(?:href|src|url)\s*[=(]\s*["']?https?:""", text)
            assert links == [], path.name


def test_the_same_warehouse_gives_the_same_bytes(root: Path) -> None:
    first = files(root / "warehouse" / "site")
    assert files(build(root)) == first


def test_a_build_that_fails_leaves_the_site_as_it_was(root: Path) -> None:
    warehouse = root / "warehouse"
    before = (warehouse / "site").resolve()

    def half() -> None:
        with replaced(warehouse) as out:
            out.write("index.html", "half a page")
            raise RuntimeError("half")

    with pytest.raises(RuntimeError, match="half"):
        half()
    assert (warehouse / "site").resolve() == before
    assert [p.name for p in (warehouse / "sites").iterdir() if p.name.startswith(".b")] == []


def test_one_earlier_site_is_kept_for_readers_who_are_on_its_pages(root: Path) -> None:
    for _ in range(3):
        build(root)
    whole = [p for p in (root / "warehouse" / "sites").iterdir() if p.is_dir()]
    assert len(whole) == 2


def test_a_document_whose_file_is_gone_is_shown_from_its_sentences(
    root: Path, tmp_path: Path
) -> None:
    warehouse = tmp_path / "warehouse"
    shutil.copytree(root / "warehouse" / "snapshots", warehouse)
    [*_, database] = sorted(warehouse.glob("*.duckdb"))
    built = build_site(database, tmp_path / "nothing", warehouse)
    page = f"documents/{sites.document_id(sites.SCRIPTS)}.html"
    text = (built.folder / page).read_text("utf-8")
    assert "no longer as it was" in text
    assert "💣💥 In Xocavənd " in text


def test_without_the_engine_the_sql_page_says_what_to_install(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mineaction.site.engine.FILES", {"duckdb.wasm": root / "not there"})
    text = (build(root) / "sql.html").read_text("utf-8")
    assert "make site" in text
    assert "<script" not in text.replace('<script defer src="assets/site.js">', "")
    assert not (root / "warehouse" / "site" / "sql").exists()


def test_the_command_builds_and_says_where(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(root)
    assert cli.main(["site"]) == 0
    assert "warehouse/site/index.html" in capsys.readouterr().out


@pytest.fixture
def served(root: Path) -> Iterator[int]:
    """The port of a server of the site."""
    with server(root / "warehouse" / "site", 0) as serving:
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        yield serving.server_port
        serving.shutdown()


@pytest.mark.parametrize(
    ("host", "status"),
    [("127.0.0.1:{}", 200), ("localhost:{}", 200), ("example.org", 421), ("example.org:{}", 421)],
)
def test_the_server_answers_to_this_machine_s_names_only(
    served: int, host: str, status: int
) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", served)
    connection.request("GET", "/index.html", headers={"Host": host.format(served)})
    answer = connection.getresponse()
    assert answer.status == status
    assert "connect-src 'self'" in (answer.getheader("Content-Security-Policy") or "")
    answer.read()
    connection.close()
