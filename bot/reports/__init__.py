"""Files made for people."""
