"""The words of ``fieldscreen template`` and ``fieldscreen referral``."""

from __future__ import annotations

from pathlib import Path

from fieldscreen.cli.commands import Command, Commands, add_command, add_group, add_vault
from fieldscreen.cli.texts import say


def add_templates(commands: Commands, language: str) -> None:
    """Add ``template check``, ``sign``, ``import``, ``list`` and ``remove``."""
    about = add_group(commands, "template", language)
    check = add_command(about, "check", language, about="template_check")
    check.set_defaults(chosen=Command.CHECK_TEMPLATE)
    check.add_argument(
        "files", type=Path, nargs="+", metavar="TOML", help=say("template_check.files", language)
    )
    check.add_argument("--json", action="store_true", help=say("check.json", language))
    sign = add_command(about, "sign", language, about="template_sign")
    sign.set_defaults(chosen=Command.SIGN_TEMPLATE)
    sign.add_argument("file", type=Path, metavar="TOML", help=say("template_sign.file", language))
    bring = add_command(about, "import", language, about="template_import")
    bring.set_defaults(chosen=Command.IMPORT_TEMPLATE)
    bring.add_argument("file", type=Path, metavar="FSTPL", help=say("template_import.file", language))
    bring.add_argument("--signer", default="", metavar="SHA256", help=say("pack_import.signer", language))
    bring.add_argument("--replace", action="store_true", help=say("template_import.replace", language))
    shown = add_command(about, "list", language, about="template_list")
    shown.set_defaults(chosen=Command.LIST_TEMPLATES)
    remove = add_command(about, "remove", language, about="template_remove")
    remove.set_defaults(chosen=Command.REMOVE_TEMPLATE)
    remove.add_argument("identity", metavar="ID", help=say("template_remove.id", language))
    for one in (sign, bring, shown, remove):
        one.add_argument("--vault", type=Path, metavar="DIR", help=say("pack.vault", language))


def add_fields(commands: Commands, language: str) -> None:
    """Add ``referral fields``."""
    fields = add_command(
        add_group(commands, "referral", language), "fields", language, about="referral_fields"
    )
    fields.set_defaults(chosen=Command.SAVE_FIELDS)
    fields.add_argument("number", type=int, metavar="N", help=say("envelope.number", language))
    fields.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help=say("referral_fields.out", language)
    )
    fields.add_argument("--json", action="store_true", help=say("referral_fields.json", language))
    add_vault(fields, language)
