"""Words without who told them, or without where they were said, where that is held back."""

from __future__ import annotations

import dataclasses

from fieldscreen.domain.paper import PaperSource
from fieldscreen.domain.statements import Statement
from fieldscreen.workflow.holding import CIRCUMSTANCES, TELLER, Holding, words_key


def quietened(statement: Statement, holding: Holding) -> Statement:
    """Return words as they leave: without who told them, without where, where that is held back."""
    if words_key(statement, TELLER) in holding.held:
        statement = without_teller(statement)
    if words_key(statement, CIRCUMSTANCES) in holding.held:
        statement = without_circumstances(statement)
    return statement


def without_teller(statement: Statement) -> Statement:
    """Return words without everybody but the one they are about: teller, witness, translator, copyist."""
    return dataclasses.replace(statement, speaker="", present="", translator="", paper=None)


def without_circumstances(statement: Statement) -> Statement:
    """Return words without where, and without the question that came before."""
    return dataclasses.replace(statement, place="", prompt=None)


def copied_by(paper: PaperSource | None) -> str:
    """Return who wrote and who copied a sheet, and where, as far as that is printed."""
    return "" if paper is None else ", ".join(filter(None, (paper.filled_by, paper.copied_by, paper.place)))
