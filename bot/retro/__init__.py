"""The retro: questions of the day, answers, notes, commitments; who may read them, and how long."""
