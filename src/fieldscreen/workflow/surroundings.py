"""What a workplace is put into: folders, content, a clock; and whether it can be worked in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from fieldscreen.vault import DeviceKeyring, KdfCost
from fieldscreen.workflow.content import Content

SIZE_STEP_BYTES = 4 * 1024 * 1024
"""A vault's file grows in such steps: a neighbour sees "up to a few hundred cases" and no more."""


class Access(StrEnum):
    """Whether the workplace can be worked in."""

    NEW = "new"
    LOCKED = "locked"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the workplace needs from outside, so that tests and the demonstration can choose it.

    Attributes:
        vault_folder: Where the vault is, or will be.
        content: Questionnaires, packs, sentences, templates.
        clock: Returns the current time, aware.
        kdf_cost: Cost of the passphrase slot; ``None`` measures this computer.
        keyring: The operating system's key store; ``None`` for the one that is there.
        vaults_folder: Where other workers' vaults are, and new ones are made; ``None`` for the
            folder above this vault.
        size_step_bytes: In what steps the vault's file grows; 0 for no steps.
    """

    vault_folder: Path
    content: Content
    clock: Callable[[], datetime]
    kdf_cost: KdfCost | None = None
    keyring: DeviceKeyring | None = None
    vaults_folder: Path | None = None
    size_step_bytes: int = SIZE_STEP_BYTES


class WipedAtLock(Protocol):
    """Something made from an open vault that must not outlive it."""

    def __init__(self, workplace: Any) -> None: ...

    def wipe(self) -> None:
        """Overwrite what it holds, for good."""
