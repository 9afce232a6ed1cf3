"""What a form that is being filled in can be asked without changing it.

``observing`` turns nodes into states, ``outlining`` and ``navigation`` put them in order, ``serialising``
writes drafts; a ``Session`` is this and the steps that change it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.forms.engine import Engine, Failure
from fieldscreen.forms.environment import SessionEnvironment, SessionOptions
from fieldscreen.forms.errors import LanguageUnknownError
from fieldscreen.forms.labels import Labels
from fieldscreen.forms.navigation import Place, Walk, places
from fieldscreen.forms.observing import Observer
from fieldscreen.forms.outlining import Outliner
from fieldscreen.forms.references import find_series
from fieldscreen.forms.serialising import serialise
from fieldscreen.forms.states import QuestionState
from fieldscreen.forms.tree import Kind, Node

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fieldscreen.forms.definition import FormDefinition
    from fieldscreen.forms.states import Choice, OutlineEntry, Violation


class Showing:
    """The readable side of one filling of one form.

    Attributes:
        definition: The form.
    """

    def __init__(self, definition: FormDefinition, root: Node, options: SessionOptions) -> None:
        self.definition = definition
        self._document = Node(Kind.DOCUMENT)
        self._document.append(root)
        environment = SessionEnvironment(definition, self._document, options)
        self._environment = environment
        self._labels = environment.labels = Labels(definition, environment)
        self._engine = Engine(definition, environment, root)
        self._observer = Observer(self._engine, self._labels)
        self._outliner = Outliner(self._engine, self._labels, self._observer)
        language = options.get("language")
        if language is not None:
            environment.language = self._known(language)

    @property
    def language(self) -> str:
        """The current language, "" in a form without translations."""
        return self._environment.language

    @property
    def failures(self) -> tuple[Failure, ...]:
        """Expressions of the form that failed while it ran."""
        return tuple(self._engine.failures.values())

    @property
    def is_settled(self) -> bool:
        """Whether everything is computed; it is not after a step that the form overloaded."""
        return self._engine.is_settled

    def state(self, ref: str) -> QuestionState:
        """The observable state of a node, a repeat instance, or a repeat as a whole.

        Raises:
            RefUnknownError: no such node.
        """
        return self._observer.state_at(ref)

    def states(self) -> Mapping[str, QuestionState]:
        """Every node in document order with its state."""
        return self._observer.all_states()

    def outline(self) -> tuple[OutlineEntry, ...]:
        """Groups, repeats and questions as they stand in the body now, in document order."""
        return self._outliner.outline()

    def walk(self) -> Walk:
        """A cursor for the linear walk through the form, standing at its beginning."""
        return Walk(self.places)

    def places(self) -> tuple[Place, ...]:
        """Every place of the linear walk, as the form stands now."""
        return places(self.definition.root.ref, self.outline(), self._is_fixed)

    def label(self, ref: str, language: str | None = None) -> str:
        """The label of a node in any language of the form.

        Raises:
            RefUnknownError: no such node.
            LanguageUnknownError: no such language.
        """
        return self._observer.label(ref, self.language if language is None else self._known(language))

    def choices(self, ref: str, language: str | None = None) -> tuple[Choice, ...]:
        """The choices of a question in any language of the form. Errors as for ``label``."""
        return self._observer.choices(ref, self.language if language is None else self._known(language))

    def hint(self, ref: str, language: str | None = None) -> str:
        """The hint of a node in any language of the form. Errors as for ``label``."""
        return self._observer.hint(ref, self.language if language is None else self._known(language))

    def media(self, ref: str, language: str | None = None) -> Mapping[str, str]:
        """Kind → address of what belongs to a label, in any language of the form. Errors as for ``label``."""
        return self._observer.media(ref, self.language if language is None else self._known(language))

    def validate(self) -> tuple[Violation, ...]:
        """Everything that is missing or wrong among what is relevant, in document order.

        Raises:
            FormOverloadedError: a step was overloaded, and it cannot be computed to its end now either.
        """
        if not self._engine.is_settled:
            self._engine.begin_step()
            self._engine.run()
        return self._observer.violations()

    def serialise(self, *, relevant_only: bool = False) -> str:
        """The record as instance XML.

        Args:
            relevant_only: Leave out what is not relevant. A draft keeps everything.
        """
        return serialise(self._engine.root, relevant_only=relevant_only)

    def _is_fixed(self, ref: str) -> bool:
        return self._observer.is_controlled(find_series(self._engine, ref).schema)

    def _known(self, language: str) -> str:
        if language not in self.definition.languages:
            raise LanguageUnknownError(language)
        return language
