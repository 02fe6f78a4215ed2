"""What the engine knows of Spanish, English and Portuguese: tables, folded, and no logic."""
