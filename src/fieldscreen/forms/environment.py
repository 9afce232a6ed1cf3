"""What expressions of a session may know beyond the nodes: clock, chance, language, instances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.forms.xpath import UnknownInstanceError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, datetime, tzinfo

    from fieldscreen.forms.definition import FormDefinition
    from fieldscreen.forms.labels import Labels
    from fieldscreen.forms.tree import Node
    from fieldscreen.forms.xpath.context import UserFunction


class SessionEnvironment:
    """The environment of one session (see ``xpath.context.Environment``).

    Attributes:
        primary: Document node of the primary instance.
        timezone: Time zone of the clock.
        language: Current language.
        version: Version of the form.
        functions: None beyond ODK's.
        singles: For each schema node outside repeats, its running node in a tuple.
        labels: Where texts and choice labels come from; set by the session.
    """

    def __init__(
        self,
        definition: FormDefinition,
        primary: Node,
        clock: Callable[[], datetime],
        chance: Callable[[], float],
        properties: Mapping[str, str],
    ) -> None:
        self._definition = definition
        self._clock = clock
        self._chance = chance
        self._properties = properties
        self.primary = primary
        self.timezone: tzinfo = _zone_of(clock())
        self.language = definition.default_language
        self.version = definition.version
        self.functions: Mapping[str, UserFunction] = {}
        self.singles: list[tuple[Node, ...]] = []
        self.labels: Labels

    def instance(self, instance_id: str) -> Node:
        """The document node of an instance.

        Raises:
            UnknownInstanceError: the form has no such instance.
        """
        found = self._definition.instances.get(instance_id)
        if found is not None:
            return found.document
        if instance_id and instance_id == self._definition.primary_id:
            return self.primary
        raise UnknownInstanceError(instance_id)

    def now(self) -> datetime:
        """The current time, aware."""
        return self._clock().astimezone(self.timezone)

    def today(self) -> date:
        """The current day on the device."""
        return self.now().date()

    def random(self) -> float:
        """A number from 0 (included) to 1 (excluded)."""
        return self._chance()

    def translate(self, itext_id: str, form: str) -> str:
        """The text of an itext entry in the current language."""
        return self.labels.translated(itext_id, form, self.language)

    def choice_label(self, value: str, node: Node | None) -> str:
        """The label of a choice value of the select question at *node*."""
        return self.labels.choice_label(value, node)

    def property(self, name: str) -> str:
        """A property of the device or of the user, "" when unknown."""
        return self._properties.get(name, "")


def _zone_of(moment: datetime) -> tzinfo:
    if moment.tzinfo is None:
        raise ValueError("the clock of a session must be aware of its time zone")
    return moment.tzinfo
