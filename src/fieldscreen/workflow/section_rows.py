"""A section as it stands on the screen: questions, headings of repeat instances, offers of one more."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from fieldscreen.forms import OutlineEntry, Session
from fieldscreen.workflow.views import AddingView, InstanceView, QuestionView, SectionRow

Ask = Callable[[str, str], QuestionView]
"""Returns a question by its reference, under the title of its group."""


class SectionRows:
    """Lays out the sections of one running form.

    Args:
        session: The running form.
        ask: Makes the view of a question.
        second: The form's name of the language shown beside the first; empty for none.
    """

    def __init__(self, session: Session, ask: Ask, second: str) -> None:
        self._session = session
        self._ask = ask
        self._second = second

    def of(self, section: OutlineEntry) -> Iterator[SectionRow]:
        """Yield what stands below one another inside *section*."""
        return self._of_repeat(section, 0) if section.kind == "repeat" else self._inside(section, 0, "")

    def _inside(self, entry: OutlineEntry, depth: int, title: str) -> Iterator[SectionRow]:
        for child in entry.children:
            if not child.relevant:
                continue
            if child.kind == "repeat":
                yield from self._of_repeat(child, depth)
            elif child.kind == "group":
                yield from self._inside(child, depth, child.label or title)
            elif child.ref:
                yield self._ask(child.ref, title)

    def _of_repeat(self, entry: OutlineEntry, depth: int) -> Iterator[SectionRow]:
        ref = entry.ref or ""
        is_fixed = self._session.state(ref).controlled
        beside = self._session.label(ref, self._second) if self._second else ""
        for number, instance in enumerate(entry.children, start=1):
            if instance.relevant:
                title = instance.label or entry.label
                yield InstanceView(instance.ref or "", title, beside, number, depth, is_fixed)
                yield from self._inside(instance, depth + 1, "")
        if entry.relevant and not is_fixed:
            yield AddingView(ref, entry.label, beside, depth, not entry.children)
