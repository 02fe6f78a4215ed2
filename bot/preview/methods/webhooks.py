"""Choosing how updates come, and closing down.

Source: https://core.telegram.org/bots/api#setwebhook
"""

import re
from urllib.parse import urlsplit

from bot.preview.errors import refuse
from bot.preview.methods.params import Params
from bot.preview.world.shapes import Json
from bot.preview.world.world import World

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_PORTS = frozenset({443, 80, 88, 8443})
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_CONNECTIONS = 40


def set_webhook(world: World, params: Params) -> bool:
    """https://core.telegram.org/bots/api#setwebhook.

    Only addresses on this machine are delivered to; there http and any port will do, although
    Telegram itself insists on https and on four ports.
    """
    url = params.text("url")
    if not url:
        return delete_webhook(world, params)
    parts = urlsplit(url)
    local = parts.hostname in _LOOPBACK
    if parts.scheme != "https" and not local:
        refuse("bad webhook: An HTTPS URL must be provided for webhook")
    if not local and (parts.port or 443) not in _PORTS:
        refuse("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    secret = params.text("secret_token")
    if secret and not _SECRET.fullmatch(secret):
        refuse("secret token contains unallowed characters")
    _choose_updates(world, params)
    world.webhook = {
        "url": url,
        "secret": secret,
        "max_connections": params.integer("max_connections") or _CONNECTIONS,
    }
    world.tell("webhook")
    return True


def delete_webhook(world: World, params: Params) -> bool:
    """https://core.telegram.org/bots/api#deletewebhook."""
    if params.flag("drop_pending_updates"):
        world.updates.clear()
    world.webhook = {}
    world.tell("webhook")
    return True


def get_webhook_info(world: World, _: Params) -> Json:
    """https://core.telegram.org/bots/api#getwebhookinfo."""
    hook = world.webhook
    body: Json = {
        "url": hook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.pending),
    }
    for name in ("max_connections", "last_error_date", "last_error_message"):
        if name in hook:
            body[name] = hook[name]
    if hook and world.updates.allowed is not None:
        body["allowed_updates"] = world.updates.allowed
    return body


def log_out(_: World, __: Params) -> bool:
    """https://core.telegram.org/bots/api#logout: nothing to do here."""
    return True


def close(_: World, __: Params) -> bool:
    """https://core.telegram.org/bots/api#close: nothing to do here."""
    return True


def _choose_updates(world: World, params: Params) -> None:
    if params.flag("drop_pending_updates"):
        world.updates.clear()
    if "allowed_updates" in params:
        world.updates.allowed = [str(kind) for kind in params.array("allowed_updates")] or None
