"""Sections about people and places: sender, child, family, others, place, school."""

from __future__ import annotations

from collections.abc import Iterator

from fieldscreen.domain.people import Person, Role, Sex
from fieldscreen.referral.blocks import Block, Heading, Manner, Paragraph, Text
from fieldscreen.referral.composing.account import facts_table
from fieldscreen.referral.composing.front import age_words
from fieldscreen.referral.composing.held import remark, remark_or
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import HeldPart, ReferralContents


def sender(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield who writes, bound by what, to whom, and on which legal basis."""
    worker, office = contents.worker, contents.recipient
    rows = [
        ("sender.name", worker.name),
        ("sender.function", worker.function),
        ("sender.organisation", worker.organisation),
        ("sender.phone", worker.phone),
        ("sender.email", worker.email),
        ("sender.secrecy", speaker.say(f"secrecy.{worker.secrecy}")),
        ("sender.recipient", office.name),
        ("sender.basis", speaker.say(f"basis.{worker.secrecy}")),
    ]
    optional = {"sender.phone", "sender.email"}
    yield speaker.key_values([(key, words) for key, words in rows if words or key not in optional])


def child(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield what is known of the child, gaps included."""
    yield speaker.key_values(person_rows(contents.child, contents, speaker))


def family(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield the holders of parental authority."""
    yield from _persons(contents.family, HeldPart.FAMILY, contents, speaker)


def others(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield the other children and adults."""
    informing = contents.informing
    # "Nobody is known" would be untrue where the only one known stands on the sheet.
    if contents.others or not informing.moved:
        yield from _persons(contents.others, HeldPart.OTHERS, contents, speaker)
    if informing.moved:
        key = "moved" if informing.leaves else "moved_unnamed"
        words = speaker.say(f"informants.{key}", count=informing.moved)
        yield Paragraph(Text(words, Manner.MUTED))


def place(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield where the child lives or was found."""
    known = contents.place
    held = dict.fromkeys(contents.held.places, speaker.say("held.place"))
    yield speaker.key_values(
        [
            ("place.commune", known.commune),
            ("place.site", held.get("site", known.site)),
            ("place.address", held.get("address", known.address)),
            ("place.found", held.get("found", known.found)),
        ]
    )


def school(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield the answers about school."""
    if contents.school:
        yield facts_table(contents.school, speaker)
        yield from remark(HeldPart.SCHOOL, contents, speaker)
    else:
        yield from remark_or(HeldPart.SCHOOL, "document.none_given", contents, speaker)


def _persons(
    persons: tuple[Person, ...], part: HeldPart, contents: ReferralContents, speaker: Speaker
) -> Iterator[Block]:
    if not persons:
        yield from remark_or(part, f"person.nobody_{part}", contents, speaker)
        return
    for person in persons:
        yield Heading(person.display_name or speaker.say("person.unnamed"), 3)
        rows = person_rows(person, contents, speaker)
        # Of people other than the child only what is known is printed: data minimised (domain 9.25).
        yield speaker.key_values([(key, words) for key, words in rows if words])
    yield from remark(part, contents, speaker)


def person_rows(person: Person, contents: ReferralContents, speaker: Speaker) -> list[tuple[str, str]]:
    """Return what is known of a person, label keys with words, gaps included."""
    is_child = person.role in {Role.CHILD, Role.ADULT_CONCERNED}
    rows = [
        ("person.given_name", person.given_name),
        ("person.family_name", person.family_name),
        ("person.aliases", ", ".join(person.aliases)),
        ("person.born", speaker.uncertain(person.born) if person.born else ""),
        ("person.age", age_words(person, contents, speaker)),
        ("person.sex", "" if person.sex is Sex.UNKNOWN else speaker.say(f"sex.{person.sex}")),
        ("person.languages", ", ".join(map(speaker.language_name, person.languages))),
    ]
    if not is_child:
        adult = person.role in {Role.PARENT, Role.OTHER_ADULT}
        if adult and person.born is None and person.age_claim is None:
            # Nobody asked how old a parent is; the doubt that protects a child would mislead here.
            rows = [row for row in rows if row[0] != "person.age"]
        about = [("person.role", speaker.say(f"role.{person.role}")), ("person.tie", person.tie)]
        rows = about + rows[2:]
        if person.identifier in contents.case_wide:
            rows.append(("person.concerns", speaker.say("person.whole_case")))
    return rows
