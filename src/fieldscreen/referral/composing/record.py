"""The machine-readable copy that travels inside the PDF.

Keys of people, status and referral follow the Human Trafficking Case Data Standard 2.0 (IOM
and partners, CC BY 4.0) where it has one; its use here suggests no endorsement. The status
is only ever *possible* (design rule 1). Everything else is FieldScreen's own, under
``fieldscreen``. What the pages say, the record says.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fieldscreen.domain.encoding import canonical_json, encode
from fieldscreen.domain.people import Person, Sex
from fieldscreen.domain.statements import Statement
from fieldscreen.domain.subjects import PLACE
from fieldscreen.referral.composing.portal_fields import PortalField
from fieldscreen.referral.contents import FactLine, PhotographLine, ReferralContents
from fieldscreen.referral.template import Adapted, ReferralTemplate

RECORD_FORMAT = "fieldscreen-referral"
RECORD_VERSION = 1

TRAFFICKING_STATUS = "PossibleVictimOfTrafficking"
"""The one value of ``vic_TraffickingStatus`` this program may write (domain dossier 6.1)."""

_GENDER = {Sex.FEMALE: "Feminine", Sex.MALE: "Masculine"}


def record(
    contents: ReferralContents,
    template: ReferralTemplate,
    portal: tuple[str, tuple[PortalField, ...]] = ("", ()),
    informants: Sequence[dict[str, Any]] = (),
) -> bytes:
    """Return the record of a referral as canonical JSON.

    Args:
        contents: What it says.
        template: The template it is written with.
        portal: That the model is not official, and its fields for a portal; nothing for another document.
        informants: Whom the marks in *contents* stand for; the only part that names them.
    """
    printed = {part.identifier for part in template.sections}
    # What the pages of a document about an adult do not print does not leave inside the file either.
    tells_parents = "parents" in printed or not contents.is_of_an_adult
    packs = [explanation.pack_reference for explanation in contents.assessments]
    data: dict[str, Any] = {
        "format": RECORD_FORMAT,
        "format_version": RECORD_VERSION,
        "htcds": _htcds(contents),
        "fieldscreen": {
            "kind": contents.kind.value,
            "number": contents.number,
            "case_code": contents.case_code,
            "written_at": encode(contents.written_at),
            "language": contents.language,
            "is_synthetic": contents.is_synthetic,
            "is_training": contents.is_training,
            "template": template.reference,
            "template_adapted_by": [_adapted(one) for one in template.adapted],
            "questionnaire": encode(contents.questionnaire),
            "packs": packs,
            "journal_head": contents.journal_head,
            "journal_sequence": contents.journal_sequence,
            "signer_fingerprint": contents.signer_fingerprint,
            "worker": encode(contents.worker),
            "recipient": encode(contents.recipient),
            "family": [_person(person, contents) for person in contents.family if "family" in printed],
            "others": [_person(person, contents) for person in contents.others],
            "child": _person(contents.child, contents),
            "place": encode(contents.place),
            "school": [_fact(line) for line in contents.school],
            "facts": [_fact(line) for line in contents.facts],
            "unknowns": [_fact(line) for line in contents.unknowns],
            "statements": [_statement(item) for item in contents.statements],
            "urgency": contents.urgency.value,
            "urgency_reason": contents.urgency_reason,
            "parents": encode(contents.parents) if tells_parents else None,
            "actions_taken": contents.actions_taken,
            "calls": encode(contents.calls),
            "assessments": encode(contents.assessments),
            "judgements": encode(contents.judgements),
            "acknowledgement": contents.acknowledgement,
            "agreement": encode(contents.agreement) if contents.is_of_an_adult else None,
            "copy_to": encode(contents.copy_to),
            "needs": encode(contents.needs),
            "completes": encode(contents.completes),
            "since": _since(contents),
            "held_back": encode(contents.held),
            "photographs": [
                _photograph(number, one) for number, one in enumerate(contents.photographs, start=1)
            ],
            "informants": list(informants),
        },
    }
    notice, fields = portal
    if fields:
        data["fieldscreen"]["portal"] = {
            "notice": notice,
            "fields": encode(fields),
            "htcds": data["htcds"],
        }
    return canonical_json(_writable(data))


def _htcds(contents: ReferralContents) -> dict[str, Any]:
    child = contents.child
    found = {
        "prs_FirstName": child.given_name,
        "prs_SecondName": child.family_name,
        "prs_Birthdate": child.born.written if child.born is not None and child.born.is_exact else "",
        "prs_Gender": _GENDER.get(child.sex, "NonSpecifiedUnknown"),
        "prs_PrimaryLanguage": child.languages[0] if child.languages else "",
        "vic_TraffickingStatus": TRAFFICKING_STATUS if contents.assessments else "",
        "vic_TraffickingStatusDecisionMakingOrg": "NGO" if contents.assessments else "",
        "cas_ReferringOrganisation": contents.worker.organisation,
        "cas_ReferringPrimaryCaseWorker": contents.worker.name,
        "cas_ReferredOrganisation": contents.recipient.name,
        "cas_OutgoingReferralDate": contents.written_at.date().isoformat(),
    }
    return {key: value for key, value in found.items() if value}


def _person(person: Person, contents: ReferralContents) -> dict[str, Any]:
    wide = {"is_case_wide": True} if person.identifier in contents.case_wide else {}
    return _without_identifier(encode(person)) | wide


def _statement(statement: Statement) -> dict[str, Any]:
    wide = {"is_case_wide": True} if statement.about == PLACE else {}
    return _without_identifier(encode(statement)) | wide


def _adapted(one: Adapted) -> dict[str, Any]:
    # Its names are not under "name": that entry is for words of people, which every page must say.
    return {
        "reference": one.reference,
        "names": encode(dict(one.names)),
        "dated": encode(one.dated),
        "sha256": one.digest,
    }


def _without_identifier(data: dict[str, Any]) -> dict[str, Any]:
    # Identifiers of the vault mean nothing outside it and would tie two documents together.
    return {key: value for key, value in data.items() if key not in {"identifier", "about", "beside"}}


def _fact(line: FactLine) -> dict[str, Any]:
    data: dict[str, Any] = encode(line)
    return data


def _photograph(number: int, one: PhotographLine) -> dict[str, Any]:
    return {
        "number": number,
        "caption": one.caption,
        "question": one.question,
        "added_at": encode(one.added_at),
        "width": one.width,
        "height": one.height,
        "original_sha256": one.original_sha256,
        "kept_sha256": one.kept_sha256,
        "printed_sha256": one.printed_sha256,
        "printed_width": one.picture.width,
        "printed_height": one.picture.height,
    }


def _since(contents: ReferralContents) -> dict[str, Any]:
    data: dict[str, Any] = encode(contents.since)
    words = [_without_identifier(one) for one in data["withdrawn_words"]]
    return {**data, "withdrawn_words": words}


def _writable(value: Any) -> Any:
    """Spell out what UTF-8 cannot hold (lone surrogates) instead of losing the whole record."""
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(value, list):
        return [_writable(item) for item in value]
    if isinstance(value, dict):
        return {key: _writable(item) for key, item in value.items()}
    return value
