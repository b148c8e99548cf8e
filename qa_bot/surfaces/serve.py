"""`qa-bot serve`: the same chat in a browser, for whoever has the address with its key and for nobody else."""

from __future__ import annotations

import secrets
import shlex
import sys
from enum import Enum
from hmac import compare_digest
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast
from urllib.parse import urlsplit

from qa_bot.errors import SettingsError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable, Mapping

    from aiohttp import web

COOKIE = "qa-bot-key"
_PAGES = Path(__file__).parent / "web"  # the page that comes with the server loads its font from elsewhere
_LOCAL = {"localhost", "127.0.0.1"}
# Nothing is loaded from elsewhere; the terminal in the page needs styles and a script of its own.
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


class Verdict(Enum):
    """What to do with a request."""

    REFUSE = "refuse"
    GIVE_COOKIE = "give a cookie for the key in the address"
    LET_IN = "let in"


class Gate(NamedTuple):
    """Who may come in: callers that name one of these hosts, come from our own page, and know the key."""

    key: str
    hosts: frozenset[str]

    def judge(self, headers: Mapping[str, str], query: Mapping[str, str], cookies: Mapping[str, str]) -> Verdict:
        """Judge a request.

        Without the look at Host and Origin any page in the same browser could open a session: web sockets know no
        same-origin policy.
        """
        if headers.get("Host", "") not in self.hosts:
            return Verdict.REFUSE
        origin = headers.get("Origin")
        if origin is not None and urlsplit(origin).netloc not in self.hosts:
            return Verdict.REFUSE
        if self._knows(cookies.get(COOKIE)):
            return Verdict.LET_IN
        return Verdict.GIVE_COOKIE if self._knows(query.get("key")) else Verdict.REFUSE

    def _knows(self, word: str | None) -> bool:
        return word is not None and compare_digest(word.encode("utf-8", "replace"), self.key.encode())


def hosts(host: str, port: int, public_url: str | None) -> frozenset[str]:
    """Return the names under which the server may be called."""
    names = {f"{name}:{port}" for name in (_LOCAL if host in _LOCAL else {host})}
    return frozenset(names | ({urlsplit(public_url).netloc} if public_url else set()))


def command(paths: list[Path]) -> str:
    """Return the command that each tab of a browser runs; several people may look, so nothing is saved."""
    code = "import sys; from qa_bot.surfaces.cli import main; sys.exit(main(sys.argv[1:]))"
    return shlex.join([sys.executable, "-c", code, "chat", "--no-save", *map(str, paths)])


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="documents or folders to ask about")
    parser.add_argument("--host", default="localhost", help="address to listen at (default: localhost)")
    parser.add_argument("--port", type=int, default=8000, help="port to listen at (default: 8000)")
    parser.add_argument("--public-url", metavar="URL", help="the address that browsers use, behind a proxy with TLS")


def run(args: argparse.Namespace) -> int:
    """Serve until interrupted.

    Raises:
        SettingsError: the extra is not installed, or the address is open to others without a public URL.
    """
    if args.host not in _LOCAL and not args.public_url:
        raise SettingsError("Others could reach this address: name what they will use with --public-url https://…")
    try:
        from textual_serve.server import Server  # noqa: PLC0415 - an extra, and aiohttp with it
    except ImportError as error:
        raise SettingsError("Serving needs an extra: pip install 'qa_bot[serve]'.") from error
    gate = Gate(secrets.token_urlsafe(24), hosts(args.host, args.port, args.public_url))
    server = Server(command(args.paths), args.host, args.port, "qa-bot", args.public_url, templates_path=_PAGES)
    plain = server._make_app  # noqa: SLF001 - there is no public way to add a middleware

    async def guarded() -> web.Application:
        app: web.Application = await plain()
        app.middlewares.append(middleware(gate))
        return app

    server._make_app = guarded  # noqa: SLF001 - the same
    sys.stdout.write(f"Open {server.public_url}/?key={gate.key}\n")
    sys.stdout.flush()
    server.serve()
    return 0


def middleware(gate: Gate) -> Callable[..., Awaitable[web.StreamResponse]]:
    """Return the gate as aiohttp wants it."""
    from aiohttp import web  # noqa: PLC0415 - an extra

    async def check(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        verdict = gate.judge(request.headers, request.query, request.cookies)
        if verdict is Verdict.REFUSE:
            raise web.HTTPForbidden(text="Open the address that qa-bot has printed, key and all.")
        if verdict is Verdict.GIVE_COOKIE:
            # The key leaves the address bar, and with it the history and the screenshots.
            response: web.StreamResponse = web.HTTPFound("/")
            response.set_cookie(COOKIE, gate.key, httponly=True, samesite="Strict", secure=request.scheme == "https")
        else:
            response = await handler(request)
        if not response.prepared:
            response.headers.update(HEADERS)
        return response

    return cast("Callable[..., Awaitable[web.StreamResponse]]", web.middleware(check))
