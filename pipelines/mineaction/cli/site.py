"""`mineaction site`: build the evidence site, or serve it on this machine.

Lives here: options and what is said. Does not live here: any page (mineaction.site).
"""

from __future__ import annotations

import argparse
from pathlib import Path

from mineaction.cli.common import CommandError, say
from mineaction.cli.warehouse import warehouse_path
from mineaction.project import Project, ProjectError, find_project

EXAMPLES = ("mineaction site", "mineaction site --serve", "mineaction site --serve --port 9000")


def declare(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    add = parser.add_argument
    add("--serve", action="store_true", help="then serve it on this machine, until Ctrl-C")
    add("--port", type=int, default=8000, help="where to serve it; default: 8000")


def execute(arguments: argparse.Namespace) -> int:
    """Build from the published warehouse; the old site stays until the new one is whole."""
    project = _project()
    # The templates' library need not be loaded for --help.
    from mineaction.site import build_site  # noqa: PLC0415

    built = build_site(warehouse_path(project.link), project.seeds, project.warehouse)
    print(
        f"{built.pages} pages, {built.bytes / 1e6:.1f} MB, in {built.seconds:.1f} s:"
        f" {(built.folder / 'index.html').relative_to(project.root)}"
    )
    if not built.with_sql:
        say("without SQL in the browser: install Node.js with npm, then `make site`")
    if arguments.serve:
        _serve(built.folder, arguments.port)
    return 0


def _project() -> Project:
    try:
        return find_project()
    except ProjectError as error:
        raise CommandError(str(error)) from error


def _serve(folder: Path, port: int) -> None:
    from mineaction.site.serve import server  # noqa: PLC0415

    try:
        serving = server(folder, port)
    except OSError as error:
        raise CommandError(f"port {port}: {error.strerror}; choose another with --port") from error
    with serving:
        say(f"http://127.0.0.1:{serving.server_port} on this machine only; Ctrl-C ends it")
        serving.serve_forever()
