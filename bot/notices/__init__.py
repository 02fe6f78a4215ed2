"""What coordinators say to everybody at once: written, shown, confirmed, sent, followed."""
