"""The questionnaires this vault offers, and taking in a partner's form."""
