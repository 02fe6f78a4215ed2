"""A small tour with a question of each kind, so that a bot is up in a moment."""

import hashlib
import shutil
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[2]
TOUR = "gira"
MONDAY, TUESDAY = date(2025, 1, 27), date(2025, 1, 28)
DAYS = (MONDAY, TUESDAY)
CLOSES = date(2025, 1, 31)
"""The last day on which answers are taken."""

ASKED = {
    MONDAY: {
        "dia": "rating",
        "aprendido": "text",
        "replicar": "text",
        "falto": "choices",
        "volveria": "choice",
    },
    TUESDAY: {
        "dia": "rating",
        "aprendido": "text",
        "falto": "choices",
        "volveria": "choice",
        "deseo": "text",
    },
}
"""The questions of each day in their order, and their kinds, as ``RETRO`` has them."""
OPTIONS = {"falto": ("proceso", "cifras", "tiempo"), "volveria": ("si", "no")}

RETRO = """
open_for: 3
kept_for: 365
questions:
  - {id: dia, kind: rating, required: true, text: {es: ¿Cómo estuvo el día?, en: Day?, pt: Dia?}}
  - {id: aprendido, kind: text, text: {es: ¿Qué aprendió hoy?, en: Learnt?, pt: Aprendeu?}}
  - {id: replicar, kind: text, text: {es: ¿Qué replicaría?, en: Replicate?, pt: Replicar?}}
  - id: falto
    kind: choices
    text: {es: ¿Qué le faltó?, en: Missing?, pt: Faltou?}
    options:
      - {id: proceso, title: {es: El proceso, en: The process, pt: O processo}}
      - {id: cifras, title: {es: Las cifras, en: The figures, pt: Os números}}
      - {id: tiempo, title: {es: Más tiempo, en: More time, pt: Mais tempo}}
  - id: volveria
    kind: choice
    text: {es: ¿Volvería?, en: Would you return?, pt: Voltaria?}
    options:
      - {id: si, title: {es: Claro, en: Of course, pt: Claro}}
      - {id: "no", title: {es: Nunca, en: Never, pt: Nunca}}
days:
  - date: 2025-01-28
    leave_out: [replicar]
    add:
      - {id: deseo, kind: text, text: {es: ¿Qué desea?, en: A wish?, pt: Um desejo?}}
"""


def write_content(folder: Path) -> Path:
    """Write the content into a folder, and return where it is."""
    content = folder / "content"
    shutil.copytree(ROOT / "tests" / "catalog" / "small", content)
    shutil.copytree(ROOT / "content" / "texts", content / "texts")
    (content / "tours" / TOUR / "reminders.yaml").unlink()  # nothing comes that nobody asked for
    (content / "tours" / TOUR / "retro.yaml").write_text(RETRO, encoding="utf-8")
    return content


def mark(option: str) -> str:
    """Return what stands for an option in an address."""
    return hashlib.sha256(option.encode()).hexdigest()[:4]
