"""A file parameter: uploaded, by `file_id`, or by an address."""

from bot.preview.errors import TOO_LARGE, refuse
from bot.preview.limits import PHOTO_BYTES, UPLOAD_BYTES
from bot.preview.methods.params import Params, Upload
from bot.preview.world.files import StoredFile
from bot.preview.world.images import image_size
from bot.preview.world.shapes import Json
from bot.preview.world.world import World

_DEFAULT_MIME = {"voice": "audio/ogg", "audio": "audio/mpeg", "video": "video/mp4"}
_NAMES = {
    "photo": "Photo",
    "document": "Document",
    "voice": "VoiceNote",
    "audio": "Audio",
    "video": "Video",
    "sticker": "Sticker",
    "animation": "Animation",
    "video_note": "VideoNote",
}


def stored_file(world: World, params: Params, kind: str, value: object = None) -> StoredFile:
    """Return the file that the call sends as `kind`, kept if it is new.

    Raises:
        ApiError: 400 or 413 with Telegram's wording. Addresses are not fetched: there is no
            network here.
    """
    given = params.values.get(kind) if value is None else value
    name = str(given or "")
    upload = params.files.get(name.removeprefix("attach://")) or params.files.get(kind)
    if name.startswith("attach://") or (not name and upload):
        if upload is None:
            refuse(f"there is no {kind.replace('_', ' ')} in the request")
        return keep(world, kind, upload)
    if not name:
        refuse(f"there is no {kind.replace('_', ' ')} in the request")
    if name.startswith(("http://", "https://")):
        refuse("failed to get HTTP URL content")
    known = world.files.by_id(name)
    if known is None:
        refuse("wrong file identifier/HTTP URL specified")
    if known.kind != kind and not (kind == "document" and known.kind != "photo"):
        refuse(f"can't use file of type {_NAMES[known.kind]} as {_NAMES[kind]}")
    return known


def keep(world: World, kind: str, upload: Upload) -> StoredFile:
    """Store an upload.

    Raises:
        ApiError: 400 for an empty file or a picture that is none, 413 above 50 MB.
    """
    if not upload.content:
        refuse("file must be non-empty")
    if len(upload.content) > UPLOAD_BYTES:
        raise TOO_LARGE
    if kind == "photo":
        if len(upload.content) > PHOTO_BYTES:
            refuse(
                f"file of size {len(upload.content)} bytes is too big for a photo; "
                f"the maximum size is {PHOTO_BYTES} bytes"
            )
        if image_size(upload.content) is None:
            refuse("IMAGE_PROCESS_FAILED")
    mime = upload.mime_type or _DEFAULT_MIME.get(kind, "application/octet-stream")
    return world.files.add(kind, upload.content, upload.name, mime)


def file_content(stored: StoredFile, kind: str, details: Json) -> Json:
    """Return the field of a `Message` that shows `stored` as `kind`."""
    body = stored.json()
    if kind == "photo":
        width, height = image_size(stored.content) or (1, 1)
        return {"photo": [{**body, "width": width, "height": height}]}
    if kind == "sticker":
        return {"sticker": _sticker(body)}
    if kind in {"voice", "audio", "video", "animation", "video_note"}:
        body["duration"] = int(details.get("duration") or 0)
    if kind in {"video", "animation"}:
        body |= {"width": int(details.get("width") or 0), "height": int(details.get("height") or 0)}
    if kind == "video_note":
        body["length"] = int(details.get("length") or 240)
    if kind != "video_note" and stored.mime_type:
        body["mime_type"] = stored.mime_type
    if kind in {"document", "audio", "video", "animation"} and stored.name:
        body["file_name"] = stored.name
    if kind == "audio":
        body |= {n: str(details[n]) for n in ("performer", "title") if details.get(n)}
    content: Json = {kind: body}
    if kind == "animation":
        content["document"] = body
    return content


def _sticker(body: Json) -> Json:
    return {
        **body,
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
        "emoji": "👍",
    }
