"""The core of the study-tour assistant; see ARCHITECTURE.md for its rooms."""
