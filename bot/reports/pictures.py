"""Bytes said to be a photo → whether they are one, and its size on the page."""

from dataclasses import dataclass

JPEG = b"\xff\xd8\xff"
PNG = b"\x89PNG\r\n\x1a\n"
WIDTH_MM, HEIGHT_MM = 120.0, 80.0
"""The largest a photo is shown."""
_MOST_PIXELS = 30_000
"""A side longer than this is no photo of a phone's."""


@dataclass(frozen=True)
class Shown:
    """A photo that can be shown, and the size it is shown at, in millimetres."""

    content: bytes
    width: float
    height: float


def recognised(
    content: bytes, widest: float = WIDTH_MM, highest: float = HEIGHT_MM
) -> Shown | None:
    """Return a JPEG or PNG with its size on the page; None for anything else."""
    from docx.image.image import Image  # noqa: PLC0415 - 20 MB when first used

    if not content.startswith((JPEG, PNG)):
        return None
    try:
        image = Image.from_blob(content)
        wide, high = image.px_width, image.px_height
    except Exception:  # noqa: BLE001 - bytes from outside: whatever they make a reader raise
        return None
    if not (0 < wide <= _MOST_PIXELS and 0 < high <= _MOST_PIXELS):
        return None
    scale = min(widest / wide, highest / high)
    return Shown(content, wide * scale, high * scale)
