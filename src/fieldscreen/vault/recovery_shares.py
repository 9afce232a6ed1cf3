"""The recovery sheets: three of them, of which any two open the vault (SLIP-39, 2 of 3).

Each carries twenty English words, whose first four letters tell them apart, with a check of
30 bits; one sheet alone says nothing of the secret. What the secret opens is ``keyslots``'
matter. https://github.com/satoshilabs/slips/blob/master/slip-0039.md
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from fieldscreen.vault.key_errors import RecoverySheetMistyped, Slip
from fieldscreen.vault.secret_bytes import SecretBytes

SHEETS = 3
NEEDED = 2
WORDS = 20
SECRET_BYTES = 16

_TELLING_LETTERS = 4
_NO_STRETCHING = 0
"""SLIP-39 can stretch with a passphrase beside the sheets. There is none: the secret is random."""


def draw_sheets() -> tuple[SecretBytes, tuple[str, ...]]:
    """Draw a new secret and return it with the words of its three sheets."""
    import shamir_mnemonic

    secret = SecretBytes(secrets.token_bytes(SECRET_BYTES))
    with secret.reveal() as view:
        (sheets,) = shamir_mnemonic.generate_mnemonics(
            1, [(NEEDED, SHEETS)], bytes(view), iteration_exponent=_NO_STRETCHING
        )
    return secret, tuple(sheets)


def read_sheets(texts: Sequence[str]) -> SecretBytes:
    """Return the secret of two sheets as they were typed; four letters of a word are enough.

    Raises:
        RecoverySheetMistyped: If one has a slip, or they are not two sheets of one set.
    """
    import shamir_mnemonic
    from shamir_mnemonic.share import Share

    typed = [_whole_words(text, number) for number, text in enumerate(texts, start=1)]
    shares = []
    for number, words in enumerate(typed, start=1):
        try:
            shares.append(Share.from_mnemonic(" ".join(words)))
        except shamir_mnemonic.MnemonicError:
            # "from None": the library's message repeats words of the sheet.
            raise RecoverySheetMistyped(Slip.CHECK, number) from None
    if len({share.identifier for share in shares}) != 1:
        raise RecoverySheetMistyped(Slip.OTHER_SET)
    if len({share.index for share in shares}) != NEEDED or len(shares) != NEEDED:
        raise RecoverySheetMistyped(Slip.TWICE)
    try:
        secret = shamir_mnemonic.combine_mnemonics([" ".join(words) for words in typed])
    except shamir_mnemonic.MnemonicError:
        raise RecoverySheetMistyped(Slip.OTHER_SET) from None
    if len(secret) != SECRET_BYTES:
        raise RecoverySheetMistyped(Slip.OTHER_SET)
    return SecretBytes(secret)


def check_sheet(text: str) -> None:
    """Make sure that one sheet was typed without a slip.

    Raises:
        RecoverySheetMistyped: If not.
    """
    import shamir_mnemonic
    from shamir_mnemonic.share import Share

    words = _whole_words(text, 1)
    try:
        Share.from_mnemonic(" ".join(words))
    except shamir_mnemonic.MnemonicError:
        raise RecoverySheetMistyped(Slip.CHECK, 1) from None


def _whole_words(text: str, sheet: int) -> list[str]:
    from shamir_mnemonic.wordlist import WORDLIST

    by_letters = {word[:_TELLING_LETTERS]: word for word in WORDLIST}
    words = []
    # Numbers are printed before the words; whoever copies them makes no mistake.
    typed = [piece.strip(".,;:)(") for piece in text.casefold().split()]
    for place, piece in enumerate((one for one in typed if one and not one.isdecimal()), start=1):
        word = by_letters.get(piece[:_TELLING_LETTERS])
        if word is None or not (word == piece or (len(piece) >= _TELLING_LETTERS and word.startswith(piece))):
            raise RecoverySheetMistyped(Slip.UNKNOWN, sheet, place)
        words.append(word)
    if len(words) != WORDS:
        raise RecoverySheetMistyped(Slip.LENGTH, sheet)
    return words
