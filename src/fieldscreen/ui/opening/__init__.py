"""Before any case is seen: making the vault, opening it, and the neutral screen over it."""
