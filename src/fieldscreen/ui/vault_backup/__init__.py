"""The page about the copies of the vault, and the calm reminders that belong to it."""
