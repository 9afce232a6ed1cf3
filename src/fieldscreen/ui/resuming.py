"""Where to go on: the trail that leads to what was being typed when a crash came."""

from __future__ import annotations

from fieldscreen.ui.places import (
    CaseList,
    CasePage,
    FollowPlace,
    InterviewPlace,
    Place,
    ReferringPlace,
    VaultPlace,
)
from fieldscreen.workflow import typed_texts
from fieldscreen.workflow.following import step_typed
from fieldscreen.workflow.typed_texts import TypedText

DIALOGS = (
    typed_texts.STATEMENT,
    typed_texts.PERSON,
    typed_texts.REMINDER,
    typed_texts.NEW_CASE,
    typed_texts.DANGER_CALL,
)
"""What is typed in a dialog in front of a screen, not in the screen itself."""

_OVER_RECIPIENTS = frozenset({typed_texts.OFFICE, typed_texts.OFFICE_TRIAL})


def trail_to(typed: TypedText) -> list[Place]:
    """Return the places that lead to *typed*, the list of cases first."""
    trail: list[Place] = [CaseList()]
    if typed.case:
        trail.append(CasePage(typed.case))
    interview = typed.about if typed.place == typed_texts.INTERVIEW else typed.under
    if interview:
        trail.append(InterviewPlace(typed.case, interview))
    if typed.place in _OVER_RECIPIENTS:
        trail.append(VaultPlace("recipients"))
    if typed.place == typed_texts.FOLLOW_UP:
        trail.append(FollowPlace(typed.case, step_typed(typed.about)[0]))
    if typed.place == typed_texts.REFERRAL:
        trail.append(ReferringPlace(typed.case, typed.about))
    return trail


def dialogs_over(place: Place | None, typed: tuple[TypedText, ...]) -> tuple[TypedText, ...]:
    """Return what of *typed* was typed in a dialog in front of *place*."""
    match place:
        case CaseList():
            found = ("", "")
        case CasePage(case):
            found = (case, "")
        case InterviewPlace(case, interview):
            found = (case, interview)
        case FollowPlace(_, referral):
            noting = (one for one in typed if one.place == typed_texts.FOLLOW_UP)
            return tuple(one for one in noting if step_typed(one.about)[0] == referral)
        case VaultPlace("recipients"):
            return tuple(one for one in typed if one.place in _OVER_RECIPIENTS)
        case _:
            return ()
    return tuple(one for one in typed if one.place in DIALOGS and (one.case, one.under) == found)
