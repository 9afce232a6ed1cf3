"""Which sentences a referral template must hold, and the places the program fills in each.

One line per group: the keys in order, each with its places in brackets. What every kind of document
says stands first, then what one kind says beyond it.
"""

from __future__ import annotations

from dataclasses import dataclass

from fieldscreen.domain.referrals import ReferralKind

_LETTER = (
    "sender child others place school observed reported interpretation unknown actions urgency requests "
    "signature"
)
_SECTIONS = {
    ReferralKind.INFORMATION_PREOCCUPANTE: f"{_LETTER} family parents",
    ReferralKind.SIGNALEMENT: f"{_LETTER} family parents calls copies",
    ReferralKind.MNIOP: f"{_LETTER} family agreement stages support inclusion justice",
    ReferralKind.VULNERABLE_ADULT: f"{_LETTER} agreement",
    ReferralKind.COMPLEMENT: f"{_LETTER} family agreement earlier changed",
}
_ANNEXES = "indicators photographs legal checking slip informants"

LANGUAGE_GROUP = "language."
"""Names of languages by BCP 47 tag; a template may hold as many as it likes."""

_GROUPS = {
    "document": (
        "title(code,number) heading subheading(code,number) dated(date) record "
        "annex(letter,title) unknown_value none_given fictitious fictitious_title"
    ),
    "furniture": "confidential fictitious reference(code,number) foot page of",
    "summary": (
        "title who what where urgency parents asked counts(observed,said,unknown) "
        "indicators(indicators) indicators_more(indicators,more) continued(title) unnamed "
        "call_first(name,contact) acknowledge(slip)"
    ),
    "sender": ("name function organisation phone email secrecy recipient basis"),
    "secrecy": "bound by_mission not_bound undeclared",
    "basis": "bound by_mission not_bound undeclared",
    "person": (
        "given_name family_name aliases born age sex languages tie role years(age) "
        "years_range(high,low) nobody_family nobody_others unnamed concerns whole_case"
    ),
    "age": "minor adult doubtful",
    "sex": "female male other unknown",
    "role": "child adult_concerned parent sibling other_child other_adult",
    "place": "commune site address found",
    "facts": (
        "question answer source recorded note(note) statements_seen answers_seen none_observed copied "
        "of_place(section) "
        "copied_from(copied_by,filled,filled_by) copied_place(copied_by,filled,filled_by,place)"
    ),
    "source": "seen child_words adult_words third_person document interpretation",
    "words": (
        "lead child adult third label(when,who) label_speaker(speaker,when,who) undated "
        "original(language) translation translator translator_unknown prompt spontaneous "
        "prompt_unknown place "
        "present recorded open close answers none concerns whole_case"
    ),
    "interpretation": "lead",
    "unknown": "lead unknown refused not_asked not_safe none",
    "held": (
        "label summary(count,title) title lead here place indicators read_without told_now(count) "
        "person_at_risk(count) another_at_risk(count) confidence(count) secrecy(count) not_needed(count) "
        "other(count)"
    ),
    "calls": (
        "heading whole_case when whom said named(name,office) nothing_said "
        "called_17 called_112 called_119 called_prosecutor called_other"
    ),
    "parents": "status how why yes no_contrary_to_interest not_yet not_reached undecided article",
    "urgency": "level reason immediate within_days ordinary undecided notice",
    "requests": (
        "lead acknowledge(code,number,slip) evaluate at_once call follow_up asked_short asked_at_once"
    ),
    "limits": "title tool read clock",
    "signature": "worker manager worker_help manager_help",
    "annex": (
        "lead result count counts(present,absent,unknown) quiet(packs) age_rule could_change "
        "combination pack packs limits number indicator for against missing effect depends present "
        "absent dimensions dimension reading unknown unknown_lead uncovered also(codes) cited(number,codes) "
        "asked(question,recorded,source) choice(answer,indicators) already "
        "evidence(answer,question,recorded,source) none alarms cautions contradictions notice published "
        "forms forms_lead form reasons_short gaps "
        "judgement judgement_lead judged_level judged_reason judged_by(date,worker) judged_beside"
    ),
    "photographs": (
        "lead removed copies caption(number,words) uncaptioned(number) asked(question) "
        "asked_in(question,section) added(moment,worker) pixels size(height,width) kept original printed "
        "shows(number,words) shows_unsaid(number,question)"
    ),
    "legal": "lead article summary mark verified(date,source) to_check(date,source)",
    "checking": (
        "qr qr_shows "
        "lead step_call step_reader step_program step_record fingerprint words fingerprint_later "
        "phone phrase(code,number) references template adapted adapted_by(reference,name,date) "
        "questionnaire form_digest packs journal "
        "journal_head(head,sequence) journal_help"
    ),
    "slip": (
        "lead code spoken check spelling spelt(sign,word) reference printed(code,number) return_to "
        "received by office file_number follow"
    ),
    "informants": (
        "mark(letter) mark_translator(letter) named_on_sheet not_named moved(count) moved_unnamed(count) "
        "header page notice why who detach lead column_mark column_given column_told translated(label) "
        "named(date,question) in_text named_before"
    ),
    "dates": (
        "months first day(day,month,year) month(month,year) approximate(date) uncertain(date) "
        "span(end,start) moment(day,offset,time)"
    ),
}


_AGREEMENT = "status details given refused not_asked undecided minor"
_MORE: dict[ReferralKind, dict[str, str]] = {
    ReferralKind.INFORMATION_PREOCCUPANTE: {},
    ReferralKind.SIGNALEMENT: {
        "summary": "called not_called copy no_copy",
        "calls": "lead prosecutor others none_prosecutor",
        "copies": "lead to article none",
    },
    ReferralKind.MNIOP: {
        "agreement": _AGREEMENT,
        "summary": "agreement",
        "stages": "lead stage state preliminary preliminary_state formal formal_state support support_state",
        "pillars": "support_lead inclusion_lead justice_lead asked done rights none",
    },
    ReferralKind.VULNERABLE_ADULT: {"agreement": _AGREEMENT, "summary": "agreement"},
    ReferralKind.COMPLEMENT: {
        "agreement": _AGREEMENT,
        "summary": "agreement completes new(facts,changed,withdrawn,words)",
        "earlier": (
            "lead number kind signed recipient code digest digest_note(size) not_repeated "
            "information_preoccupante signalement "
            "mniop vulnerable_adult complement"
        ),
        "changed": "lead before now none withdrawn withdrawn_words",
    },
}
_UNOFFICIAL = {"document": "unofficial"}
"""What a model that no authority published says of itself."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What a template of one kind must hold.

    Attributes:
        sections: Parts of the letter; a template chooses their order and titles, and leaves none out.
        annexes: Annexes, likewise.
        places: Every sentence by ``group.key`` with the names of its places.
    """

    sections: frozenset[str]
    annexes: frozenset[str]
    places: dict[str, frozenset[str]]


def _entry(entry: str) -> tuple[str, frozenset[str]]:
    key, _, places = entry.partition("(")
    return key, frozenset(filter(None, places.rstrip(")").split(",")))


def _sentences(groups: dict[str, str]) -> dict[str, frozenset[str]]:
    return {
        f"{group}.{key}": places
        for group, keys in groups.items()
        for key, places in map(_entry, keys.split())
    }


def shape_of(kind: ReferralKind, *, is_official: bool = True) -> Shape:
    """Return what a template of *kind* must hold.

    Args:
        kind: The document it makes.
        is_official: Whether an authority published it; a model of our own says that it is none.
    """
    more = _sentences(_MORE[kind]) | ({} if is_official else _sentences(_UNOFFICIAL))
    return Shape(frozenset(_SECTIONS[kind].split()), frozenset(_ANNEXES.split()), _sentences(_GROUPS) | more)


EVERY_SENTENCE = frozenset(
    name for groups in (_GROUPS, *_MORE.values(), _UNOFFICIAL) for name in _sentences(groups)
)
"""Sentences that some kind of document says; a template may inherit more than its kind needs."""
