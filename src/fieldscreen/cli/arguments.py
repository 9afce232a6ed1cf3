"""Reading the words after the program's name, with help in French or English."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fieldscreen import __version__
from fieldscreen.cli.authority_arguments import AuthorityWish, add_authority, authority_wish
from fieldscreen.cli.commands import Command, Commands, add_command, add_group, add_vault
from fieldscreen.cli.envelope_arguments import TrialWish, add_envelopes, trial_wish
from fieldscreen.cli.parsing import Parser
from fieldscreen.cli.signing_arguments import add_signing
from fieldscreen.cli.stamping_arguments import add_stampers, add_stamping
from fieldscreen.cli.template_arguments import add_fields, add_templates
from fieldscreen.cli.texts import LANGUAGES, READ_IN, language_of, say

__all__ = ["DEFAULT_OUT", "Command", "Wish", "read_arguments"]

DEFAULT_OUT = Path("fieldscreen-demo")


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asked for on the command line.

    Attributes:
        command: The command.
        language: Language to answer in.
        language_was_chosen: Whether ``--lang`` was given, rather than taken from the locale.
        out: Folder the demonstration writes to.
        file: File to verify, questionnaire to check or try, folder of a vault, case to assess, or pack.
        as_json: Whether the report is wanted as JSON.
        as_html: Whether the report is wanted as a page.
        trusted: Files with certificates the person trusts.
        lists: Files with revocation lists.
        countersigned: Whether a countersignature was announced.
        form_language: Language of the questionnaire as it names it, or of a reading; empty for its own.
        save: File to write a tried questionnaire's answers to; ``None`` to keep nothing.
        vault: Folder of the vault; ``None`` for this person's own.
        head: Head of a journal as a document prints it; empty for none.
        passphrase_fd: File descriptor the passphrase is read from; ``None`` asks on the terminal.
        key: File with an organisation's private key; ``None`` for what stands on paper.
        folder: Folder the copies go to, or of the vault to be made.
        keep: How many copies stay; ``None`` as planned in the window.
        explain: Whether an assessment is wanted with its reasons.
        packs: Pack files to assess with instead of the shipped ones.
        compare: Pack file to compare an assessment with; ``None`` for none.
        signer: Fingerprint of a pack's signer that the person compared.
        unsigned: Whether a pack nobody signed may come in.
        replace: Whether a pack may take the place of the version in use.
        questionnaire: Identifier of a questionnaire.
        languages: Tags of the languages of a sheet, the main one first.
        identity: Which identity of the vault is meant, as the list names it.
        password_fd: File descriptor the password of an identity's file, or the passphrase of a locked copy,
            is read from; ``None`` asks for it.
        number: Number of a referral.
        draft: Whether a mail draft is wanted rather than the file by itself.
        certificate: File with a certificate to seal for; ``None`` for the one in the directory.
        module: Library that speaks with a token; ``None`` when none was chosen.
        pin_fd: File descriptor the PIN of a token is read from; ``None`` asks for it.
        last_try: Whether the last try of a PIN may be risked.
        authority: What is wanted of an organisation's own authority.
        stampers: Files with certificates of time-stamping authorities the person trusts.
        policy: Policy a time-stamp is asked for under; empty for none in particular.
        files: Templates to check.
        trial: What is wanted of a test message.
        renews: Whether a time-stamp is to follow the one the file carries.
    """

    command: Command
    language: str
    language_was_chosen: bool = False
    out: Path = DEFAULT_OUT
    file: Path = Path()
    as_json: bool = False
    trusted: tuple[Path, ...] = ()
    form_language: str = ""
    save: Path | None = None
    vault: Path | None = None
    head: str = ""
    passphrase_fd: int | None = None
    key: Path | None = None
    folder: Path = Path()
    keep: int | None = None
    explain: bool = False
    packs: tuple[Path, ...] = ()
    compare: Path | None = None
    signer: str = ""
    unsigned: bool = False
    replace: bool = False
    questionnaire: str = ""
    languages: tuple[str, ...] = ()
    as_html: bool = False
    lists: tuple[Path, ...] = ()
    countersigned: bool = False
    identity: str = ""
    password_fd: int | None = None
    number: int = 0
    draft: bool = False
    certificate: Path | None = None
    module: Path | None = None
    pin_fd: int | None = None
    last_try: bool = False
    authority: AuthorityWish = field(default_factory=AuthorityWish)
    stampers: tuple[Path, ...] = ()
    policy: str = ""
    files: tuple[Path, ...] = ()
    trial: TrialWish = field(default_factory=TrialWish)
    renews: bool = False


def read_arguments(arguments: Sequence[str]) -> Wish:
    """Read *arguments*; prints help, version or a usage error and exits where asked to.

    Raises:
        SystemExit: After ``--help`` and ``--version`` (0), or on words that make no sense (2).
    """
    chosen = _chosen_language(arguments)
    language = chosen or language_of()
    given = _parser(language).parse_args(arguments)
    return Wish(
        Command(getattr(given, "chosen", None) or given.command or Command.WINDOW),
        language,
        chosen is not None,
        getattr(given, "out", DEFAULT_OUT),
        getattr(given, "file", Path()),
        getattr(given, "json", False),
        tuple(getattr(given, "trust", None) or ()),
        getattr(given, "in_language", ""),
        getattr(given, "save", None),
        getattr(given, "vault", None),
        getattr(given, "head", ""),
        getattr(given, "passphrase_fd", None),
        getattr(given, "key", None),
        getattr(given, "folder", Path()),
        getattr(given, "keep", None),
        getattr(given, "explain", False),
        tuple(getattr(given, "pack", None) or ()),
        getattr(given, "compare", None),
        getattr(given, "signer", ""),
        getattr(given, "unsigned", False),
        getattr(given, "replace", False),
        getattr(given, "questionnaire", ""),
        tuple(getattr(given, "languages", "").split(",")) if getattr(given, "languages", "") else (),
        getattr(given, "html", False),
        tuple(getattr(given, "crl", None) or ()),
        getattr(given, "countersigned", False),
        getattr(given, "identity", ""),
        getattr(given, "password_fd", None),
        getattr(given, "number", 0),
        getattr(given, "draft", False),
        getattr(given, "certificate", None),
        getattr(given, "module", None),
        getattr(given, "pin_fd", None),
        getattr(given, "last_try", False),
        authority_wish(given),
        tuple(getattr(given, "stampers", None) or ()),
        getattr(given, "policy", ""),
        tuple(getattr(given, "files", None) or ()),
        trial_wish(given),
        getattr(given, "renews", False),
    )


def _chosen_language(arguments: Sequence[str]) -> str | None:
    """Find ``--lang`` before parsing, because the parser's own texts depend on it."""
    finder = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    finder.add_argument("--lang", choices=LANGUAGES)
    try:
        found: str | None = finder.parse_known_args(arguments)[0].lang
    except argparse.ArgumentError:
        return None
    return found


def _parser(language: str) -> Parser:
    def text(key: str) -> str:
        return say(key, language).replace("%", "%%")

    parser = Parser(language=language, prog="fieldscreen", description=text("help.about"))
    parser.add_argument("--lang", choices=LANGUAGES, help=text("help.lang"))
    version = f"FieldScreen {__version__}"
    parser.add_argument("--version", action="version", version=version, help=text("help.version"))
    commands = parser.add_subparsers(dest="command", title=text("help.commands"), metavar="")
    demo = add_command(commands, "demo", language)
    demo.add_argument("--out", type=Path, default=DEFAULT_OUT, metavar="DIR", help=text("demo.out"))
    _add_verifying(commands, language)
    about_forms = add_group(commands, "form", language)
    check = add_command(about_forms, "check", language)
    check.set_defaults(chosen=Command.CHECK_FORM)
    check.add_argument("file", type=Path, metavar="FORM", help=text("check.file"))
    check.add_argument("--json", action="store_true", help=text("check.json"))
    attempt = add_command(about_forms, "try", language)
    attempt.set_defaults(chosen=Command.TRY_FORM)
    attempt.add_argument("file", type=Path, metavar="FORM", help=text("check.file"))
    attempt.add_argument("--in", dest="in_language", default="", metavar="NAME", help=text("try.in_language"))
    attempt.add_argument("--save", type=Path, metavar="XML", help=text("try.save"))
    _add_paper(commands, language)
    _add_vault_commands(commands, language)
    _add_assessing(commands, language)
    _add_packs(commands, language)
    _add_organisation(commands, language)
    add_templates(commands, language)
    add_fields(commands, language)
    add_signing(commands, language)
    add_envelopes(commands, language)
    add_authority(commands, language)
    add_stamping(commands, language)
    return parser


def _add_verifying(commands: Commands, language: str) -> None:
    verify = add_command(commands, "verify", language)
    verify.add_argument("file", type=Path, metavar="PDF", help=say("verify.file", language))
    verify.add_argument("--json", action="store_true", help=say("verify.json", language))
    verify.add_argument("--html", action="store_true", help=say("verify.html", language))
    verify.add_argument(
        "--trust", type=Path, action="append", metavar="CERT", help=say("verify.trust", language)
    )
    verify.add_argument("--crl", type=Path, action="append", metavar="CRL", help=say("verify.crl", language))
    add_stampers(verify, language)
    verify.add_argument("--countersigned", action="store_true", help=say("verify.countersigned", language))
    verify.add_argument("--password-fd", type=int, metavar="N", help=say("verify.password_fd", language))
    add_vault(verify, language, about="verify.vault")


def _add_assessing(commands: Commands, language: str) -> None:
    assess = add_command(commands, "assess", language)
    assess.add_argument("file", type=Path, metavar="CASE.json", help=say("assess.file", language))
    assess.add_argument("--explain", action="store_true", help=say("assess.explain", language))
    assess.add_argument("--json", action="store_true", help=say("assess.json", language))
    assess.add_argument(
        "--in", dest="in_language", default="", choices=READ_IN, help=say("assess.in_language", language)
    )
    assess.add_argument(
        "--pack", type=Path, action="append", metavar="TOML", help=say("assess.pack", language)
    )
    assess.add_argument("--compare", type=Path, metavar="TOML", help=say("assess.compare", language))


def _add_paper(commands: Commands, language: str) -> None:
    def text(key: str) -> str:
        return say(key, language).replace("%", "%%")

    paper = add_command(add_group(commands, "questionnaire", language), "paper", language)
    paper.set_defaults(chosen=Command.PAPER)
    paper.add_argument("questionnaire", metavar="ID", help=text("paper.questionnaire"))
    paper.add_argument("--languages", default="", metavar="fr,ro", help=text("paper.languages"))
    paper.add_argument("--out", type=Path, required=True, metavar="PDF", help=text("paper.out"))
    paper.add_argument("--vault", type=Path, metavar="DIR", help=text("paper.vault"))
    paper.add_argument("--passphrase-fd", type=int, metavar="N", help=text("vault.passphrase_fd"))


def _add_packs(commands: Commands, language: str) -> None:
    about_packs = add_group(commands, "pack", language)
    check = add_command(about_packs, "check", language, about="pack_check")
    check.set_defaults(chosen=Command.CHECK_PACK)
    check.add_argument("--json", action="store_true", help=say("check.json", language))
    sign = add_command(about_packs, "sign", language, about="pack_sign")
    sign.set_defaults(chosen=Command.SIGN_PACK)
    bring = add_command(about_packs, "import", language, about="pack_import")
    bring.set_defaults(chosen=Command.IMPORT_PACK)
    bring.add_argument("--signer", default="", metavar="SHA256", help=say("pack_import.signer", language))
    bring.add_argument("--unsigned", action="store_true", help=say("pack_import.unsigned", language))
    bring.add_argument("--replace", action="store_true", help=say("pack_import.replace", language))
    shown = add_command(about_packs, "list", language, about="pack_list")
    shown.set_defaults(chosen=Command.LIST_PACKS)
    for one in (check, sign, bring):
        one.add_argument("file", type=Path, metavar="PACK.toml", help=say("pack.file", language))
    for one in (sign, bring, shown):
        one.add_argument("--vault", type=Path, metavar="DIR", help=say("pack.vault", language))


def _add_organisation(commands: Commands, language: str) -> None:
    about = add_group(commands, "organisation", language)
    for name, command in (
        ("make", Command.MAKE_ORGANISATION),
        ("check", Command.CHECK_ORGANISATION),
        ("sign", Command.SIGN_ORGANISATION),
        ("import", Command.IMPORT_ORGANISATION),
    ):
        one = add_command(about, name, language, about=f"organisation_{name}")
        one.set_defaults(chosen=command)
        one.add_argument("file", type=Path, metavar="FILE", help=say(f"organisation_{name}.file", language))
        if name == "check":
            one.add_argument("--json", action="store_true", help=say("check.json", language))
        if name in {"sign", "import"}:
            one.add_argument("--vault", type=Path, metavar="DIR", help=say("pack.vault", language))
        if name == "import":
            one.add_argument(
                "--signer", default="", metavar="SHA256", help=say("pack_import.signer", language)
            )


def _add_vault_commands(commands: Commands, language: str) -> None:
    def text(key: str) -> str:
        return say(key, language).replace("%", "%%")

    journal = add_command(
        add_group(commands, "journal", language), "verify", language, about="journal_verify"
    )
    journal.set_defaults(chosen=Command.VERIFY_JOURNAL)
    journal.add_argument("--vault", type=Path, metavar="DIR", help=text("journal_verify.vault"))
    journal.add_argument("--head", default="", metavar="HEAD", help=text("journal_verify.head"))
    journal.add_argument("--json", action="store_true", help=text("verify.json"))
    journal.add_argument("--passphrase-fd", type=int, metavar="N", help=text("vault.passphrase_fd"))
    certificate = add_command(
        add_group(commands, "certificate", language), "verify", language, about="certificate_verify"
    )
    certificate.set_defaults(chosen=Command.VERIFY_CERTIFICATE)
    certificate.add_argument("file", type=Path, metavar="FILE", help=text("certificate_verify.file"))
    certificate.add_argument("--json", action="store_true", help=text("verify.json"))
    certificate.add_argument("--trust", type=Path, action="append", metavar="CERT", help=text("verify.trust"))
    about_vaults = add_group(commands, "vault", language)
    keys = add_command(about_vaults, "keys", language)
    keys.set_defaults(chosen=Command.VAULT_KEYS)
    keys.add_argument("file", type=Path, metavar="FOLDER", help=text("vault.folder"))
    recover = add_command(about_vaults, "recover", language)
    recover.set_defaults(chosen=Command.VAULT_RECOVER)
    recover.add_argument("file", type=Path, metavar="FOLDER", help=text("vault.folder"))
    recover.add_argument("--key", type=Path, metavar="KEY", help=text("recover.key"))
    _add_copy_commands(about_vaults, language, text)


def _add_copy_commands(about: Commands, language: str, text: Callable[[str], str]) -> None:
    backup = add_command(about, "backup", language, about="vault-backup")
    backup.set_defaults(chosen=Command.BACKUP)
    backup.add_argument("folder", type=Path, metavar="DIR", help=text("vault-backup.folder"))
    backup.add_argument("--keep", type=int, metavar="N", help=text("vault-backup.keep"))
    restore = add_command(about, "restore", language, about="vault-restore")
    restore.set_defaults(chosen=Command.RESTORE)
    restore.add_argument("file", type=Path, metavar="COPY", help=text("vault-restore.file"))
    restore.add_argument("folder", type=Path, metavar="DIR", help=text("vault.new_folder"))
    rescue = add_command(about, "rescue", language, about="vault-rescue")
    rescue.set_defaults(chosen=Command.RESCUE)
    rescue.add_argument("folder", type=Path, metavar="DIR", help=text("vault.new_folder"))
    rescue.add_argument("--copy", dest="file", type=Path, metavar="COPY", default=Path(),
                        help=text("vault-rescue.copy"))  # fmt: skip
    check = add_command(about, "check", language, about="vault-check")
    check.set_defaults(chosen=Command.CHECK_VAULT)
    for parser in (backup, restore, rescue, check):
        parser.add_argument("--vault", type=Path, metavar="DIR", help=text("vault.vault"))
        parser.add_argument("--passphrase-fd", type=int, metavar="N", help=text("vault.passphrase_fd"))
