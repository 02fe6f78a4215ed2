"""Participants: who they are to us, which tour they are on, what they agreed to, erasure."""
