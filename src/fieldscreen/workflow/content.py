"""Everything the program shows that is data: questionnaires, packs, sentences, templates.

Read from the resources folder when first asked for. An organisation's own packs come with
a later version; the folder is then one of several.
"""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fieldscreen.domain.communes import Communes
from fieldscreen.domain.directory import Directory, read_directory
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.follow_up_rules import Rules
from fieldscreen.domain.follow_up_rules import read_rules as read_follow_up_rules
from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.domain.retention_rules import RetentionRules, read_rules
from fieldscreen.referral import ReferralTemplate, load_templates
from fieldscreen.screening.guidance import Guidance, read_guidance
from fieldscreen.screening.guiding import GuidanceTeller
from fieldscreen.screening.packs import IndicatorPack, read_pack
from fieldscreen.screening.wording import Wording
from fieldscreen.workflow.counting_rules import CountingRules, read_counting
from fieldscreen.workflow.questionnaires import Questionnaire, QuestionnaireMissingError


class TemplateMissingError(FieldScreenError):
    """No template is shipped for a kind of referral.

    Attributes:
        kind: The kind.
    """

    def __init__(self, kind: ReferralKind) -> None:
        super().__init__(f"no template for {kind}")
        self.kind = kind


@dataclass(frozen=True, slots=True)
class PackFile:
    """A pack with the very text it was read from.

    Attributes:
        pack: The pack.
        text: Its text, TOML.
        digest: SHA-256 of the text, lower-case hexadecimal.
        is_unchanged: Whether a shipped file is the one the program was shipped with; ``True`` for others.
    """

    pack: IndicatorPack
    text: str
    digest: str
    is_unchanged: bool = True


def pack_file(text: str, *, is_unchanged: bool = True) -> PackFile:
    """Read a pack and keep its text beside it.

    Raises:
        PackInvalidError: If it cannot be used.
    """
    return PackFile(read_pack(text), text, hashlib.sha256(text.encode()).hexdigest(), is_unchanged)


class Content:
    """The shipped content.

    Args:
        folder: The resources folder.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def questionnaires(self) -> tuple[Questionnaire, ...]:
        """Every questionnaire, in the order of the shelf; what it does not name comes last."""
        shelf = self.folder / "questionnaires"
        order = tomllib.loads((shelf / "shelf.toml").read_text(encoding="utf-8"))["order"]
        place = {name: number for number, name in enumerate(order)}
        folders = (path.parent for path in shelf.glob("*/survey.csv"))
        placed = sorted(folders, key=lambda folder: (place.get(folder.name, len(place)), folder.name))
        return tuple(Questionnaire(folder) for folder in placed)

    def questionnaire(self, identifier: str) -> Questionnaire:
        """Return one questionnaire by its form id.

        Raises:
            QuestionnaireMissingError: If there is none of that id.
        """
        found = next((item for item in self.questionnaires if item.identifier == identifier), None)
        if found is None:
            raise QuestionnaireMissingError(identifier)
        return found

    @cached_property
    def packs(self) -> tuple[IndicatorPack, ...]:
        """Every indicator pack, by file name."""
        return tuple(file.pack for file in self.pack_files)

    @cached_property
    def pack_files(self) -> tuple[PackFile, ...]:
        """Every indicator pack with its text, checked against the list it was shipped with."""
        folder = self.folder / "indicators"
        shipped = set((folder / "SHA256SUMS").read_text(encoding="ascii").splitlines())
        found = []
        for path in sorted(folder.glob("*.toml")):
            content = path.read_bytes()
            line = f"{hashlib.sha256(content).hexdigest()}  {path.name}"
            found.append(pack_file(content.decode(), is_unchanged=line in shipped))
        return tuple(found)

    @cached_property
    def guidance(self) -> Guidance:
        """Articles, forms of exploitation, what to do and ways to refer."""
        return read_guidance((self.folder / "guidance" / "guidance-france.toml").read_text(encoding="utf-8"))

    def teller(self, language: str) -> GuidanceTeller:
        """Return who puts the guidance into words, in *language*."""
        return GuidanceTeller(self.guidance, self.wording, language)

    @cached_property
    def wording(self) -> Wording:
        """The sentences of assessments."""
        return self._wording("assessment")

    @cached_property
    def verification_wording(self) -> Wording:
        """The sentences of verifications."""
        return self._wording("verification")

    @cached_property
    def form_wording(self) -> Wording:
        """The sentences about forms and what is wrong with them."""
        return self._wording("forms")

    @cached_property
    def journal_wording(self) -> Wording:
        """The sentences of the journal."""
        return self._wording("journal")

    @cached_property
    def certificate_wording(self) -> Wording:
        """The sentences of certificates of erasure."""
        return self._wording("certificate")

    @cached_property
    def figures_wording(self) -> Wording:
        """The sentences of the figures."""
        return self._wording("figures")

    @cached_property
    def retention_rules(self) -> RetentionRules:
        """How long a case may stay, as shipped."""
        return read_rules((self.folder / "retention" / "field-laptop.toml").read_text(encoding="utf-8"))

    @cached_property
    def counting_rules(self) -> CountingRules:
        """What is counted of a case, and how."""
        return read_counting((self.folder / "retention" / "counting.toml").read_text(encoding="utf-8"))

    @cached_property
    def communes(self) -> Communes:
        """Every commune; takes a good part of a second the first time."""
        return Communes((self.folder / "directory" / "communes.tsv").read_text(encoding="utf-8"))

    def directory(self, language: str) -> Directory:
        """Return the shipped directory of recipients, its remarks in *language*."""
        return read_directory((self.folder / "directory" / "crip.toml").read_text(encoding="utf-8"), language)

    def follow_up_rules(self, language: str) -> Rules:
        """Return what follows each kind of document and by when, the sentences in *language*."""
        return read_follow_up_rules(
            (self.folder / "directory" / "follow-up.toml").read_text(encoding="utf-8"), language
        )

    @cached_property
    def mail_wording(self) -> Wording:
        """The sentences of messages, reminders and complements."""
        return self._wording("mail")

    @cached_property
    def template_wording(self) -> Wording:
        """The sentences about what is wrong with a template or an adaptation."""
        return self._wording("templates")

    @cached_property
    def recovery_wording(self) -> Wording:
        """The sentences of recovery sheets."""
        return self._wording("recovery")

    @cached_property
    def paper_wording(self) -> Wording:
        """The sentences of questionnaires on paper."""
        return self._wording("paper")

    def _wording(self, name: str) -> Wording:
        return Wording((self.folder / "wording" / f"{name}.toml").read_text(encoding="utf-8"))

    def template(self, kind: ReferralKind) -> ReferralTemplate:
        """Return the template of one kind of referral.

        Raises:
            TemplateMissingError: If none is shipped for that kind.
        """
        found = next((one for one in self._templates if one.kind is kind), None)
        if found is None:
            raise TemplateMissingError(kind)
        return found

    @cached_property
    def template_texts(self) -> dict[str, str]:
        """The text of every shipped template by its name."""
        files = sorted((self.folder / "referrals").glob("*.toml"))
        return {file.stem: file.read_text(encoding="utf-8") for file in files}

    @cached_property
    def _templates(self) -> tuple[ReferralTemplate, ...]:
        return load_templates(self.template_texts.values())
