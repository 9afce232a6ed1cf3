"""``fieldscreen questionnaire paper``: a questionnaire as a sheet to be filled by hand."""

from __future__ import annotations

from datetime import datetime

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.opening import NewWorkplace, opened
from fieldscreen.cli.texts import say
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.system.places import resources_folder
from fieldscreen.workflow.content import Content
from fieldscreen.workflow.interviewing import Questionnaire, questionnaires
from fieldscreen.workflow.paper_twin import paper_twin, save_paper
from fieldscreen.workflow.questionnaires import QuestionnaireMissingError
from fieldscreen.workflow.workplace import Workplace


class NoSuchQuestionnaireError(FieldScreenError):
    """No questionnaire goes by the identifier that was typed.

    Attributes:
        identifier: What was typed.
        known: The identifiers there are.
    """

    def __init__(self, identifier: str, known: str) -> None:
        super().__init__(f"no questionnaire {identifier!r}")
        self.identifier = identifier
        self.known = known


class TooManyLanguagesError(FieldScreenError):
    """A sheet has two languages at most.

    Attributes:
        count: How many were asked for.
    """

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} languages")
        self.count = count


def put_on_paper(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Write the paper twin of a questionnaire; a partner's form is looked for in the vault.

    Raises:
        NoSuchQuestionnaireError: If there is none of that identifier.
        TooManyLanguagesError: If more than two languages are named.
        PaperLanguageError: If it lacks a language.
        OSError: If it cannot be written.
    """
    content = Content(resources_folder())
    try:
        questionnaire = content.questionnaire(wish.questionnaire)
    except QuestionnaireMissingError:
        if wish.vault is None:
            raise _unknown(wish.questionnaire, content.questionnaires) from None
        with opened(wish, new_workplace) as workplace:
            return _write(_kept(workplace, wish.questionnaire), content, wish)
    return _write(questionnaire, content, wish)


def _kept(workplace: Workplace, identifier: str) -> Questionnaire:
    """Return a partner's form that is offered, the newest of its form id."""
    offered = questionnaires(workplace)
    imported = (one for one in offered if one.is_imported)
    found = next((one for one in imported if identifier in {one.identifier, one.definition.id}), None)
    if found is None:
        raise _unknown(identifier, offered)
    return found


def _unknown(identifier: str, offered: tuple[Questionnaire, ...]) -> NoSuchQuestionnaireError:
    return NoSuchQuestionnaireError(identifier, ", ".join(one.definition.id for one in offered))


def _write(questionnaire: Questionnaire, content: Content, wish: Wish) -> int:
    first, second = _languages(questionnaire, wish)
    now = datetime.now().astimezone()
    save_paper(paper_twin(questionnaire, content.paper_wording, first, second, printed_at=now), wish.out)
    print(say("paper.written", wish.language, path=wish.out))
    return 0


def _languages(questionnaire: Questionnaire, wish: Wish) -> tuple[str, str]:
    """Return the two languages asked for; the one of the answer alone, or the form's first, for none."""
    if wish.languages:
        first, *rest = (tag.strip() for tag in wish.languages)
        if len(rest) > 1:
            raise TooManyLanguagesError(len(rest) + 1)
        return first, rest[0] if rest else ""
    known = [entry.tag for entry in questionnaire.languages]
    return (wish.language if wish.language in known else known[0]), ""
