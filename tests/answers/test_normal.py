import pytest
from hypothesis import given, strategies as st

from bot.answers.normal import COUNT, words
from bot.texts.folding import LENGTH, fold

odd = st.text(
    st.characters(codec="utf-8") | st.sampled_from("\u200b\u202e\u0301ñÑçãß\ufdfaİŉ'\u2019/.-:1 "),
    max_size=60,
)


@given(odd)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=40), st.integers(1, 200))
def test_result_is_bounded(text: str, times: int) -> None:
    assert len(fold(text * times)) <= LENGTH
    assert len(words(text * times)) <= COUNT


@given(st.text(max_size=60))
def test_words_are_plain(text: str) -> None:
    assert all(word == fold(word) for word in words(text))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("¿Cuándo hay que CANCELAR?", "cuando hay que cancelar"),
        ("holaaaa", "hola"),
        ("mañana", "manana"),
        ("man\u0303ana", "manana"),
        ("E\u200bP\u200dM", "epm"),
        ("what's on?", "whats on"),
        ("28/01 8:30 $950.000", "28/01 8:30 950.000"),
        ("sí/no - quizás...", "si no quizas"),
        ("1000", "1000"),
        ("🤷‍♂️", ""),
        ("\u202e\u200f", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("xq no kieren", ("porque", "no", "kieren")),
        ("q hay pa mñn", ("que", "hay", "para", "manana")),
        ("qdo vcs vão", ("quando", "voces", "vao")),
        ("whats on tmrw", ("what", "is", "on", "tomorrow")),
    ],
)
def test_abbreviations_are_written_out(text: str, plain: tuple[str, ...]) -> None:
    assert words(text) == plain


def test_long_text_keeps_its_beginning_and_its_end() -> None:
    kept = words("inicio " + "relleno " * 100 + "final")
    assert len(kept) == COUNT
    assert (kept[0], kept[-1]) == ("inicio", "final")
