"""From an HTTP request to the parameters of a call.

Source: https://core.telegram.org/bots/api#making-requests
"""

import json
from typing import Any

from aiohttp import BodyPartReader, web
from aiohttp.multipart import MultipartReader

from bot.preview.errors import TOO_LARGE, refuse
from bot.preview.limits import UPLOAD_BYTES
from bot.preview.methods.params import Params, Upload


async def read_params(request: web.Request) -> Params:
    """Return what the query and the body say: JSON, a form, or multipart with files.

    Raises:
        ApiError: 400 for a body that cannot be read, 413 for a file above 50 MB.
    """
    raw: dict[str, Any] = dict(request.query)
    files: dict[str, Upload] = {}
    kind = request.content_type
    if request.method == "POST":
        if kind == "application/json":
            raw |= _object(await request.read())
        elif kind == "multipart/form-data":
            await _read_parts(request, raw, files)
        else:
            raw |= dict(await request.post())
    return Params(raw, files)


def _object(body: bytes) -> dict[str, Any]:
    if not body:
        return {}
    try:
        value = json.loads(body)
    except ValueError:
        refuse("can't parse JSON object")
    if not isinstance(value, dict):
        refuse("can't parse JSON object")
    return value


async def _read_parts(request: web.Request, raw: dict[str, Any], files: dict[str, Upload]) -> None:
    reader = await request.multipart()
    while part := await reader.next():
        if isinstance(part, MultipartReader) or not isinstance(part, BodyPartReader):
            continue
        name = part.name or ""
        if part.filename is None:
            raw[name] = await part.text()
        else:
            mime = part.headers.get("Content-Type", "")
            files[name] = Upload(part.filename, mime, await _content(part))


async def _content(part: BodyPartReader) -> bytes:
    content = bytearray()
    while chunk := await part.read_chunk(2**18):
        content += chunk
        if len(content) > UPLOAD_BYTES:
            raise TOO_LARGE
    return bytes(content)
