"""What expressions of a session may know beyond the nodes: clock, chance, language, instances."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from random import SystemRandom
from typing import TYPE_CHECKING, TypedDict

from fieldscreen.forms.xpath import UnknownInstanceError

if TYPE_CHECKING:
    from datetime import date, tzinfo

    from fieldscreen.forms.definition import FormDefinition
    from fieldscreen.forms.labels import Labels
    from fieldscreen.forms.tree import Node
    from fieldscreen.forms.xpath.context import UserFunction


class SessionOptions(TypedDict, total=False):
    """Everything impure a form can ask for, so that a test decides it.

    Attributes:
        language: Name of a language of the form; None for its default.
        clock: The current time, aware; the machine's clock by default.
        random: Numbers from 0 to 1; the machine's randomness by default.
        properties: ``deviceid``, ``username``, ``email``, ``phonenumber``.
        locate: Where the device is, as a geopoint, for ``odk:setgeopoint``; None or "" when unknown.
    """

    language: str | None
    clock: Callable[[], datetime] | None
    random: Callable[[], float] | None
    properties: Mapping[str, str]
    locate: Callable[[], str | None] | None


def _clock_of_the_machine() -> datetime:
    return datetime.now(UTC).astimezone()


class SessionEnvironment:
    """The environment of one session (see ``xpath.context.Environment``).

    Attributes:
        primary: Document node of the primary instance.
        timezone: Time zone of the clock.
        language: Current language.
        version: Version of the form.
        functions: None beyond ODK's.
        singles: For each schema node outside repeats, its running node in a tuple.
        locate: Where the device is.
        properties: Properties of device and user.
        labels: Where texts and choice labels come from; set by the session.
    """

    def __init__(self, definition: FormDefinition, primary: Node, options: SessionOptions) -> None:
        self._definition = definition
        self._clock = options.get("clock") or _clock_of_the_machine
        self._chance = options.get("random") or SystemRandom().random
        self.properties = options.get("properties") or {}
        self.locate = options.get("locate") or (lambda: None)
        self.primary = primary
        self.timezone: tzinfo = _zone_of(self._clock())
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
        return self.properties.get(name, "")


def _zone_of(moment: datetime) -> tzinfo:
    if moment.tzinfo is None:
        raise ValueError("the clock of a session must be aware of its time zone")
    return moment.tzinfo
