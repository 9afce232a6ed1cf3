"""``fieldscreen template``: checking templates, and the adaptations of a département or an organisation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.opening import NewWorkplace
from fieldscreen.cli.packs import opened_vault
from fieldscreen.cli.terminal import print_json
from fieldscreen.cli.texts import say, wording
from fieldscreen.referral import TemplateInvalidError, fingerprint_words, grouped_fingerprint
from fieldscreen.referral.template_faults import TemplateFault
from fieldscreen.system.places import resources_folder
from fieldscreen.workflow.adaptation_files import SignedAdaptation
from fieldscreen.workflow.adaptations import (
    adaptations_of,
    examine_adaptation,
    import_adaptation,
    remove_adaptation,
    sign_adaptation,
)
from fieldscreen.workflow.content import Content
from fieldscreen.workflow.template_checking import CheckedFile, check_files


def check(wish: Wish) -> int:
    """Print everything wrong with templates and adaptations, one finding a line; 0 for nothing, else 1.

    Raises:
        OSError: If there is no such file: that is no fault of a template.
    """
    checked = check_files(Content(resources_folder()), wish.files)
    if wish.as_json:
        print_json([_as_json(one) for one in checked])
    else:
        for one in checked:
            print_faults(one.path.name, one.faults, wish.language)
            if not one.faults:
                kind = "adaptation" if one.is_adaptation else "template"
                print(
                    say(f"template.clean_{kind}", wish.language, path=one.path.name, reference=one.reference)
                )
    return 1 if any(one.faults for one in checked) else 0


def sign(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Sign an adaptation with the worker's key; 0 when the signed file lies beside it, 1 when it has faults.

    Raises:
        FieldScreenError: If the vault does not open.
        OSError: If a file cannot be read or written.
    """
    with opened_vault(wish, new_workplace) as workplace:
        try:
            target = sign_adaptation(workplace, wish.file)
        except TemplateInvalidError as error:
            print_faults(wish.file.name, error.faults, wish.language)
            return 1
        words = fingerprint_words(workplace.fingerprint, wish.language)
        digits = grouped_fingerprint(workplace.fingerprint)
        print(say("organisation.signed", wish.language, path=target, words=words, fingerprint=digits))
    return 0


def bring_in(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Bring an adaptation into the vault; 0 when referrals are written with it, 1 when it has faults.

    Raises:
        FieldScreenError: If the vault does not open, or the adaptation is refused.
        OSError: If the file cannot be read.
    """
    with opened_vault(wish, new_workplace) as workplace:
        try:
            signed = examine_adaptation(workplace.content, wish.file)
        except TemplateInvalidError as error:
            print_faults(wish.file.name, error.faults, wish.language)
            return 1
        import_adaptation(workplace, signed, signer=wish.signer, replaces=wish.replace)
        for line in _lines(signed, wish.language):
            print(line)
    return 0


def show_list(wish: Wish, new_workplace: NewWorkplace) -> int:
    """List the adaptations in use.

    Raises:
        FieldScreenError: If the vault does not open.
    """
    with opened_vault(wish, new_workplace) as workplace:
        kept = adaptations_of(workplace)
        if not kept:
            print(say("template.none", wish.language))
        for one in kept:
            for line in _lines(one, wish.language):
                print(line)
    return 0


def remove(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Take an adaptation away; 0 when referrals are written without it.

    Raises:
        FieldScreenError: If the vault does not open, or there is none of that name.
    """
    with opened_vault(wish, new_workplace) as workplace:
        remove_adaptation(workplace, wish.identity)
        print(say("template.removed", wish.language, identifier=wish.identity))
    return 0


def print_faults(name: str, faults: Iterable[TemplateFault], language: str) -> None:
    """Print what is wrong with a file, one line each: file, key, sentence."""
    for fault in faults:
        print(f"{name}: {fault.where}: {_sentence(fault, language)}")


def _sentence(fault: TemplateFault, language: str) -> str:
    return wording("templates").say(f"fault.{fault.kind}", language, detail=fault.detail).rstrip()


def _lines(one: SignedAdaptation, language: str) -> Iterator[str]:
    adaptation = one.adaptation
    name = adaptation.names.get(language) or next(iter(adaptation.names.values()), "")
    dated = adaptation.dated.isoformat()
    yield say("template.head", language, name=name, reference=adaptation.reference, dated=dated)
    kinds = ", ".join(say(f"template.kind_{kind}", language) for kind in adaptation.documents)
    key = "template.to_department" if adaptation.department else "template.to_all"
    yield "    " + say(key, language, department=adaptation.department, documents=kinds)
    yield "    " + say(
        "organisation.signer",
        language,
        name=one.signer.name,
        words=fingerprint_words(one.signer.fingerprint, language),
        fingerprint=grouped_fingerprint(one.signer.fingerprint),
    )


def _as_json(one: CheckedFile) -> dict[str, object]:
    return {
        "file": one.path.name,
        "reference": one.reference,
        "is_adaptation": one.is_adaptation,
        "is_acceptable": not one.faults,
        "faults": [
            {"where": fault.where, "kind": fault.kind.value, "detail": fault.detail} for fault in one.faults
        ],
    }
