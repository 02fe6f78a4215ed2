"""Wording, dates and hours in the reader's language."""
