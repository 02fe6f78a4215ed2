"""Where what people said is kept: engine, tables, migrations."""
