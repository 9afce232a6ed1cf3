"""Sentences for the slips of copying from paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.workflow import copying


def slip_words(slip: copying.CopyingError) -> str:
    """Return what is wrong with a typed line, and what to do."""
    translate = QCoreApplication.translate
    sentences = {
        copying.NumberUnknownError: translate(
            "CopyingWords", "The sheet has no question {typed}. Look at the number again."
        ),
        copying.InstanceMissingError: translate(
            "CopyingWords",
            "This question is asked several times: type the number with a slash, as on the sheet, "
            "for example {number}/1.",
        ),
        copying.NotAskedHereError: translate(
            "CopyingWords",
            "Question {number} is not asked after the answers given so far. Check those, or leave it.",
        ),
        copying.CodeUnknownError: translate("CopyingWords", "Question {number} has no code {typed}."),
        copying.CodeNotOfferedError: translate(
            "CopyingWords", "Code {typed} does not go with an earlier answer. Check that one first."
        ),
        copying.OneCodeOnlyError: translate("CopyingWords", "Question {number} takes one code only."),
        copying.ValueUnreadableError: translate(
            "CopyingWords",
            "“{typed}” is not understood here. Type a figure, or a date with the day first, such as "
            "20/11/2026; or write it in a remark (F2).",
        ),
        copying.AnswerMissingError: translate("CopyingWords", "Type the code after the number."),
    }
    pattern = sentences[type(slip)]
    return pattern.format(typed=slip.typed, number=slip.question.number if slip.question else "")
