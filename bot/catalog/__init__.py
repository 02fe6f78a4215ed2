"""Content as typed, frozen values: what the assistant knows, and where each fact is from."""
