from tests.pushes.conftest import postgres, url

__all__ = ["postgres", "url"]  # fixtures count where pytest finds them
