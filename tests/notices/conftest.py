from tests.pushes.conftest import database, postgres, url

__all__ = ["database", "postgres", "url"]  # fixtures count where pytest finds them
