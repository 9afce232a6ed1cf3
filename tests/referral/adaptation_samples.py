"""A synthetic département's adaptation of a template, with a drawn logo."""

from __future__ import annotations

import io
from functools import cache

from fieldscreen.referral.adaptation import adapt
from fieldscreen.referral.adaptation_reading import read_adaptation
from fieldscreen.referral.blocks import Picture
from fieldscreen.referral.template import ReferralTemplate
from fieldscreen.workflow.logos import clean_logo

HEAD = """
[override]
id = "departement-63"
version = "2026.1"
date = 2026-11-27
name = { fr = "Département d’exemple", en = "Example département" }
documents = ["information_preoccupante"]
department = "63"
"""

TITLES = """
[titles]
others = { fr = "Autres personnes au domicile", en = "Other people in the home" }

[texts.place]
commune = { fr = "Ville ou village", en = "Town or village" }
"""

LOGO = """
[logo]
file = "logo.png"
alternative = { fr = "Logo du département d’exemple", en = "Logo of the example département" }
"""

ORDER = (
    'sections = ["child", "family", "others", "place", "school", "observed", "reported", "interpretation", '
    '"unknown", "actions", "parents", "urgency", "requests", "sender", "signature"]\n'
)
ADAPTATION = HEAD + ORDER + TITLES
ORGANISATION = (
    (HEAD + LOGO)
    .replace('department = "63"\n', "")
    .replace("departement-63", "passerelles")
    .replace("Département d’exemple", "Passerelles")
    .replace("du département d’exemple", "de Passerelles")
    .replace("of the example département", "of Passerelles")
)
"""An organisation's logo, for its letters to any département."""


@cache
def logo(width: int = 480, height: int = 120, kind: str = "PNG", mode: str = "RGBA") -> bytes:
    """Return a drawn picture as a file."""
    from PIL import Image, ImageDraw

    picture = Image.new(mode, (width, height), (0, 0, 0, 0) if mode == "RGBA" else (255, 255, 255))
    ImageDraw.Draw(picture).rounded_rectangle((2, 2, width - 3, height - 3), height // 5, fill=(23, 63, 95))
    target = io.BytesIO()
    picture.save(target, kind)
    return target.getvalue()


def adapted(template: ReferralTemplate) -> ReferralTemplate:
    """Return a template with other titles and the logos of a département and an organisation."""
    text = (HEAD + TITLES + LOGO).replace('"information_preoccupante"', f'"{template.kind}"')
    adaptation, own = read_adaptation(text), read_adaptation(ORGANISATION)
    content, width, height = clean_logo(logo())
    picture = Picture(content, width, height, adaptation.logo_texts)
    letter = adapt(template, own, "cd" * 32, Picture(content, width, height, own.logo_texts))
    return adapt(letter, adaptation, "ab" * 32, picture)
