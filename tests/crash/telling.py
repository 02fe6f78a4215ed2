"""Tells seeds and figures at the end of a run, also of one on several cores."""

import pytest

TOLD = "crash"


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Write what the crash tests have recorded, whether they passed or not."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, ()):
            for name, told in getattr(report, "user_properties", ()):
                if name == TOLD:
                    terminalreporter.write_line(f"crash: {told}")
