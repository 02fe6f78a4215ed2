"""Free questions: a question → the screen that answers it, a choice, or "I don't know"; pure."""
