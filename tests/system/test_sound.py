"""The loudspeaker and the microphone: the real library, on the devices it has where there are none."""

import struct
import sys
import time

import pytest

from fieldscreen.system import sound_files
from fieldscreen.system.sound import MOST_RECORDED_S, NoLoudspeakerError, NoMicrophoneError, Sound
from fieldscreen.system.sound_files import (
    BYTES_PER_S,
    ClipRefusedError,
    Fault,
    clean_clip,
    length_ms,
    samples_of,
    wav_of,
)
from fieldscreen.system.sound_library import SoundLibraryMissingError, load_library, real_backends
from support.sounds import silent_sound, tone

PATIENCE_S = 60


@pytest.fixture
def sound():
    made = silent_sound()
    yield made
    made.hush()
    assert made.wait_closed(PATIENCE_S)


def _wait(holds):
    until = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.01)


def test_clip_when_it_comes_from_elsewhere_then_only_its_sound_is_left_in_one_format():
    content = tone(0.5, rate_hz=44_100, channels=2, comment=b"Canari Stefanet, 12 rue de l'Essai")
    made = clean_clip(content)

    assert b"Canari" in content
    assert b"Canari" not in made
    assert length_ms(made) == 500
    assert max(samples_of(made)) > 0
    assert clean_clip(made) == made


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", Fault.EMPTY),
        (b"MZ this is a program" * 20, Fault.KIND),
        (b"OggS" + bytes(400), Fault.KIND),
        (b"\x00\x00\x00\x20ftypM4A " + bytes(400), Fault.KIND),
        (b"RIFF\x00\x00\x00\x00WAVE", Fault.CUT),
        (tone(1)[:9000], Fault.CUT),
        (tone(0), Fault.EMPTY),
        (b"ID3" + b"\xff" * 900, Fault.DAMAGED),
        (b"fLaC" + b"\xff" * 900, Fault.DAMAGED),
        (tone(1)[:20] + b"\xff\xff" + tone(1)[22:], Fault.EMPTY),
        (bytes(sound_files.MOST_FILE_BYTES + 1), Fault.TOO_LARGE),
    ],
)
def test_clip_when_it_is_hostile_or_broken_then_it_is_refused_and_says_why(content, fault):
    with pytest.raises(ClipRefusedError) as refused:
        clean_clip(content)
    assert refused.value.fault is fault


def test_clip_when_its_recording_was_never_finished_then_it_is_refused():
    whole = tone(1)
    place = whole.index(b"data") + 4
    with pytest.raises(ClipRefusedError) as refused:
        clean_clip(whole[:place] + struct.pack("<I", 0xFFFFFFFF) + whole[place + 4 :])
    assert refused.value.fault is Fault.CUT


def test_clip_when_a_small_file_unfolds_to_hours_then_it_is_refused_before_memory_fills():
    one_a_second = tone(1)[:24] + struct.pack("<II", 8, 16) + tone(1)[32:]  # 16 000 samples at 8 a second
    with pytest.raises(ClipRefusedError) as refused:
        clean_clip(one_a_second)
    assert refused.value.fault is Fault.TOO_LONG


def test_playing_when_the_clip_is_played_to_its_end_then_it_is_over_without_an_error(sound):
    playing = sound.play(wav_of(tone(0.3)[44:]))
    _wait(lambda: playing.is_over)
    assert playing.error is None


def test_playing_when_hushed_then_it_is_over_at_once_and_hands_on_silence_only(sound):
    playing = sound.play(wav_of(bytes(60 * BYTES_PER_S)))
    sound.hush()

    assert playing.is_over
    pieces = playing._pieces()
    next(pieces)
    assert pieces.send(640) == b""
    assert playing.wait_closed(PATIENCE_S)


def test_playing_when_another_clip_is_played_then_the_first_is_over(sound):
    first = sound.play(wav_of(bytes(60 * BYTES_PER_S)))
    second = sound.play(wav_of(bytes(60 * BYTES_PER_S)))
    assert first.is_over
    assert not second.is_over


def test_recording_when_finished_then_it_is_a_clip_and_nothing_is_held(sound):
    recording = sound.record()
    _wait(lambda: recording.length_s > 0.2)
    content = recording.finish()

    assert length_ms(content) >= 200
    assert recording.loudest == 0  # this microphone hears nothing
    assert recording.length_s == 0
    assert recording.error is None


def test_recording_when_hushed_then_nothing_of_it_is_left(sound):
    recording = sound.record()
    _wait(lambda: recording.length_s > 0)
    held = recording._samples
    sound.hush()

    assert recording.is_over
    assert bytes(held) == b""
    assert recording.wait_closed(PATIENCE_S)
    assert bytes(held) == b""


def test_recording_when_it_is_as_long_as_it_may_be_then_it_ends_by_itself_and_is_kept(sound):
    recording = sound.record()
    sink = recording._take()
    next(sink)
    for _second in range(MOST_RECORDED_S + 5):
        sink.send(bytearray(b"\x10\x27" * (BYTES_PER_S // 2)))

    assert recording.is_over
    assert recording.loudest == pytest.approx(10_000 / 32_768)
    assert length_ms(recording.finish()) == MOST_RECORDED_S * 1000


def test_sound_when_the_computer_has_no_device_then_it_says_so_and_nothing_fails(capfd):
    sound = Sound(("WASAPI", "COREAUDIO")) if sys.platform == "linux" else Sound(("ALSA",))
    playing, heard = sound.play(clean_clip(tone(0.1))), []
    _wait(lambda: playing.wait_closed(0))
    recording = sound.record()
    _wait(lambda: recording.wait_closed(0))
    heard += [type(playing.error), type(recording.error)]

    assert heard == [NoLoudspeakerError, NoMicrophoneError]
    capfd.readouterr()


def test_sound_when_the_library_is_not_there_then_it_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "miniaudio", None)  # what Python has for a package that is not there
    playing = silent_sound().play(wav_of(tone(0.1)[44:]))
    _wait(lambda: playing.wait_closed(0))

    assert isinstance(playing.error, SoundLibraryMissingError)
    with pytest.raises(SoundLibraryMissingError):
        clean_clip(tone(0.1))


def test_backends_when_listed_then_none_only_pretends_to_play():
    library = load_library()
    names = {one.name for one in real_backends(library)}
    assert names
    assert not names & {"NULL", "CUSTOM", "WEBAUDIO"}
