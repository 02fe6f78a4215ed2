"""The doors to Telegram: intake, one turn per update, delivery."""
