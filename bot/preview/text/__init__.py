"""Telegram's text: parse modes, entities, lengths in UTF-16 code units. Pure functions."""
