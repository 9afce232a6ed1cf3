"""Test messages in the window: proposing one, making it, noting what the office said of it."""
