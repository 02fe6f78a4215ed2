"""Values → Reply. Pure: one module per feature; ``show`` finds the screen of an address."""
