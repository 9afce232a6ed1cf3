"""Hearing from the operating system that the worker has gone: sleep, a locked or switched session."""
