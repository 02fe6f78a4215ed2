"""The doors to Telegram: intake, one turn per update, delivery."""

import os

# Without it the library warns of its own change of type at every flood limit.
os.environ.setdefault("PTB_TIMEDELTA", "true")
