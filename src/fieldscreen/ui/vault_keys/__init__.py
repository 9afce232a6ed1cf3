"""The pages about the vault's keys: who can open it, the recovery sheets, new keys for everything."""
