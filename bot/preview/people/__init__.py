"""What people do in their chats; each act becomes the update that Telegram would send."""
