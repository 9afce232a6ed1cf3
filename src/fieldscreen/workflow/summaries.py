"""What is kept of a case so that it can be listed and searched without opening all of it.

Made from the case's own records, sealed by the vault with the case's key, and never trusted
when something was written in the case since. ``case_list`` and ``searching`` read it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from fieldscreen.domain.cases import Case, CaseStatus
from fieldscreen.domain.encoding import canonical_json, encode
from fieldscreen.domain.folding import composed, spans
from fieldscreen.domain.interviews import Interview
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import Referral
from fieldscreen.domain.sounding import sounds
from fieldscreen.domain.statements import Statement
from fieldscreen.vault import CaseContents, CaseSummary, SummaryPart
from fieldscreen.workflow.passages import SEARCHED_KINDS, Field, Passage, passages_of
from fieldscreen.workflow.subjects import subjects_in
from fieldscreen.workflow.workplace import Workplace

RULE = 2
"""Version of what is in a summary and how it is folded; one made by another rule is made anew."""

LISTED_KINDS = (Case, Person, Interview, Statement, Referral)
_KINDS = tuple(dict.fromkeys((*LISTED_KINDS, *SEARCHED_KINDS)))


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case in the list.

    Attributes:
        identifier: Random identifier.
        code: Pseudonymous code.
        reminder: The worker's own word for it.
        status: Where it stands.
        created_at: When it was opened.
        changed_at: When something was last written in it.
        child_name: Name of the child as far as known; of each child where there are several.
        interviews: Number of interviews.
        drafts: Number of those that are not finished.
        referrals: Number of signed referrals.
    """

    identifier: str
    code: str
    reminder: str
    status: CaseStatus
    created_at: datetime
    changed_at: datetime
    child_name: str
    interviews: int
    drafts: int
    referrals: int


def row_of(contents: CaseContents, changed_at: datetime) -> CaseRow | None:
    """Return the row of a case from its records (:data:`LISTED_KINDS`); ``None`` when it has none."""
    cases = contents.of(Case)
    if not cases:
        return None
    case, interviews = cases[0], contents.of(Interview)
    there = subjects_in(contents.case, interviews, contents.of(Person), contents.of(Statement))
    named = (one.display_name for one in contents.of(Person) if one.role is Role.CHILD and one.display_name)
    children = (one.name for one in there.subjects if one.name) if there.are_several else islice(named, 1)
    return CaseRow(
        case.identifier, case.code, case.reminder, case.status, case.created_at, changed_at,
        ", ".join(children),
        len(interviews), sum(1 for one in interviews if not one.is_finished), len(contents.of(Referral)),
    )  # fmt: skip


def listed_of(row: CaseRow) -> bytes:
    """Return the part of a summary that the list shows."""
    return canonical_json(
        [
            RULE, row.code, row.reminder, row.status.value, encode(row.created_at), row.child_name,
            row.interviews, row.drafts, row.referrals,
        ]
    )  # fmt: skip


def row_from(case: str, listed: bytes, changed_at: datetime) -> CaseRow | None:
    """Return the row that :func:`listed_of` kept; ``None`` when another rule made it."""
    rule, *rest = json.loads(listed)
    if rule != RULE:
        return None
    code, reminder, status, created_at, *others = rest
    return CaseRow(
        case, code, reminder, CaseStatus(status), datetime.fromisoformat(created_at), changed_at, *others
    )


def searched_of(passages: Iterable[Passage]) -> bytes:
    """Return the part of a summary that the search reads: folded words by field, and how names sound."""
    words: dict[str, set[str]] = {field.value: set() for field in Field}
    heard: set[str] = set()
    for passage in passages:
        text = composed(passage.text)
        found = words[passage.field.value]
        for start, end, word in spans(text):
            found.add(word)
            if passage.field is Field.NAME:
                heard |= sounds(text[start:end])
        if passage.field is Field.CODE:
            found.add(passage.text.replace("-", "").lower())
    kept = {name: " ".join(sorted(found)) for name, found in words.items()}
    return canonical_json({"rule": RULE, "sounds": " ".join(sorted(heard)), **kept})


def words_from(searched: bytes) -> Mapping[str, str] | None:
    """Return what :func:`searched_of` kept; ``None`` when another rule made it."""
    kept = json.loads(searched)
    return kept if kept.pop("rule", None) == RULE else None


def make_summary(workplace: Workplace, case: str) -> tuple[CaseSummary, bytes] | None:
    """Make the summary of a case from its records; ``None`` when there is no such case.

    Returns:
        The summary, and its part that the search reads.

    Raises:
        VaultError: If its records cannot be read.
    """
    contents = workplace.vault.case_contents(case, *_KINDS, aside=True)
    row = row_of(contents, workplace.now())
    if row is None:
        return None
    searched = searched_of(passages_of(workplace, contents))
    parts = {SummaryPart.LISTED: listed_of(row), SummaryPart.SEARCHED: searched}
    return CaseSummary(case, contents.as_of, parts), searched
