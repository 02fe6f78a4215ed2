import pytest

from bot.settings import Settings, SettingsError, load_settings

TOKEN = "123456:made-up"  # noqa: S105 - made up


def test_empty_environment_gives_the_contracts_defaults() -> None:
    settings = load_settings({})
    assert settings == Settings()
    assert settings.telegram_bot_token is None
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.database_url == "sqlite:///data/bot.sqlite3"
    assert settings.content_dir.as_posix() == "content"
    assert settings.preview_port == 8081
    assert settings.send_rate == 30


@pytest.mark.parametrize(("value", "rate"), [("0.5", 0.5), ("7", 7.0), ("1000", 1000.0)])
def test_rate_may_be_a_fraction_or_what_a_paying_bot_has(value: str, rate: float) -> None:
    assert load_settings({"SEND_RATE": value}).send_rate == rate


def test_ids_are_read_from_a_list_with_commas() -> None:
    assert load_settings({"ADMIN_IDS": "11, 22,"}).admin_ids == (11, 22)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_BOT_TOKEN", "not a token"),
        ("TELEGRAM_API_URL", "api.telegram.org"),
        ("DATABASE_URL", "mysql://localhost/x"),
        ("ADMIN_IDS", "ana"),
        ("DATABASE_URL", "postgres://user:secret@host:port/name"),
        ("DATABASE_URL", "postgresql://user:secret@host:99999/name"),
        ("DATABASE_URL", "sqlite:///"),
        ("DATABASE_URL", "sqlite:///:memory:"),
        ("DATABASE_URL", "sqlite:///x.db?timeout=abc"),
        ("PREVIEW_PORT", "99999"),
        ("LOG_LEVEL", "LOUD"),
        ("LOG_FORMAT", "xml"),
        ("PREVIEW_PORT", "http"),
        ("SEND_RATE", "0"),
        ("SEND_RATE", "-1"),
        ("SEND_RATE", "1001"),
        ("SEND_RATE", "nan"),
        ("SEND_RATE", "inf"),
        ("SEND_RATE", "thirty"),
    ],
)
def test_wrong_value_is_told_in_one_line_with_name_and_example(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings({name: value})
    told = str(caught.value)
    assert told.startswith(f"{name}: ")
    assert "an example: " in told
    assert "\n" not in told
    assert f"{value!r}" not in told


def test_sqlite_is_refused_where_the_disk_does_not_last() -> None:
    with pytest.raises(SettingsError, match="DATABASE_URL: this host throws its disk away"):
        load_settings({"DYNO": "web.1"})
    insisted = load_settings({"DYNO": "web.1", "ALLOW_EPHEMERAL_SQLITE": "true"})
    assert insisted.database_url.startswith("sqlite:")
    assert load_settings({"DYNO": "web.1", "DATABASE_URL": "postgres://u:p@h/d"}).dyno == "web.1"


def test_token_is_not_shown_by_the_settings() -> None:
    settings = load_settings({"TELEGRAM_BOT_TOKEN": TOKEN})
    assert TOKEN not in repr(settings)
    assert "made-up" not in str(settings)


@pytest.mark.parametrize(
    ("name", "value"), [("WEBHOOK_URL", "https://example.org/hook"), ("HEALTH_PORT", "8080")]
)
def test_what_is_not_built_yet_is_refused_rather_than_ignored(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=f"{name}: .* not built yet"):
        load_settings({name: value})
