"""Debian's Chromium, for tests that look at the page.

Where it is missing a test skips and says so; with `REQUIRE_BROWSER=1` it fails instead.
"""

import os
import re
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page, async_playwright

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 860}
_LISTENING = re.compile(r"DevTools listening on (ws://\S+)")


def require_chromium() -> None:
    """Skip the test, or fail it with REQUIRE_BROWSER=1, where there is no Chromium."""
    if CHROMIUM.exists():
        return
    reason = f"no {CHROMIUM}: apt-get install chromium"
    if os.environ.get("REQUIRE_BROWSER") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


@contextmanager
def running_chromium() -> Iterator[str]:
    """Run Chromium, and give the address at which `open_browser` reaches it."""
    require_chromium()
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile,
        subprocess.Popen(  # noqa: S603 - Debian's own program
            [CHROMIUM, *ARGUMENTS, "--remote-debugging-port=0", f"--user-data-dir={profile}"],
            stderr=subprocess.PIPE,
            text=True,
        ) as process,
    ):
        assert process.stderr is not None
        said = (_LISTENING.search(line) for line in process.stderr)
        try:
            yield next(match[1] for match in said if match)
        finally:
            process.terminate()


@asynccontextmanager
async def open_browser(address: str) -> AsyncIterator[Browser]:
    """Reach a running Chromium, and let it go at the end."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.connect_over_cdp(address)
        try:
            yield browser
        finally:
            await browser.close()


@asynccontextmanager
async def open_page(browser: Browser, url: str, **options: Any) -> AsyncIterator[Page]:
    """Open `url` as on a phone; fail at the end if a script failed or asked for another host.

    `options` are those of a browser context: viewport, color_scheme, …
    """
    wrong: list[str] = []
    context = await browser.new_context(**{"viewport": PHONE, **options})
    page = await context.new_page()
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on(
        "request", lambda request: request.url.startswith((*_OWN, url)) or wrong.append(request.url)
    )
    await page.goto(url)
    try:
        yield page
    finally:
        await context.close()
    assert wrong == []


_OWN = ("data:", "blob:", "http://127.0.0.1:")
