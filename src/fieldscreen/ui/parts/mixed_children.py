"""The warning that questionnaires read together name two children, who would be read as one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fieldscreen.ui.parts.basics import Message


def mixed_children_notice(children: Sequence[str], name: str) -> Message:
    """Return the warning where interviews read together name these children; hidden for one at most.

    Args:
        children: Names they give.
        name: Object name.
    """
    if not children[1:]:
        return Message("notice", "", name)
    words = QCoreApplication.translate(
        "MixedChildren",
        "Is this one child? The questionnaires read here name {names}. They are read together, as if it were "
        "one child: name, age and answers may be mixed. If they are several, say on the page of the case "
        "which child each questionnaire is about.",
    ).format(names=", ".join(children))
    return Message("notice", words, name)
