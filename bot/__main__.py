"""The command line, and nothing else; Ctrl-C ends it quietly, even while it is being read."""

import sys

STOPPED = 130
"""What a shell says of a program that SIGINT ended."""

try:
    from bot.cli import main

    main()
except KeyboardInterrupt:
    sys.exit(STOPPED)
