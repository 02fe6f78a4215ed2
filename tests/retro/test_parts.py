"""Who said which part of an answer is told from its states, however they came about."""

from hypothesis import given, strategies as st

from bot.retro.parts import Words, joined, parts_of, say_anew, words_in

LINES = st.lists(st.sampled_from("abc"), min_size=1, max_size=3).map("\n".join)
"""Few different ones, so that messages often say the same."""
ACTS = st.lists(st.tuples(st.booleans(), st.integers(0, 9), LINES), max_size=12)


@given(ACTS)
def test_each_message_is_found_again_with_what_it_says(
    acts: list[tuple[bool, int, str]],
) -> None:
    """Messages are added, and corrected; what there is is what each said last, in their order."""
    said: dict[int, str] = {}
    states = []
    for adds, which, text in acts:
        message = len(said) if adds or not said else which % len(said)
        said[message] = text
        states.append(Words(joined(*said.values()), message))
    assert parts_of(states) == tuple(Words(text, message) for message, text in said.items())


@given(ACTS, LINES)
def test_parts_joined_are_the_words(acts: list[tuple[bool, int, str]], text: str) -> None:
    """Whatever the states are: also where they do not follow from each other."""
    states = [Words(words, message) for _, message, words in acts]
    assert words_in(parts_of(states)) == (states[-1].text if states else "")
    parts = parts_of(states)
    again = say_anew(parts, Words(text, 10))
    assert again == (*parts, Words(text, 10))


def test_what_replaces_all_leaves_no_part_of_others() -> None:
    states = [Words("a", 1), Words("a\nb", 2), Words("c", 3)]
    assert parts_of(states) == (Words("c", 3),)


def test_part_that_says_nothing_any_more_keeps_its_place() -> None:
    states = [Words("a", 1), Words("a\nb", 2), Words("b", 1), Words("x\nb", 1)]
    assert parts_of(states) == (Words("x", 1), Words("b", 2))
