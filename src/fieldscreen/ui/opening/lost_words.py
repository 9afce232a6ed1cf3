"""What a rescue could not bring back, by kind and number; never what it said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def lost_words(lost: dict[str, int]) -> str:
    """Return the kinds of records lost with their numbers."""
    known = {
        "case": QCoreApplication.translate("Lost", "%n case(s)", "", lost.get("case", 0)),
        "person": QCoreApplication.translate("Lost", "%n person(s)", "", lost.get("person", 0)),
        "statement": QCoreApplication.translate(
            "Lost", "%n word(s) or fact(s)", "", lost.get("statement", 0)
        ),
        "interview": QCoreApplication.translate("Lost", "%n questionnaire(s)", "", lost.get("interview", 0)),
        "interview_event": QCoreApplication.translate(
            "Lost", "%n answer(s)", "", lost.get("interview_event", 0)
        ),
        "referral": QCoreApplication.translate("Lost", "%n referral(s)", "", lost.get("referral", 0)),
        "signed_document": QCoreApplication.translate(
            "Lost", "%n signed document(s)", "", lost.get("signed_document", 0)
        ),
        "recipient": QCoreApplication.translate("Lost", "%n recipient(s)", "", lost.get("recipient", 0)),
    }
    parts = [words for kind, words in known.items() if lost.get(kind)]
    others = sum(count for kind, count in lost.items() if kind not in known)
    if others:
        parts.append(QCoreApplication.translate("Lost", "%n other record(s)", "", others))
    return ", ".join(parts)
