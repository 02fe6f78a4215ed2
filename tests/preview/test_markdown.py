import pytest
from hypothesis import given, strategies as st

from bot.preview.errors import ApiError
from bot.preview.text.parse import formatted

RESERVED = "_*[]()~`>#+-=|{}.!\\"


def spans(source: str, mode: str = "MarkdownV2") -> list[tuple[str, int, int]]:
    return [(e["type"], e["offset"], e["length"]) for e in formatted(source, mode).entities]


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        ("*b*", "b", [("bold", 0, 1)]),
        ("_i_ __u__", "i u", [("italic", 0, 1), ("underline", 2, 1)]),
        ("*b _i_*", "b i", [("bold", 0, 3), ("italic", 2, 1)]),
        ("~s~||p||", "sp", [("strikethrough", 0, 1), ("spoiler", 1, 1)]),
        ("`a*b`", "a*b", [("code", 0, 3)]),
        ("```py\nx```", "x", [("pre", 0, 1)]),
        ("[a](http://x.cl/)", "a", [("text_link", 0, 1)]),
        (">q\n>r\nz", "q\nr\nz", [("blockquote", 0, 4)]),
        (r"1\.5", "1.5", []),
    ],
)
def test_markdown_parsed(source: str, text: str, found: list[tuple[str, int, int]]) -> None:
    assert formatted(source, "MarkdownV2").text == text
    assert spans(source) == found


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("a.b", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("*b", "Can't find end of Bold entity at byte offset 0"),
        ("é_i", "Can't find end of Italic entity at byte offset 2"),
        ("[a](http://x", "Can't find end of a URL at byte offset 4"),
    ],
)
def test_markdown_refused(source: str, said: str) -> None:
    with pytest.raises(ApiError) as caught:
        formatted(source, "MarkdownV2")
    assert caught.value.description == f"Bad Request: can't parse entities: {said}"


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1))
def test_markdown_escaped_text_is_plain(text: str) -> None:
    source = "".join(f"\\{c}" if c in RESERVED else c for c in text)
    assert formatted(source, "MarkdownV2").text == formatted(text).text


def test_legacy_markdown_parsed() -> None:
    assert spans("*b* _i_ `c` [l](http://x.cl)", "Markdown") == [
        ("bold", 0, 1),
        ("italic", 2, 1),
        ("code", 4, 1),
        ("text_link", 6, 1),
    ]


def test_legacy_markdown_refused_without_end() -> None:
    with pytest.raises(ApiError, match="Can't find end of the entity starting at byte offset 2"):
        formatted("a *b", "Markdown")
