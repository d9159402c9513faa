"""Ids that come out the same every time, yet are UUIDv7 and grow with the held clock."""

from random import Random

from app.platform.clock import Clock

_MOST_IN_A_MILLISECOND = 0xFFF


class SeededIds:
    """A source for ``ids_from``."""

    def __init__(self, clock: Clock, rng: Random) -> None:
        self._clock = clock
        self._rng = rng
        self._millisecond = 0
        self._count = 0

    def __call__(self) -> str:
        """The next id."""
        now = int(self._clock.now().timestamp() * 1000)
        if now > self._millisecond:
            self._millisecond, self._count = now, 0
        elif self._count == _MOST_IN_A_MILLISECOND:
            self._millisecond, self._count = self._millisecond + 1, 0
        else:
            self._count += 1
        tail = self._rng.getrandbits(62) | 1 << 63
        bits = self._millisecond << 80 | 7 << 76 | self._count << 64 | tail
        text = f"{bits:032x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
