"""`mineaction site`: build the evidence site, or serve it on this machine.

Lives here: options and what is said. Does not live here: any page (mineaction.site).
"""

from __future__ import annotations

import argparse
from pathlib import Path

from mineaction.cli.common import CommandError, project, say
from mineaction.cli.warehouse import warehouse_path

EXAMPLES = ("mineaction site", "mineaction site --serve", "mineaction site --serve --port 9000")


def declare(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    add = parser.add_argument
    add("--serve", action="store_true", help="then serve it on this machine, until Ctrl-C")
    add("--port", type=int, default=8000, help="where to serve it; default: 8000")


def execute(arguments: argparse.Namespace) -> int:
    """Build from the published warehouse; the old site stays until the new one is whole."""
    ours = project()
    # The templates' library need not be loaded for --help.
    from mineaction.site import build_site  # noqa: PLC0415

    built = build_site(warehouse_path(ours.link), ours.seeds, ours.warehouse)
    print(
        f"{built.pages} pages, {built.bytes / 1e6:.1f} MB, in {built.seconds:.1f} s:"
        f" {(built.folder / 'index.html').relative_to(ours.root)}"
    )
    if not built.with_sql:
        say("without SQL in the browser: install Node.js with npm, then `make site`")
    if arguments.serve:
        _serve(built.folder, arguments.port)
    return 0


def _serve(folder: Path, port: int) -> None:
    from mineaction.site.serve import server  # noqa: PLC0415

    try:
        serving = server(folder, port)
    except OSError as error:
        raise CommandError(f"port {port}: {error.strerror}; choose another with --port") from error
    with serving:
        say(f"http://127.0.0.1:{serving.server_port} on this machine only; Ctrl-C ends it")
        serving.serve_forever()
