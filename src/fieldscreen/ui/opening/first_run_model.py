"""What the first run asks and when it is complete. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fieldscreen.domain.workers import Secrecy, Worker
from fieldscreen.workflow.passphrases import Strength, strength


class Problem(StrEnum):
    """What still keeps the vault from being made, in the order of the page."""

    NAME_MISSING = "name_missing"
    FUNCTION_MISSING = "function_missing"
    ORGANISATION_MISSING = "organisation_missing"
    PASSPHRASE_WEAK = "passphrase_weak"  # noqa: S105  a code, not a secret
    PASSPHRASES_DIFFER = "passphrases_differ"


@dataclass(frozen=True, slots=True)
class FirstRunEntries:
    """What was typed.

    Attributes:
        name: Name as it stands in the signature.
        function: Function in words.
        organisation: Employer.
        secrecy: Position towards professional secrecy.
        phone: Professional telephone or nothing.
        email: Professional address or nothing.
        passphrase: The passphrase.
        repeated: The passphrase typed again.
    """

    name: str
    function: str
    organisation: str
    secrecy: Secrecy
    phone: str
    email: str
    passphrase: str
    repeated: str

    def worker(self) -> Worker:
        """Return the worker that was described."""
        return Worker(
            self.name.strip(),
            self.function.strip(),
            self.organisation.strip(),
            self.secrecy,
            self.phone.strip(),
            self.email.strip(),
        )

    def strength(self) -> Strength:
        """Judge the passphrase, knowing the words an attacker would try first."""
        known = f"{self.name} {self.organisation} {self.email}".split()
        return strength(self.passphrase, known_words=tuple(known))

    def problems(self) -> tuple[Problem, ...]:
        """Return what is still missing, the first on the page first."""
        found = [
            problem
            for problem, value in (
                (Problem.NAME_MISSING, self.name),
                (Problem.FUNCTION_MISSING, self.function),
                (Problem.ORGANISATION_MISSING, self.organisation),
            )
            if not value.strip()
        ]
        if not self.strength().is_enough:
            found.append(Problem.PASSPHRASE_WEAK)
        if self.passphrase != self.repeated:
            found.append(Problem.PASSPHRASES_DIFFER)
        return tuple(found)
