"""Who signs documents, and countersigning a file one was sent."""
