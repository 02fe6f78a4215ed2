from html import escape

from hypothesis import given, strategies as st

from bot.transport.splitting import split, units, visible

words = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\r"), min_size=1, max_size=30
)


@st.composite
def html_texts(draw: st.DrawFn) -> str:
    """Text as our screens make it: escaped words, some in whole tags, some nested."""
    parts = []
    for word in draw(st.lists(words, max_size=12)):
        text = escape(word)
        match draw(st.integers(0, 4)):
            case 0:
                text = f"<b>{text}</b>"
            case 1:
                text = f"<i><b>{text}</b> {text}</i>"
            case 2:
                text = f'<a href="https://example.org/?a=1&amp;b=2">{text}</a>'
        parts.append(text + draw(st.sampled_from(["", " ", "\n", "\n\n", ". "])))
    return "".join(parts)


def _is_balanced(html: str) -> bool:
    opened = []
    rest = html
    while "<" in rest:
        _, _, rest = rest.partition("<")
        tag, _, rest = rest.partition(">")
        name = tag.split()[0]
        if name.startswith("/"):
            if not opened or opened.pop() != name[1:]:
                return False
        else:
            opened.append(name)
    return not opened


def _letters(text: str) -> str:
    return "".join(text.split())


@given(html_texts(), st.integers(8, 60))
def test_split_parts_fit_are_whole_and_lose_nothing_but_space(html: str, limit: int) -> None:
    parts = split(html, limit)
    assert all(units(visible(part)) <= limit for part in parts)
    assert all(_is_balanced(part) for part in parts)
    assert _letters("".join(visible(part) for part in parts)) == _letters(visible(html))


def test_split_of_a_text_that_fits_is_the_text() -> None:
    assert split("<b>corto</b>") == ("<b>corto</b>",)


def test_split_prefers_the_paragraph() -> None:
    first, second = "a" * 30, "b" * 30
    assert split(f"{first}\n\n{second}", 50) == (first, second)


def test_split_reopens_a_tag_that_crosses_the_cut() -> None:
    assert split("<b>uno dos tres</b>", 8) == ("<b>uno dos</b>", "<b>tres</b>")


def test_split_never_halves_an_entity_or_a_surrogate_pair() -> None:
    assert split("&amp;" * 5, 2) == ("&amp;&amp;", "&amp;&amp;", "&amp;")
    assert split("😀" * 3, 3) == ("😀", "😀", "😀")


def test_split_of_the_longest_message_makes_two() -> None:
    parts = split("palabra " * 600)
    assert [units(visible(part)) <= 4096 for part in parts] == [True, True]
