"""Checking templates and adaptations before anybody uses them: everything wrong, by file and key."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fieldscreen.referral import TemplateInvalidError
from fieldscreen.referral.adaptation import Adaptation, fitting_faults
from fieldscreen.referral.adaptation_reading import is_adaptation, read_adaptation
from fieldscreen.referral.template_faults import FaultKind, TemplateFault
from fieldscreen.referral.template_reading import parsed, template_faults
from fieldscreen.system.files import read_start
from fieldscreen.workflow.adaptation_files import picture_of
from fieldscreen.workflow.content import Content
from fieldscreen.workflow.logos import MOST_BYTES

MOST_TEXT_BYTES = 256 * 1024
"""Size of the largest text that is read; the house's own has some 40 kB."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file somebody wrote, with its logo beside it.

    Attributes:
        path: The file.
        text: Its text; empty when it cannot be read as text.
        logo: Content of the logo's file; empty when there is none.
        faults: What is wrong with the files themselves.
    """

    path: Path
    text: str
    logo: bytes = field(default=b"", repr=False)
    faults: tuple[TemplateFault, ...] = ()

    def adaptation(self) -> Adaptation:
        """Return what it adapts.

        Raises:
            TemplateInvalidError: If it cannot be read.
        """
        return read_adaptation(self.text)

    def clean_logo(self) -> bytes:
        """Return its logo written anew; nothing without one.

        Raises:
            TemplateInvalidError: If it cannot be used.
        """
        picture = picture_of(self.adaptation(), self.logo)
        return picture.content if picture else b""


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """What a check found.

    Attributes:
        path: The file.
        reference: What it is, ``identifier@version``; empty when that cannot be read.
        is_adaptation: Whether it adapts a template, and is none itself.
        faults: Everything wrong with it.
    """

    path: Path
    reference: str
    is_adaptation: bool
    faults: tuple[TemplateFault, ...]


def read_source(path: Path) -> Source:
    """Read a file, and the logo it names beside it.

    Raises:
        OSError: If the file itself cannot be read; a missing logo is a fault of the file.
    """
    content = read_start(path, MOST_TEXT_BYTES)
    if len(content) > MOST_TEXT_BYTES:
        return Source(
            path, "", faults=(TemplateFault("file", FaultKind.TOO_LARGE, str(MOST_TEXT_BYTES // 1024)),)
        )
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return Source(path, "", faults=(TemplateFault("file", FaultKind.UNREADABLE, "UTF-8"),))
    try:
        name = read_adaptation(text).logo_file if is_adaptation(parsed(text)) else ""
    except TemplateInvalidError:
        name = ""
    if not name:
        return Source(path, text)
    try:
        return Source(path, text, read_start(path.parent / name, MOST_BYTES))
    except OSError:
        return Source(path, text, faults=(TemplateFault("logo.file", FaultKind.NOT_THERE, name),))


def check_files(content: Content, paths: Iterable[Path]) -> tuple[CheckedFile, ...]:
    """Check templates and adaptations; a template may extend another of them, or a shipped one.

    Raises:
        OSError: If a file cannot be read.
    """
    sources = [read_source(path) for path in paths]
    return tuple(_checked(content, one, sources) for one in sources)


def check_adaptation(content: Content, source: Source) -> tuple[TemplateFault, ...]:
    """Return everything wrong with an adaptation and its logo."""
    if source.faults:
        return source.faults
    try:
        adaptation = source.adaptation()
    except TemplateInvalidError as error:
        return error.faults
    faults = [
        fault for kind in adaptation.documents for fault in fitting_faults(adaptation, content.template(kind))
    ]
    try:
        source.clean_logo()
    except TemplateInvalidError as error:
        faults += error.faults
    return tuple(dict.fromkeys(faults))


def _checked(content: Content, source: Source, every: Sequence[Source]) -> CheckedFile:
    try:
        data = parsed(source.text)
    except TemplateInvalidError as error:
        return CheckedFile(source.path, "", is_adaptation=False, faults=source.faults or error.faults)
    adapts = is_adaptation(data)
    head = data.get("override" if adapts else "template")
    named = head if isinstance(head, dict) else {}
    reference = f"{named['id']}@{named.get('version', '')}" if named.get("id") else ""
    if adapts:
        faults = check_adaptation(content, source)
    else:
        own = {str(named.get("id"))}
        others = [one.text for one in every if one is not source and _is_template(one.text)]
        shipped = [text for identifier, text in content.template_texts.items() if identifier not in own]
        faults = source.faults or template_faults(source.text, (*others, *shipped))
    return CheckedFile(source.path, reference, adapts, faults)


def _is_template(text: str) -> bool:
    try:
        return "template" in parsed(text)
    except TemplateInvalidError:
        return False
