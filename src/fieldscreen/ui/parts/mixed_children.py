"""The warning that one case speaks of two children, whose answers would be read as one child's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fieldscreen.ui.parts.basics import Message


def mixed_children_notice(children: Sequence[str], name: str) -> Message:
    """Return the warning for a case that names these children; it is hidden when there is one at most.

    Args:
        children: Names the interviews of a case give.
        name: Object name.
    """
    if not children[1:]:
        return Message("notice", "", name)
    words = QCoreApplication.translate(
        "MixedChildren",
        "Is this one child? The questionnaires of this case name {names}. Everything is read together, as if "
        "it were one child: name, age and answers may be mixed. If they are several, open a case for each "
        "child.",
    ).format(names=", ".join(children))
    return Message("notice", words, name)
