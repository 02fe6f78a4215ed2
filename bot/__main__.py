"""The command line, and nothing else."""

from bot.cli import main

main()
