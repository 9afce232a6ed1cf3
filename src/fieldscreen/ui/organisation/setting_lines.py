"""What an organisation's settings set, line by line, and who signed them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.referral import fingerprint_words, grouped_fingerprint
from fieldscreen.referral.sealing.signer_certificate import certificate_facts
from fieldscreen.screening.guiding import GuidanceTeller
from fieldscreen.ui.preferences import LANGUAGES
from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.ui.words import secrecy_words
from fieldscreen.workflow.organisation import OrganisationSettings, SignedSettings


def setting_lines(settings: OrganisationSettings, teller: GuidanceTeller) -> list[tuple[str, str]]:
    """Return what is set as pairs of a label and its words."""
    found = [
        (QCoreApplication.translate("SettingLines", "Name"), settings.name),
        (QCoreApplication.translate("SettingLines", "Postal address"), settings.address),
        (QCoreApplication.translate("SettingLines", "Telephone"), settings.phone),
    ]
    if settings.secrecy is not None:
        line = teller.secrecy_line(settings.secrecy.value)
        words = [secrecy_words(settings.secrecy), line.text, *line.articles]
        found.append(
            (
                QCoreApplication.translate("SettingLines", "Professional secrecy (code pénal, 226-13)"),
                "\n".join(words),
            )
        )
    if settings.recipient is not None:
        office = settings.recipient
        parts = (office.name, office.department, office.address, office.phone, office.email)
        label = QCoreApplication.translate("SettingLines", "Usual recipient of referrals")
        found.append((label, "\n".join(part for part in parts if part)))
    if settings.idle_min is not None:
        words_idle = QCoreApplication.translate(
            "SettingLines", "After %n minute(s) at the latest", "", settings.idle_min
        )
        found.append((QCoreApplication.translate("SettingLines", "The vault locks itself"), words_idle))
    if settings.languages:
        names = dict(LANGUAGES)
        label = QCoreApplication.translate("SettingLines", "Languages of the window")
        found.append((label, ", ".join(names[one] for one in settings.languages)))
    if settings.authorities:
        label = QCoreApplication.translate("SettingLines", "Authorities that verifications trust")
        found.append((label, "\n".join(_authority_words(one) for one in settings.authorities)))
    return [(label, words) for label, words in found if words]


def _authority_words(certificate: bytes) -> str:
    facts = certificate_facts(certificate)
    return f"{facts.subject} ({grouped_fingerprint(facts.fingerprint)})"


def free_lines(settings: OrganisationSettings) -> list[str]:
    """Return what the worker may still change."""
    found = [
        QCoreApplication.translate(
            "SettingLines", "The office a referral goes to: the usual one is only proposed."
        ),
        QCoreApplication.translate("SettingLines", "Your name, function, telephone and address for mail."),
    ]
    if settings.secrecy is None:
        found.append(
            QCoreApplication.translate("SettingLines", "Your position towards professional secrecy.")
        )
    if settings.idle_min is None:
        found.append(QCoreApplication.translate("SettingLines", "When the vault locks itself."))
    else:
        found.append(QCoreApplication.translate("SettingLines", "An earlier lock; never a later one."))
    return found


def signer_line(signed: SignedSettings, language: str) -> str:
    """Return who signed the settings, which version, and the fingerprint in words and digits."""
    words = QCoreApplication.translate(
        "SettingLines",
        "Version {version} of {day}, signed by “{name}”. Its fingerprint: {words} ({digits})",
    )
    return words.format(
        version=signed.settings.version,
        day=day_in_words(signed.settings.dated),
        name=signed.signer.name,
        words=fingerprint_words(signed.signer.fingerprint, language),
        digits=grouped_fingerprint(signed.signer.fingerprint),
    )
