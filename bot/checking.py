"""The whole of the content and of the sentences, examined at once: for `check` and for a reload."""

from pathlib import Path

from bot.catalog.loading import Content, ContentError, read_content
from bot.texts.checking import check_wording


def examine(folder: Path) -> Content:
    """Read and check everything in a content folder.

    Raises:
        ContentError: with every problem in the content and in the sentences.
    """
    problems = check_wording(folder / "texts")
    try:
        content = read_content(folder)
    except ContentError as error:
        raise ContentError((*error.problems, *problems)) from None
    if problems:
        raise ContentError(problems)
    return content
