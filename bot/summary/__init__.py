"""What a group has said: figures, themes and quotes, and what of it may be shown."""
