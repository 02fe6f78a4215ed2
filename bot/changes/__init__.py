"""Changes of plan: kept with their author, laid over the content, told to those concerned."""
