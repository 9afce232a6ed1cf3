"""What the organisation sets for its workers: who signed it, what it sets, what the worker still chooses."""
