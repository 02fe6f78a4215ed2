"""What Telegram does to a text and its entities before it stores them."""

import re

from bot.preview.text.detect import find_entities
from bot.preview.text.shapes import Entity, Formatted
from bot.preview.text.utf16 import cut, units

_SPLITTABLE = {"bold": 90, "italic": 91, "underline": 92, "strikethrough": 93, "spoiler": 94}
_ORDER = {"blockquote": 0, "expandable_blockquote": 0, "pre": 11, "code": 20, "custom_emoji": 99}
_CODE = frozenset({"pre", "code"})
_MOST_ENTITIES = 100
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
_DROPPED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
_BLANK = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad\u3164\u115f\u1160\u180e\u2800")


def tidied(formatted: Formatted) -> Formatted:
    """Return text without outer blanks, with merged, nested, sorted and self-found entities.

    Of more than 100 entities the rest is ignored, as Telegram does.
    """
    text, entities = _trimmed(formatted.text, _clipped(formatted))
    return Formatted(text, with_found(text, entities)[:_MOST_ENTITIES])


def with_found(text: str, entities: list[Entity]) -> list[Entity]:
    """Return `entities` put right, with what Telegram finds by itself added where it fits."""
    solid = [e for e in entities if e["type"] not in _SPLITTABLE]
    solid = _without_overlaps(solid)
    for entity in find_entities(text):
        if not any(_touch(entity, other) for other in solid if "quote" not in other["type"]):
            solid.append(entity)
    soft = _merged([e for e in entities if e["type"] in _SPLITTABLE])
    code = [e for e in solid if e["type"] in _CODE]
    for hole in code:
        soft = [part for entity in soft for part in _around(entity, hole)]
    return _nested(sorted([*solid, *soft], key=_sort_key))


def is_blank(text: str) -> bool:
    """Tell whether a reader would see nothing at all."""
    return all(c.isspace() or c in _BLANK for c in text)


def cleaned(text: str) -> str:
    """Return `text` without carriage returns and bidi overrides; control characters are spaces."""
    return _CONTROL.sub(" ", _DROPPED.sub("", text))


def _clipped(formatted: Formatted) -> list[Entity]:
    size = units(formatted.text)
    kept = []
    for entity in formatted.entities:
        offset = max(0, int(entity["offset"]))
        end = min(size, int(entity["offset"]) + int(entity["length"]))
        if end > offset:
            kept.append({**entity, "offset": offset, "length": end - offset})
    return kept


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    text = text.rstrip(" \n")
    size = units(text)
    limit = min([e["offset"] for e in entities], default=size)
    lead = 0
    while lead < min(limit, len(text)) and text[lead] in " \n":
        lead += 1
    moved = []
    for entity in entities:
        end = min(entity["offset"] + entity["length"], size)
        if end > entity["offset"]:
            moved.append(
                {**entity, "offset": entity["offset"] - lead, "length": end - entity["offset"]}
            )
    return text[lead:], moved


def _sort_key(entity: Entity) -> tuple[int, int, int]:
    kind = entity["type"]
    return entity["offset"], -entity["length"], _ORDER.get(kind, _SPLITTABLE.get(kind, 50))


def _touch(one: Entity, other: Entity) -> bool:
    return bool(
        one["offset"] < other["offset"] + other["length"]
        and other["offset"] < one["offset"] + one["length"]
    )


def _without_overlaps(entities: list[Entity]) -> list[Entity]:
    """Keep the first of those that cross; a quote may hold the others."""
    kept: list[Entity] = []
    for entity in sorted(entities, key=_sort_key):
        rivals = [k for k in kept if ("quote" in k["type"]) == ("quote" in entity["type"])]
        if not any(_touch(entity, rival) for rival in rivals):
            kept.append(entity)
    return kept


def _merged(entities: list[Entity]) -> list[Entity]:
    merged: list[Entity] = []
    last: dict[str, Entity] = {}
    for entity in sorted(entities, key=_sort_key):
        before = last.get(entity["type"])
        if before and entity["offset"] <= before["offset"] + before["length"]:
            end = max(entity["offset"] + entity["length"], before["offset"] + before["length"])
            before["length"] = end - before["offset"]
        else:
            last[entity["type"]] = dict(entity)
            merged.append(last[entity["type"]])
    return merged


def _around(entity: Entity, hole: Entity) -> list[Entity]:
    begin, end = entity["offset"], entity["offset"] + entity["length"]
    hole_end = hole["offset"] + hole["length"]
    spans = [(begin, min(end, hole["offset"])), (max(begin, hole_end), end)]
    return [{**entity, "offset": a, "length": b - a} for a, b in spans if b > a]


def _nested(entities: list[Entity]) -> list[Entity]:
    """Split what crosses the end of an earlier entity, so that all are nested properly."""
    done: list[Entity] = []
    queue = list(entities)
    while queue:
        entity = queue.pop(0)
        begin, end = entity["offset"], entity["offset"] + entity["length"]
        ends = [
            e["offset"] + e["length"]
            for e in done
            if e["offset"] <= begin < e["offset"] + e["length"] < end
        ]
        if ends and entity["type"] in _SPLITTABLE:
            at = min(ends)
            queue.append({**entity, "offset": at, "length": end - at})
            queue.sort(key=_sort_key)
            entity = {**entity, "length": at - begin}
        done.append(entity)
    return sorted(done, key=_sort_key)


def entity_text(text: str, entity: Entity) -> str:
    """Return the part of `text` that `entity` covers."""
    return cut(text, entity["offset"], entity["length"])
