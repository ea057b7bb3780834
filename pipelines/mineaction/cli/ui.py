"""`mineaction ui`: Dagster's UI with everything set.

Lives here: working folder, DAGSTER_HOME and address. Does not live here: what the UI shows.
"""

from __future__ import annotations

import argparse
import os
import socket
import sys

from mineaction.cli.common import CommandError, project, say

EXAMPLES = ("mineaction ui", "mineaction ui --port 4000")
# The UI has no password: it is for this machine only.
_ADDRESS = "127.0.0.1"


def declare(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--port", type=int, default=3000, help="default: 3000")


def execute(arguments: argparse.Namespace) -> int:
    """Become `dagster dev`; ends with Ctrl-C."""
    root = project().root
    _refuse_taken(arguments.port)
    os.chdir(root)
    # Dagster wants an absolute home and resolves the folders named in it against the working one.
    environment = {**os.environ, "DAGSTER_HOME": str(root), "DAGSTER_DISABLE_TELEMETRY": "1"}
    command = [sys.executable, "-m", "dagster", "dev", "-h", _ADDRESS, "-p", str(arguments.port)]
    say(f"http://{_ADDRESS}:{arguments.port} in about ten seconds; Ctrl-C ends it")
    os.execve(sys.executable, command, environment)  # noqa: S606 - our own interpreter, no shell


def _refuse_taken(port: int) -> None:
    """Raise CommandError if something listens on the port already."""
    with socket.socket() as probe:
        if probe.connect_ex((_ADDRESS, port)) == 0:
            raise CommandError(f"port {port} is taken; choose another, such as --port {port + 1}")
