"""Files a person chooses as an answer: photographs lose what the camera wrote, harm gets a clear error."""

import hashlib
import io

import pytest
from PIL import Image

from fieldscreen.domain.attachments import FileKind
from fieldscreen.workflow import incoming_files
from fieldscreen.workflow.incoming_files import (
    FileEmptyError,
    FileTooLargeError,
    WrongFileError,
    asked_for,
    take_in,
)
from fieldscreen.workflow.photographs import (
    MOST_PIXELS,
    PREVIEW_PIXELS,
    PhotographTooLargeError,
    PhotographUnreadableError,
)
from support.photographs import (
    OWNER,
    PLACE,
    SIZE,
    boasting_png,
    saved,
    screen_png,
    telephone_jpeg,
    voice_wav,
)

TRACES = (
    *(word.encode() for word in (OWNER, PLACE, "Canari", "canari", "xmpmeta", "CanariCamera")),
    b"Exif\0\0", b"ICC_PROFILE", b"http://ns.adobe.com", b"tEXt", b"zTXt", b"eXIf", b"iCCP", b"PK\x03\x04",
)  # fmt: skip


@pytest.fixture
def put(tmp_path):
    def _put(content, name="IMG_20261122.jpg"):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return _put


def test_photograph_when_taken_in_then_nothing_the_camera_wrote_is_left(put):
    original = telephone_jpeg()
    assert all(trace in original for trace in (OWNER.encode(), b"canari-behind", b"xmpmeta", b"Exif\0\0"))

    taken = take_in(put(original), FileKind.PHOTOGRAPH)

    for kept in (taken.content, taken.preview):
        assert [trace for trace in TRACES if trace in kept] == []
        with Image.open(io.BytesIO(kept)) as again:
            assert not again.getexif()
            assert set(again.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert taken.is_stripped
    assert (taken.media_type, taken.suffix) == ("image/jpeg", ".jpg")


def test_photograph_when_the_camera_was_held_upright_then_it_stands_upright(put):
    taken = take_in(put(telephone_jpeg()), FileKind.PHOTOGRAPH)

    assert (taken.width, taken.height) == SIZE[::-1]
    with Image.open(io.BytesIO(taken.content)) as again:
        assert again.size == SIZE[::-1]
        # Turned clockwise, the red left half is on top.
        assert again.getpixel((180, 20))[0] > 150 > again.getpixel((180, 620))[0]


def test_photograph_when_taken_in_then_the_original_can_be_matched_later(put):
    original = telephone_jpeg()

    taken = take_in(put(original), FileKind.PHOTOGRAPH)

    assert taken.original_sha256 == hashlib.sha256(original).hexdigest()
    assert taken.original_name == "IMG_20261122.jpg"


def test_picture_of_a_screen_when_taken_in_then_its_words_go_and_its_pixels_stay(put):
    original = screen_png()
    assert OWNER.encode("latin-1") in original

    taken = take_in(put(original, "capture.png"), FileKind.PHOTOGRAPH)

    assert [trace for trace in (*TRACES, OWNER.encode("latin-1")) if trace in taken.content] == []
    with Image.open(io.BytesIO(taken.content)) as again, Image.open(io.BytesIO(original)) as before:
        assert again.tobytes() == before.tobytes()
    assert taken.suffix == ".png"


@pytest.mark.parametrize(
    ("form", "mode"),
    [("WEBP", "RGB"), ("PNG", "L"), ("PNG", "I;16"), ("PNG", "P"), ("PNG", "1"), ("JPEG", "CMYK")],
)
def test_picture_when_it_is_of_another_kind_then_it_is_taken_in(put, form, mode):
    taken = take_in(put(saved(form, mode)), FileKind.PHOTOGRAPH)

    assert (taken.width, taken.height) == SIZE


def test_photograph_when_the_form_wants_it_small_then_it_is_made_small(put):
    taken = take_in(put(telephone_jpeg(orientation=1)), FileKind.PHOTOGRAPH, 320)

    assert (taken.width, taken.height) == (320, 180)


def test_photograph_when_taken_in_then_a_small_one_stands_beside_it(put):
    taken = take_in(put(telephone_jpeg()), FileKind.PHOTOGRAPH)

    with Image.open(io.BytesIO(taken.preview)) as small:
        assert (small.format, max(small.size)) == ("JPEG", PREVIEW_PIXELS)


@pytest.mark.parametrize("side", [9_000, 60_000, 2**31 - 1])
def test_picture_when_it_boasts_then_it_is_refused_before_it_is_unpacked(put, side):
    with pytest.raises(PhotographTooLargeError) as refused:
        take_in(put(boasting_png(side, side)), FileKind.PHOTOGRAPH)
    assert refused.value.most_pixels == MOST_PIXELS


@pytest.mark.parametrize("share", [0.03, 0.5, 0.9])
def test_photograph_when_cut_short_then_it_is_refused(put, share):
    original = saved("PNG")
    with pytest.raises(PhotographUnreadableError):
        take_in(put(original[: max(12, int(len(original) * share))]), FileKind.PHOTOGRAPH)


def test_photograph_when_only_its_beginning_is_one_then_it_is_refused_without_its_bytes_in_the_error(put):
    with pytest.raises(PhotographUnreadableError) as refused:
        take_in(put(b"\xff\xd8\xff\xe0canari" + bytes(200)), FileKind.PHOTOGRAPH)
    assert "canari" not in f"{refused.value!r}{refused.value.__cause__!r}"


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (b"%PDF-1.7\n", "application/pdf"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "image/heic"),
        (b"GIF89a", "image/gif"),
        (b"MZ\x90\0", ""),
        (voice_wav(), "audio/wav"),
    ],
)
def test_file_when_a_photograph_is_asked_for_then_what_its_name_says_does_not_count(put, content, media_type):
    with pytest.raises(WrongFileError) as refused:
        take_in(put(content, "photo.jpg"), FileKind.PHOTOGRAPH)
    assert (refused.value.asked, refused.value.media_type) == (FileKind.PHOTOGRAPH, media_type)


def test_sound_when_asked_for_then_it_is_kept_as_it_is(put):
    taken = take_in(put(voice_wav(), "voix.WAV"), FileKind.SOUND)

    assert (taken.content, taken.media_type, taken.suffix) == (voice_wav(), "audio/wav", ".wav")
    assert not taken.is_stripped
    assert taken.preview == b""


@pytest.mark.parametrize("asked", [FileKind.SOUND, FileKind.FILM])
def test_photograph_when_sound_or_film_is_asked_for_then_it_is_refused(put, asked):
    with pytest.raises(WrongFileError):
        take_in(put(telephone_jpeg()), asked)


def test_photograph_when_any_file_will_do_then_it_is_stripped_all_the_same(put):
    taken = take_in(put(telephone_jpeg(), "document.pdf"), FileKind.FILE)

    assert taken.is_stripped
    assert OWNER.encode() not in taken.content


def test_file_when_any_will_do_then_a_strange_end_of_its_name_is_left_out(put):
    assert take_in(put(b"BMW, words", "note.d/x".replace("/", "-é")), FileKind.FILE).suffix == ""


def test_file_when_too_large_or_empty_then_it_is_refused(put, monkeypatch):
    monkeypatch.setattr(incoming_files, "MOST_BYTES", 1000)
    with pytest.raises(FileTooLargeError) as refused:
        take_in(put(bytes(1001)), FileKind.FILE)
    assert (refused.value.size_bytes, refused.value.most_bytes) == (1001, 1000)
    with pytest.raises(FileEmptyError):
        take_in(put(b""), FileKind.FILE)


def test_media_type_when_a_form_names_it_then_it_tells_what_is_asked_for():
    given = ("image/*", "audio/*", "video/*", "application/*", "")
    wanted = [FileKind.PHOTOGRAPH, FileKind.SOUND, FileKind.FILM, FileKind.FILE, FileKind.FILE]
    assert [asked_for(one) for one in given] == wanted
