"""Files kept as answers of one interview, in the vault exactly as long as the form names them.

An answer that names a file and the file itself are written, and taken away, in one transaction. What
was taken away in a sitting stays in its memory until the sitting ends, for the way back; on disk it
is gone at once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace

from fieldscreen.domain.attachments import AttachedContent, Attachment
from fieldscreen.domain.interviews import EventKind, Interview, InterviewEvent
from fieldscreen.domain.journal import Action
from fieldscreen.forms import Session
from fieldscreen.referral.fingerprints import grouped_digest
from fieldscreen.vault import Change, Record
from fieldscreen.workflow.incoming_files import IncomingFile
from fieldscreen.workflow.outline_sections import plain
from fieldscreen.workflow.workplace import Workplace, new_identifier


@dataclass(slots=True)
class _Standing:
    """Which files there are, by the name the form has for them.

    Attributes:
        kept: Those in the vault.
        held: Those that are not, or not any more: in memory only, with their bytes.
    """

    kept: dict[str, Attachment]
    held: dict[str, tuple[Attachment, bytes]] = field(repr=False)


class Attachments:
    """The files of one interview.

    Args:
        workplace: The open workplace.
        interview: The interview.
        session: Its running form.
    """

    def __init__(self, workplace: Workplace, interview: Interview, session: Session) -> None:
        self._workplace = workplace
        self._interview = interview.identifier
        self._case = interview.case
        self._session = session
        self._now: _Standing | None = None
        self._next: _Standing | None = None

    def find(self, file_name: str) -> Attachment | None:
        """Return the file of that name; ``None`` when it is not in the vault (any more)."""
        return self._standing().kept.get(file_name) if file_name else None

    def content(self, file_name: str) -> bytes:
        """Return the bytes of a file as they are kept.

        Raises:
            KeyError: If there is none of that name.
            VaultError: If they cannot be read.
        """
        one = self._standing().kept[file_name]
        return self._workplace.vault.get(AttachedContent, content_id(one)).content

    def words(self, file_name: str, language: str, joined: Collection[str] = ()) -> str:
        """Return what a document says of a file: whether it stays here, and by which digests it is known.

        Args:
            file_name: The form's own text of the answer; empty for none.
            language: BCP 47 tag of the reader's language.
            joined: Identifiers of the photographs that are printed in the document.
        """
        if not file_name:
            return ""
        say = self._workplace.content.wording.say
        one = self.find(file_name)
        if one is None:
            return say("attached.missing", language)
        kept = grouped_digest(one.sha256)
        if one.is_photograph:
            key = "attached.joined" if one.identifier in joined else "attached.photograph"
            return say(key, language, kept=kept, original=grouped_digest(one.original_sha256))
        return say("attached.file", language, kept=kept)

    def hold(self, file: IncomingFile) -> str:
        """Hold *file* until an answer names it; return the name for that answer."""
        identifier = new_identifier()
        name = f"{identifier}{file.suffix}"
        one = Attachment(
            identifier, self._interview, name, file.original_name, file.media_type, self._workplace.now(),
            file.original_sha256, hashlib.sha256(file.content).hexdigest(), len(file.content),
            file.width, file.height, file.is_stripped, file.preview,
        )  # fmt: skip
        self._standing().held[name] = (one, file.content)
        return name

    def drop(self, file_name: str) -> None:
        """Hold a file no longer that no answer came to name."""
        self._standing().held.pop(file_name, None)

    def follow(self, event: InterviewEvent) -> tuple[Change, ...]:
        """Return what is to be written with *event* so that the vault has the files the form names now.

        Call :meth:`settle` once that is written.

        Raises:
            VaultError: If a file that goes cannot be read for the way back.
        """
        self._next = None
        if not self._concerns(event):
            return ()
        now = self._standing()
        if not (now.kept or now.held):
            return ()
        # The whole instance is looked at: that a question is not relevant now is no reason to lose its file.
        xml = self._session.serialise()
        coming = {name: one for name, one in now.held.items() if name in xml}
        going = {name: (one, self._read(one)) for name, one in now.kept.items() if name not in xml}
        kept = {name: one for name, one in now.kept.items() if name not in going}
        kept |= {name: one for name, (one, _content) in coming.items()}
        held = {name: one for name, one in now.held.items() if name not in coming}
        held |= {name: (one, content) for name, (one, content) in going.items() if content is not None}
        self._next = _Standing(kept, held)
        return (
            *(change for one, content in coming.values() for change in self._keeping(one, content)),
            *(change for one, content in going.values() for change in self._removing(one, content)),
        )

    def settle(self) -> None:
        """Take what :meth:`follow` said as written."""
        if self._next is not None:
            self._now, self._next = self._next, None

    def _standing(self) -> _Standing:
        if self._now is None:
            found = self._workplace.vault.all(Attachment, parent=self._interview)
            self._now = _Standing({one.file_name: one for one in found}, {})
        return self._now

    def _read(self, one: Attachment) -> bytes | None:
        # A rescue may have saved the one record and not the other: that must not keep the file for ever.
        found = self._workplace.vault.find(AttachedContent, content_id(one))
        return found.content if found is not None else None

    def _concerns(self, event: InterviewEvent) -> bool:
        if event.kind in {EventKind.REPEAT_ADDED, EventKind.REPEAT_REMOVED}:
            return self._now is not None or self._has_uploads()
        return self._is_upload(plain(event.ref))

    def _has_uploads(self) -> bool:
        return any(map(self._is_upload, self._session.definition.by_ref))

    def _is_upload(self, ref: str) -> bool:
        control = self._session.definition.by_ref[ref].control
        return control is not None and control.kind == "upload"

    def _keeping(self, one: Attachment, content: bytes) -> Iterator[Change]:
        for record in self._records(one, content):
            yield self._workplace.change(Action.FILE_ATTACHED, record)

    def _removing(self, one: Attachment, content: bytes | None) -> Iterator[Change]:
        first, whole = self._records(one, content or b"")
        for record in (first,) if content is None else (first, whole):
            yield replace(self._workplace.change(Action.FILE_DETACHED, record), is_removal=True)

    def _records(self, one: Attachment, content: bytes) -> tuple[Record, Record]:
        whole = AttachedContent(content_id(one), content)
        return (
            Record(one, one.identifier, self._case, parent=self._interview),
            Record(whole, whole.identifier, self._case, parent=one.identifier),
        )


def content_id(one: Attachment) -> str:
    """Return the identifier of the bytes of a file."""
    return f"{one.identifier}:content"
