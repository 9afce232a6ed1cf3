"""Verifying a signed document as any recipient can: no vault is needed."""
