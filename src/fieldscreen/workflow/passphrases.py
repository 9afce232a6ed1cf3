"""Passphrases: how strong one is, and good ones made of words.

Generated passphrases are words of the BIP-39 lists, chosen because their first four letters
differ; accents are dropped so that they can be typed on any keyboard. Judging is zxcvbn's.
"""

from __future__ import annotations

import math
import re
import secrets
import unicodedata
from dataclasses import dataclass

WORDS = 6
"""Six words of a list of 2,048: 66 bits, before Argon2id makes each try cost half a second."""

COPY_WORDS = 5
COPY_SIGNS = 32
_COPY_DIGITS = "23456789"

_LISTS = {"fr": "french", "en": "english", "es": "spanish", "it": "italian", "pt": "portuguese"}
_LONGEST_JUDGED = 100
"""zxcvbn's time grows with the square of the length; past this every passphrase is strong enough."""


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a passphrase is to guess.

    Attributes:
        score: 0 (guessed at once) to 4 (very hard).
        bits: Binary logarithm of the guesses needed.
        advice: Codes of what would help, for the front end to word.
    """

    score: int
    bits: float
    advice: tuple[str, ...]

    @property
    def is_enough(self) -> bool:
        """Tell whether a vault may be locked with it."""
        return self.score >= 3  # noqa: PLR2004  zxcvbn: "safely unguessable: moderate protection from offline attack"


def strength(passphrase: str, *, known_words: tuple[str, ...] = ()) -> Strength:
    """Judge a passphrase.

    Args:
        passphrase: As typed.
        known_words: Words an attacker would try first, such as the worker's name.
    """
    if not passphrase:
        return Strength(0, 0.0, ("empty",))
    from zxcvbn import zxcvbn  # 60 ms to load its lists: only when somebody chooses a passphrase

    judged = zxcvbn(passphrase[:_LONGEST_JUDGED], user_inputs=list(known_words), max_length=_LONGEST_JUDGED)
    bits = math.log2(max(1.0, float(judged["guesses"])))
    score = int(judged["score"])
    advice = [] if score >= 3 else ["more_words"]  # noqa: PLR2004  as in Strength.is_enough
    if any(match.get("dictionary_name") == "user_inputs" for match in judged["sequence"]):
        advice.append("not_your_name")
    if any(match["pattern"] in {"repeat", "sequence", "spatial", "date"} for match in judged["sequence"]):
        advice.append("no_pattern")
    return Strength(score, round(bits, 1), tuple(advice))


def generate(language: str) -> str:
    """Return six random words in *language* (BCP 47), in French when there is no list for it."""
    from mnemonic import Mnemonic

    words = Mnemonic(_LISTS.get(language.split("-", 1)[0], "french")).wordlist
    return " ".join(_plain(secrets.choice(words)) for _ in range(WORDS))


def generate_for_copy() -> str:
    """Return a passphrase for one copy that is dictated on the telephone: ``bijou4cadre7piano2table9verre``.

    Five French words that are spelt without accents, a digit between each two (not 0 or 1, which look
    like letters): 58 bits, in at most 32 ASCII signs, which is what old and new PDF readers alike take.
    """
    from mnemonic import Mnemonic

    words = [word for word in Mnemonic(_LISTS["fr"]).wordlist if word.isascii()]
    while True:  # one draw in a hundred is short enough; each of those is as likely as any other
        drawn = [secrets.choice(words) for _ in range(COPY_WORDS)]
        if sum(map(len, drawn)) + COPY_WORDS - 1 <= COPY_SIGNS:
            digits = [secrets.choice(_COPY_DIGITS) for _ in drawn[1:]]
            return "".join(f"{word}{digit}" for word, digit in zip(drawn, [*digits, ""], strict=True))


def copy_words(passphrase: str) -> tuple[str, ...]:
    """Return the parts of a passphrase for a copy as they are dictated: word, digit, word and so on."""
    return tuple(part for part in re.split(r"(\d)", passphrase) if part)


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))
