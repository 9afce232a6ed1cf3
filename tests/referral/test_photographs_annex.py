"""The annex of photographs: whole on its pages, recognisable by digest, with nothing of the original file."""

import base64
import hashlib
import io
import json
import subprocess

import pikepdf
import pytest
from PIL import Image

from documents.document_samples import identity
from fieldscreen.domain.attachments import MOST_CAPTION_SIGNS, ChosenPhotograph
from fieldscreen.domain.encoding import canonical_json
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.referral import Verdict, compose, fingerprint, render, sign, verify_document
from fieldscreen.referral.blocks import Heading
from fieldscreen.referral.embedded import read_record
from fieldscreen.referral.envelopes.locked_copy import lock_copy
from fieldscreen.referral.fields import RECORD_NAME
from fieldscreen.referral.fingerprints import grouped_digest
from fieldscreen.referral.rendering.photograph_size import pixels_of_use, size_on_page
from fieldscreen.referral.verifying.report import ReasonCode
from fieldscreen.workflow.photographs import PhotographUnreadableError, reduced_photograph
from referral.photograph_samples import PHOTOGRAPHS, gate, photograph
from referral.referral_samples import NOW, contents, contents_of, every_template, template, worker
from support.photographs import OWNER, PLACE, screen_png, telephone_jpeg

CANARIES = (OWNER, PLACE, "CanariCamera", "canari-profile", "canari-behind", "Exif", "dc:creator")


def _pdf(*photographs, **values):
    printed = fingerprint(identity().certificate)
    return render(
        compose(contents(photographs=photographs, signer_fingerprint=printed, **values), template())
    )


def _signed(pdf):
    return sign(pdf, identity(), worker=worker(), now=NOW, language="fr")


def _text(pdf):
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()


def _pictures(pdf):
    """Return each picture of the file as it stands in it, page by page."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [
            [bytes(one.read_raw_bytes()) for one in page.resources.get("/XObject", {}).values()
             if one.get("/Subtype") == pikepdf.Name.Image]
            for page in opened.pages
        ]  # fmt: skip


def _everything(pdf):
    """Yield the file, each of its streams opened, and each of its strings."""
    yield pdf
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for one in opened.objects:
            if isinstance(one, pikepdf.Stream):
                raw = one.read_raw_bytes()
                yield raw if one.get("/Filter") == pikepdf.Name.DCTDecode else one.read_bytes()
            yield one.unparse()


@pytest.fixture(scope="module")
def many():
    """A document of twelve photographs of every shape."""
    shapes = [(1600, 1200), (900, 1600), (2000, 400), (60, 1800), (1, 1), (3000, 2)] * 2
    return _pdf(*(photograph(gate(*shape), f"Image canari{place}") for place, shape in enumerate(shapes)))


@pytest.mark.parametrize("kind", ReferralKind)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_annex_when_nothing_was_chosen_then_no_document_has_one_and_with_some_every_kind_has(kind, language):
    def titles(**values):
        document = compose(contents_of(kind, language=language, **values), every_template()[kind])
        return [one.words for one in document.blocks if isinstance(one, Heading) and one.level == 2]

    named = {"fr": "Annexe B – Photographies", "en": "Annex B – Photographs"}[language]

    without, with_some = titles(), titles(photographs=PHOTOGRAPHS)
    assert not any("hotograph" in one for one in without)
    assert named in with_some
    assert len(with_some) == len(without) + 1


def test_photographs_when_twelve_of_every_shape_then_each_is_on_a_page_within_its_margins(many):
    with pikepdf.open(io.BytesIO(many)) as opened:
        boxes = [
            [float(side) for side in one.A.BBox]
            for one in opened.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/S") == pikepdf.Name.Figure
        ]
    text = _text(many)

    assert [f"Image canari{place}" in text for place in range(12)] == [True] * 12
    assert len(boxes) == 12 + 1  # and the code of the fingerprint
    assert all(50 < left < right < 540 and 50 < low < high < 780 for left, low, right, high in boxes)
    assert max(map(len, _pictures(many))) >= 2


def test_two_ordinary_photographs_when_printed_then_they_share_a_page():
    pdf = _pdf(*(photograph(gate(1600 + place, 1200), f"Image {place}") for place in range(4)))

    counts = [len(found) for found in _pictures(pdf) if found]
    assert counts == [2, 2]


@pytest.mark.parametrize("shape", [(4000, 3000), (3000, 4000), (9000, 1000), (300, 9000), (100, 80), (1, 1)])
def test_photograph_when_sized_then_its_shape_holds_and_it_is_neither_blown_up_nor_too_fine(shape):
    width, height = size_on_page(*shape)
    wide, high = pixels_of_use(*shape)

    assert width / height == pytest.approx(shape[0] / shape[1])
    assert width <= shape[0] * 72 / 96 + 0.001
    assert wide <= shape[0]
    assert high <= shape[1]
    assert wide <= width / 72 * 200 + 1


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "CMYK", "LA"])
def test_photograph_when_of_any_colours_then_its_copy_is_a_plain_grey_or_rgb_jpeg(mode):
    copy = photograph(gate(400, 300, mode)).picture

    with Image.open(io.BytesIO(copy.content)) as opened:
        assert (opened.format, opened.size) == ("JPEG", (400, 300))
        assert opened.mode in {"L", "RGB"}
        ground, door = opened.convert("RGB").getpixel((5, 5)), opened.convert("RGB").getpixel((180, 150))
        assert sum(ground) > sum(door)


def test_photograph_when_transparent_then_it_stands_on_white():
    clear = Image.new("RGBA", (40, 40), (200, 0, 0, 0))
    target = io.BytesIO()
    clear.save(target, "PNG")

    with Image.open(io.BytesIO(photograph(target.getvalue()).picture.content)) as opened:
        assert min(opened.convert("RGB").getpixel((20, 20))) > 250


def test_photograph_when_the_telephone_lay_sideways_then_it_stands_upright():
    line = photograph(telephone_jpeg())

    assert (line.width, line.height) == (360, 640)
    assert line.picture.width < line.picture.height


def test_document_when_a_camera_wrote_into_its_photographs_then_nothing_of_that_is_anywhere_in_it():
    pdf = _signed(_pdf(photograph(telephone_jpeg()), photograph(screen_png())))

    found = [
        (canary, len(piece))
        for piece in _everything(pdf)
        for canary in CANARIES
        for spelt in (canary.encode(), canary.encode("utf-16-be"), base64.b64encode(canary.encode())[:-4])
        if spelt in piece
    ]
    assert found == []
    assert any(OWNER.encode() in piece for piece in (telephone_jpeg(), screen_png()))


def test_digests_when_printed_then_a_recipient_finds_the_picture_they_are_of(tmp_path):
    pdf = _signed(_pdf(*PHOTOGRAPHS))
    subprocess.run(["pdfimages", "-all", "-", tmp_path / "taken"], input=pdf, check=True)

    taken = {hashlib.sha256(one.read_bytes()).hexdigest() for one in tmp_path.iterdir()}
    assert taken == {one.printed_sha256 for one in PHOTOGRAPHS}
    text, record = " ".join(_text(pdf).split()), read_record(pdf)["photographs"]
    for line, listed in zip(PHOTOGRAPHS, record, strict=True):
        digests = (line.original_sha256, line.kept_sha256, line.printed_sha256)
        assert digests == (listed["original_sha256"], listed["kept_sha256"], listed["printed_sha256"])
        assert (listed["caption"], listed["question"]) == (line.caption, line.question)
        for digest in digests:
            assert all(group in text for group in grouped_digest(digest).split())
    assert [one["number"] for one in record] == [1, 2, 3, 4]
    assert "attachment" not in {str(value) for one in record for value in one.values()}


def test_figure_when_read_aloud_then_its_caption_or_its_question_is_said_with_no_sign_of_harm():
    pdf = _pdf(photograph(gate(40, 30), "Le \u202eportail \ud800"), photograph(gate(40, 30)))

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        said = [
            str(one.Alt)
            for one in opened.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/S") == pikepdf.Name.Figure
        ]
    assert said[0] == "Photographie 1 : Le [U+202E]portail [U+D800]"
    assert "Photographie du lieu" in said[1]
    assert "Personne n’a décrit" in said[1]


def test_document_when_made_twice_from_the_same_photographs_then_its_bytes_are_the_same():
    original = gate(1600, 1200)

    assert photograph(original) == photograph(original)
    assert _pdf(photograph(original)) == _pdf(photograph(original))


def test_caption_when_as_long_as_it_may_be_and_the_question_longer_than_a_page_then_the_annex_goes_on():
    line = photograph(gate(900, 1600), "W" * MOST_CAPTION_SIGNS, "Que voit-on ? " * 900)
    pdf = _pdf(line, photograph(gate(900, 1600), "La dernière"))

    assert "La dernière" in _text(pdf)
    assert verify_document(_signed(pdf)).verdict is Verdict.ACCEPTED
    with pytest.raises(InvalidValueError):
        ChosenPhotograph("one", "W" * (MOST_CAPTION_SIGNS + 1))


def _with_record(pdf, change):
    """Return an unsigned file with another record that agrees with itself."""
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        data = json.loads(opened.attachments[RECORD_NAME].get_file().read_bytes())
        pages = data.pop("pages")
        change(data["fieldscreen"])
        pages["record_sha256"] = hashlib.sha256(canonical_json(data)).hexdigest()
        stream = opened.Root.AF[0].EF.F
        stream.write(canonical_json({**data, "pages": pages}))
        opened.save(target)
    return target.getvalue()


@pytest.mark.parametrize(
    "change",
    [
        lambda own: own["photographs"][0].update(caption="Une autre légende"),
        lambda own: own["photographs"][0].update(kept_sha256="00" * 32),
        lambda own: own["photographs"][0].update(printed_sha256=own["photographs"][0]["kept_sha256"]),
    ],
)
def test_record_when_it_lists_another_photograph_than_the_pages_show_then_the_file_is_rejected(change):
    pdf = _with_record(_pdf(PHOTOGRAPHS[0]), change)

    reasons = {one.code for one in verify_document(_signed(pdf)).reasons}
    assert ReasonCode.RECORD_CONTRADICTS_PAGES in reasons


def test_record_when_older_and_without_a_list_of_photographs_then_the_file_is_accepted():
    pdf = _with_record(_pdf(), lambda own: own.pop("photographs"))

    assert verify_document(_signed(pdf)).verdict is Verdict.ACCEPTED


def test_picture_when_another_stands_in_its_place_then_the_file_is_rejected():
    pdf = _pdf(PHOTOGRAPHS[0])
    other = photograph(gate(1600, 1200, "L")).picture.content
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        stream = next(
            one for one in opened.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == pikepdf.Name.Image
        )  # fmt: skip
        stream.write(other, filter=pikepdf.Name.DCTDecode)
        opened.save(target)

    assert ReasonCode.RECORD_NOT_THE_PAGES in {
        one.code for one in verify_document(_signed(target.getvalue())).reasons
    }


def test_copy_when_locked_with_a_passphrase_then_its_photographs_are_those_of_the_pages():
    phrase = "bijou4cadre7piano2table9verre"
    signed = _signed(_pdf(PHOTOGRAPHS[0]))
    copy = lock_copy(signed, phrase, identity(), worker=worker(), now=NOW, language="fr")

    report = verify_document(copy, passphrase=phrase)
    assert (report.verdict, report.reasons) == (Verdict.ACCEPTED, ())


@pytest.mark.parametrize("damage", [slice(0, 900), slice(0, 0), slice(0, 20), slice(20, 4000)])
def test_photograph_when_damaged_then_no_copy_is_made_and_no_word_of_it_is_said(damage):
    content = gate(800, 600)
    with pytest.raises(PhotographUnreadableError) as caught:
        reduced_photograph(content[damage], pixels_of_use)

    assert str(caught.value) == ""
