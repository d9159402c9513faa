"""Small pictures that stand for the walkers' photos: drawn, so that nobody is on them."""

import io
from random import Random

from PIL import Image, ImageDraw

_WIDTH, _HEIGHT = 480, 320
_WALLS = ((214, 219, 224), (226, 221, 208), (203, 216, 210), (219, 210, 214))
_PAPER, _INK, _ALERT = (250, 249, 244), (92, 98, 108), (190, 74, 60)


def photo(rng: Random) -> bytes:
    """A counter, a notice on the wall and something in red, as JPEG."""
    image = Image.new("RGB", (_WIDTH, _HEIGHT), rng.choice(_WALLS))
    draw = ImageDraw.Draw(image)
    horizon = rng.randrange(190, 235)
    draw.rectangle((0, horizon, _WIDTH, _HEIGHT), fill=(138, 122, 104))
    for column in range(rng.randrange(2, 5)):
        left = 24 + column * 112 + rng.randrange(18)
        draw.rectangle((left, 64, left + 84, horizon - 22), fill=_PAPER, outline=_INK, width=2)
        for line in range(84, horizon - 34, 12):
            length = rng.randrange(28, 70)
            colour = _ALERT if rng.random() < 0.1 else _INK  # noqa: PLR2004 - one line in ten
            draw.line((left + 8, line, left + 8 + length, line), fill=colour, width=3)
    middle = rng.randrange(120, 360)
    draw.ellipse((middle, horizon - 8, middle + 36, horizon + 28), outline=_ALERT, width=5)
    written = io.BytesIO()
    image.save(written, "JPEG", quality=72)
    return written.getvalue()
