"""What the bot says by itself: what is due for whom, the outbox, the pace."""
