"""FieldScreen: see the README; the house is laid out in docs/architecture.md."""

__version__ = "0.1.0"
