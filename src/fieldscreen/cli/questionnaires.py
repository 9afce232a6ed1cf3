"""``fieldscreen form check`` and ``form try``: for the people who write questionnaires."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.terminal import print_json
from fieldscreen.cli.texts import wording
from fieldscreen.forms import Session, Violation, load_form
from fieldscreen.forms.checking import Finding, Severity, check_form
from fieldscreen.forms.filling import Occasion, Telling, fill
from fieldscreen.system.files import write_whole


def check(wish: Wish) -> int:
    """Print everything wrong and unusual in a form; 0 when nothing is wrong, else 1.

    Raises:
        OSError: If there is no such file: that is no fault of a form.
    """
    wish.file.stat()
    say = _sayer(wish.language)
    findings = check_form(wish.file)
    errors = sum(1 for one in findings if one.severity is Severity.ERROR)
    if wish.as_json:
        print_json([_as_json(one) for one in findings])
    elif not findings:
        print(say("check.clean", path=wish.file.name))
    else:
        for one in findings:
            print(_line(one, say))
        print(say("check.count", errors=errors, unusual=len(findings) - errors, path=wish.file.name))
    return 1 if errors else 0


def attempt(wish: Wish) -> int:
    """Fill a form in the terminal; 0 when its end was reached, else 1.

    Raises:
        FormError: If the form cannot be read, or has no such language.
        OSError: If there is no such file, or no place to save to; told before a word is typed.
    """
    wish.file.stat()
    if wish.save is not None:
        _try_place(wish.save)
    definition = load_form(wish.file)
    session = Session.start(definition, language=wish.form_language or None)
    asker = _Asker(session, _sayer(wish.language))
    print(definition.title)
    print(asker.say("try.how"))
    reached = fill(session, asker.ask, asker.tell)
    if not reached:
        print(asker.say("try.stopped"))
    if wish.save is not None:
        write_whole(wish.save, session.serialise().encode())
        print(asker.say("try.saved", path=wish.save))
    return 0 if reached else 1


def _try_place(save: Path) -> None:
    """Raise now what would otherwise lose everything that was typed at the end."""
    if save.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder", str(save))
    if not save.parent.is_dir():
        save.parent.stat()
        raise NotADirectoryError(errno.ENOTDIR, "is no folder", str(save.parent))
    if not os.access(save.parent, os.W_OK):
        raise PermissionError(errno.EACCES, "may not be written", str(save.parent))


Sayer = Callable[..., str]


def _sayer(language: str) -> Sayer:
    sentences = wording("forms")
    return lambda key, **values: sentences.say(key, language, **values)


def _as_json(one: Finding) -> dict[str, object]:
    return {
        "severity": one.severity.name.lower(),
        "kind": one.kind.value,
        "sheet": one.sheet,
        "row": one.row,
        "column": one.column,
        "message": one.message,
    }


def _line(one: Finding, say: Sayer) -> str:
    places = (("sheet", one.sheet), ("row", one.row), ("column", one.column))
    place = ", ".join(say(f"place.{name}", **{name: value}) for name, value in places if value)
    severity = say(f"severity.{one.severity.name.lower()}")
    detail = "detail.subject" if one.subject else "detail.message"
    told = say(detail, subject=one.subject, message=one.message)
    return f"{severity} {place}: {say(f'kind.{one.kind.value}')}\n    {told}"


class _Asker:
    """Asks and tells in the terminal."""

    def __init__(self, session: Session, say: Sayer) -> None:
        self._session = session
        self.say = say

    def ask(self, telling: Telling) -> str | None:
        """Show a question or an offer and read the line typed; ``None`` at the end of the input."""
        if telling.occasion is Occasion.OFFER:
            prompt = self.say("try.offer", label=telling.label)
        else:
            for line in self._question(telling):
                print(line)
            value = telling.state.value if telling.state else ""
            prompt = self.say("try.prompt", value=value)
        print(prompt, end="", flush=True)
        line = sys.stdin.readline()
        return line.rstrip("\n") if line else None

    def tell(self, telling: Telling) -> None:
        """Show what needs no answer."""
        if telling.occasion is Occasion.UNKNOWN_CHOICE:
            print(self.say("try.unknown-choice", label=telling.label))
        elif telling.occasion is Occasion.VIOLATION:
            print(self.say("try.violation", message=self._complaint(telling.violations[0])))
        elif telling.occasion is Occasion.END:
            print(self.say("try.end"))
            for one in telling.violations:
                print(self.say("try.missing", ref=one.ref, message=self._complaint(one)))
        else:
            print(f"\n{telling.label}")

    def _question(self, telling: Telling) -> Iterator[str]:
        state = telling.state
        yield f"\n{telling.label or telling.ref}"
        if state is None:
            return
        if state.hint:
            yield f"  {state.hint}"
        for number, choice in enumerate(state.choices, start=1):
            yield f"  {number:>3} {choice.label}"

    def _complaint(self, violation: Violation) -> str:
        return violation.message or self.say("try.unmet")
