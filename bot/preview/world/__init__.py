"""The state of a small Telegram: users, chats, messages, files, updates. No input or output."""
