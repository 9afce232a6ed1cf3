"""The loudspeaker and the microphone of this computer, one thing at a time.

Devices are opened and closed on threads of their own: a sound service that hangs must never hold up
a lock. Being hushed takes effect at once all the same: from that moment only silence is handed on,
and what was being recorded is wiped. Nothing here touches a file.
"""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from array import array
from collections.abc import Callable, Generator
from typing import Any

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.system.sound_files import BYTES_PER_S, RATE_HZ, samples_of, wav_of
from fieldscreen.system.sound_library import load_library, real_backends

MOST_RECORDED_S = 30
"""Longest recording, in seconds: a question or a choice, not a speech. Some 1 MB of memory."""

_PERIOD_MS = 40
_DRAINING_PERIODS = 3
"""How often silence follows the last sample before the device is closed, so that its end is heard."""
_DEVICE_MAY_LAG_S = 5
_FULL_SCALE = 32_768


class NoLoudspeakerError(FieldScreenError):
    """Nothing on this computer can play sound now."""


class NoMicrophoneError(FieldScreenError):
    """Nothing on this computer can record sound now."""


class _UnderWay(ABC):
    """Something that plays or records, on a thread of its own.

    Attributes:
        error: Why it could not; ``None`` while nothing is wrong.

    Args:
        name: What it does.
        missing: What it means when the device does not do it.
    """

    def __init__(self, name: str, missing: type[FieldScreenError]) -> None:
        self._missing = missing
        self.error: FieldScreenError | None = None
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def begin(self) -> None:
        """Start."""
        self._thread.start()

    @property
    def is_over(self) -> bool:
        """Tell whether nothing is heard or recorded any more."""
        return self._ended.is_set()

    def stop(self) -> None:
        """End it now; the device is closed a moment later, by its own thread."""
        self._ended.set()

    def wait_closed(self, within_s: float) -> bool:
        """Wait until the device is closed too; tell whether it is."""
        self._thread.join(within_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._use_device()
        except FieldScreenError as error:
            self.error = error
        except Exception:  # noqa: BLE001  whatever a driver says, there is no sound, and nothing else is wrong
            self.error = self._missing()
        finally:
            self._ended.set()

    @abstractmethod
    def _use_device(self) -> None:
        """Open the device, and keep it open until this is over."""


class Playing(_UnderWay):
    """A clip that is being played."""

    def __init__(self, content: bytes, open_device: Callable[[], Any]) -> None:
        super().__init__("playing", NoLoudspeakerError)
        self._samples = samples_of(content)
        self._open_device = open_device

    def _use_device(self) -> None:
        with self._open_device() as device:
            source = self._pieces()
            next(source)
            device.start(source)
            # A device that was pulled out asks for nothing any more: that must not last for ever.
            self._ended.wait(len(self._samples) / BYTES_PER_S + _DEVICE_MAY_LAG_S)

    def _pieces(self) -> Generator[bytes, int, None]:
        place = silent = 0
        frames = yield b""
        while True:
            piece = b"" if self.is_over else self._samples[place : place + 2 * frames]
            place += len(piece)
            if not piece:
                silent += 1
                if silent > _DRAINING_PERIODS:
                    self._ended.set()
            frames = yield piece


class Recording(_UnderWay):
    """A clip that is being recorded, in memory only."""

    def __init__(self, open_device: Callable[[], Any]) -> None:
        super().__init__("recording", NoMicrophoneError)
        self._open_device = open_device
        self._samples = bytearray()
        self._holding = threading.Lock()
        self._loudest = 0
        self._now = 0

    @property
    def length_s(self) -> float:
        """Seconds recorded so far."""
        return len(self._samples) / BYTES_PER_S

    @property
    def level(self) -> float:
        """How loud it is just now, from 0 to 1."""
        return self._now / _FULL_SCALE

    @property
    def loudest(self) -> float:
        """How loud it was at its loudest, from 0 to 1; 0 when the microphone gave nothing at all."""
        return self._loudest / _FULL_SCALE

    def finish(self) -> bytes:
        """Stop, and return what was recorded as a WAV file; what is held here is wiped."""
        self.stop()
        with self._holding:
            content = wav_of(bytes(self._samples))
        self.wipe()
        return content

    def wipe(self) -> None:
        """Stop, and overwrite what was recorded."""
        self.stop()
        with self._holding:
            self._samples[:] = bytes(len(self._samples))
            self._samples.clear()

    def _use_device(self) -> None:
        with self._open_device() as device:
            sink = self._take()
            next(sink)
            device.start(sink)
            self._ended.wait(MOST_RECORDED_S + _DEVICE_MAY_LAG_S)

    def _take(self) -> Generator[None, bytes, None]:
        most = MOST_RECORDED_S * BYTES_PER_S
        while True:
            piece = yield
            with self._holding:
                if self.is_over:
                    continue
                self._samples += piece[: most - len(self._samples)]
                self._now = max(map(abs, array("h", piece)), default=0)
                self._loudest = max(self._loudest, self._now)
                if len(self._samples) >= most:
                    self._ended.set()


class Sound:
    """Plays or records, one thing at a time.

    Args:
        backends: The library's names of the ways to reach a device; ``None`` for those of this system.
    """

    def __init__(self, backends: tuple[str, ...] | None = None) -> None:
        self._backends = backends
        self._under_way: _UnderWay | None = None
        self._begun: list[_UnderWay] = []

    def play(self, content: bytes) -> Playing:
        """Play a WAV file made by ``sound_files``; what was under way is hushed first.

        Whether it could be heard is told by what is returned, once it is over.

        Raises:
            ClipRefusedError: If it is no such file.
        """
        self.hush()
        playing = Playing(content, self._loudspeaker)
        self._begin(playing)
        return playing

    def record(self) -> Recording:
        """Record until told to stop, and at most :data:`MOST_RECORDED_S`; hushes what was under way."""
        self.hush()
        recording = Recording(self._microphone)
        self._begin(recording)
        return recording

    def wait_closed(self, within_s: float) -> bool:
        """Wait until no device is open any more, before the program ends; tell whether none is."""
        return all(one.wait_closed(within_s) for one in self._begun)

    def hush(self) -> None:
        """Be silent at once, and keep nothing of what was being recorded. Never waits for a device."""
        under_way, self._under_way = self._under_way, None
        if isinstance(under_way, Recording):
            under_way.wipe()
        elif under_way is not None:
            under_way.stop()

    def _begin(self, under_way: _UnderWay) -> None:
        self._under_way = under_way
        self._begun = [one for one in self._begun if not one.wait_closed(0)]
        self._begun.append(under_way)
        under_way.begin()

    def _loudspeaker(self) -> Any:
        return self._opened("PlaybackDevice")

    def _microphone(self) -> Any:
        return self._opened("CaptureDevice")

    def _opened(self, kind: str) -> Any:
        library = load_library()
        named = [library.Backend[name] for name in self._backends or ()]
        return getattr(library, kind)(
            library.SampleFormat.SIGNED16, 1, RATE_HZ, _PERIOD_MS,
            backends=named or real_backends(library), app_name="FieldScreen",
        )  # fmt: skip
