"""Nothing is invented and nothing is copied: the content against the documents it cites."""

import re
import unicodedata
from datetime import date
from typing import Any

Passages = tuple[Any, ...]
Documents = dict[str, str]

RUN = 12
"""So many words in a row, the same as in a document, make a copied sentence."""

OFFICIAL = (
    (
        "Innovación en la gestión pública local; Planeación y Ordenamiento territorial para la "
        "seguridad y convivencia social"
    ),
    "Modelo Integral de la Gestión Local de la Seguridad y la Convivencia",
    "Modelo de Gestión Local de la Seguridad y Convivencia de Medellín",
    "Subsecretario de Planeación de la Seguridad de la Alcaldía de Medellín",
    "Unidad Municipal de Atención y Reparación a Víctimas del Conflicto Armado de Medellín",
    "Política Pública de Seguridad y Convivencia",
    "Relación de organizaciones de la sociedad civil y el Estado en trabajo conjunto",
    "Prevención del Crimen, Justicia Social y Servicios Integrados de Emergencia (Tecnologías)",
    "Sistema Integrado de Emergencia y Seguridad Metropolitana",
    "Centro de Análisis Políticos de la Universidad Eafit",
    "Participación, empoderamiento, resiliencia y resistencia de la comunidad (Comuna 13)",
    (
        "Reacción, control, atención y reparación a víctimas (Secretaría de Seguridad y "
        "Convivencia, y Vereda La Loma)"
    ),
    (
        "Estados Unidos, México, Argentina, Brasil, Chile, Santa Lucía, Guyana, El Salvador, "
        "Guatemala, Honduras, Jamaica, Nicaragua, Venezuela, Uruguay y Colombia"
    ),
    (
        "Transferencia de conocimientos y capacidad técnica policial en materia de prevención y de "
        "acciones duras contra el crimen"
    ),
    (
        "Federico Gutiérrez Zuluaga (Alcalde de Medellín), Ede Ijjasz-Vásquez (Banco Mundial) y "
        "Sergio Escobar (Director ACI Medellín)"
    ),
    # 002: modules, and the countries of the study
    "Módulos de competencias generales",
    "Cooperación internacional",
    "Políticas locales comparadas",
    "Gestión de redes internacionales",
    "Régimen jurídico y tipología del asociativismo",
    (
        "Argentina, Chile, Perú, México, Brasil, Guatemala, Colombia, Cuba, Venezuela, Bolivia y "
        "Uruguay"
    ),
    # 003: names of programmes
    "Planeación y gestión integral de la seguridad y convivencia ciudadana",
    "Modelo Integral de Gestión Focalizada para la Seguridad Ciudadana",
    "Infraestructura para la seguridad y la convivencia",
    "Convivencia y acceso al Sistema de Justicia Cercana al Ciudadano",
    "Atención integral a jóvenes en riesgo",
    "Cultura del Fútbol en Medellín",
    "Espacio Público para la convivencia ciudadana",
    "Promoción y garantía del derecho a la participación ciudadana",
    "Organizaciones sociales y comunales motores de la democracia participativa local",
    (
        "Transparencia y democratización de la planeación del desarrollo local y el Presupuesto "
        "Participativo"
    ),
    (
        "Comunicación para la movilización, el fortalecimiento de la participación y la "
        "corresponsabilidad ciudadana"
    ),
    (
        "Desarrollo y articulación de los instrumentos e instancias del Sistema Distrital de "
        "Planeación"
    ),
    "Gestión del Plan de Ordenamiento Territorial y sus instrumentos",
    "Fortalecimiento del catastro distrital",
    "Direccionamiento estratégico para la transición a distrito",
    (
        "Prospectiva de ciudad basada en el aprovechamiento de los datos, la analítica y la "
        "gestión del conocimiento"
    ),
    "Articulación distrital con visión regional",
    "Confianza y transparencia administrativa",
    ("Fortalecimiento del sistema integral de gestión para mejorar el desempeño institucional"),
    "Gestión fiscal y financiera de la hacienda pública",
    "Fortalecimiento de los servidores públicos para recuperar la confianza institucional",
    (
        "Transformación de la experiencia de servicio a la ciudadanía en el Distrito para "
        "aumentar la confianza institucional"
    ),
    (
        "Comunicación pública para el fortalecimiento de la institucionalidad y la confianza "
        "ciudadana"
    ),
    "Gestión eficiente de bienes y servicios",
    "Generando valor inmobiliario",
    "Gerencia jurídica pública",
    "Protección de los recursos públicos desde el control interno",
)
"""Official titles and lists of names, kept as the documents write them."""

WORKED_OUT = {"medellin-lab-2017": {"30", "31"}, "medellin-pilar-3": {"10"}}
"""Figures a document implies, with what they are worked out from.

2017: the dates of the second and third day, between 29 May and 2 June. Pillar 3: how many
programmes its fourth component lists.
"""


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(mark for mark in plain if not unicodedata.combining(mark))


def words(text: str) -> list[str]:
    return re.findall(r"\w+", folded(text))


def figures(text: str) -> set[str]:
    found = (re.sub(r"\D", "", one) for one in re.findall(r"\d[\d.,]*", text))
    return {digits for digits in found if len(digits) > 1}


MEMBERS = re.compile(r"grupo-\d-[\w-]+\.how\.actors")
"""Who belongs to a working group: nothing but names, kept as the document writes them."""


def stands(value: str, document: str) -> bool:
    """Tell whether the value is in the document whole, not as the beginning of a longer one."""
    return re.search(rf"(?<!\w){re.escape(value)}(?!\w)", document) is not None


def test_every_figure_stands_in_a_cited_document(passages: Passages, documents: Documents) -> None:
    known = {doc: figures(text) | WORKED_OUT.get(doc, set()) for doc, text in documents.items()}
    strange = [
        (passage.where, figure)
        for passage in passages
        for figure in sorted(figures(passage.text))
        if not any(figure in known[doc] for doc in passage.docs)
    ]
    assert strange == []


def test_every_acronym_stands_in_a_cited_document(passages: Passages, documents: Documents) -> None:
    pattern = re.compile(r"\b[A-ZÁÉÍÓÚÑ]{2,}(?:-[A-Z]+)?\b")
    strange = [
        (passage.where, acronym)
        for passage in passages
        for acronym in pattern.findall(passage.text)
        if not any(re.search(rf"\b{acronym}\b", documents[doc]) for doc in passage.docs)
    ]
    assert strange == []


OUR_WORDS = {"Pilar", "Macroproyecto", "Subsecretaría", "Sociedad"}
"""Capitals of ours within a sentence, each with its reason.

``Pilar`` is the short title of a document; 001 writes ``Macro proyecto`` and ``SubSecretaría``;
``Sociedad`` begins the shortened name of a working group.
"""


def test_every_spanish_name_stands_in_a_cited_document(
    passages: Passages, documents: Documents
) -> None:
    inside = re.compile(r"(?<=[\w,;)»] )[(«]?([A-ZÁÉÍÓÚÑ][\wáéíóúüñ]+(?:-[A-Z][\wáéíóúñ]+)?)")
    texts = {doc: set(words(text)) for doc, text in documents.items()}
    strange = [
        (passage.where, name)
        for passage in passages
        if passage.language in {"es", ""}
        for name in inside.findall(passage.text)
        if name not in OUR_WORDS and not any(set(words(name)) <= texts[doc] for doc in passage.docs)
    ]
    assert strange == []


def test_no_sentence_is_copied(passages: Passages, documents: Documents) -> None:
    runs: set[tuple[str, ...]] = set()
    for text in documents.values():
        all_words = words(text)
        runs |= {tuple(all_words[at : at + RUN]) for at in range(len(all_words) - RUN + 1)}
    copied = []
    for passage in (one for one in passages if not MEMBERS.match(one.where)):
        text = folded(passage.text)
        for name in OFFICIAL:
            text = text.replace(folded(name), " officialname ")
        said = words(text)
        copied += [
            (passage.where, " ".join(said[at : at + RUN]))
            for at in range(len(said) - RUN + 1)
            if tuple(said[at : at + RUN]) in runs
        ]
    assert copied == []


def test_official_names_are_kept_as_the_documents_write_them(documents: Documents) -> None:
    everything = " ".join(" ".join(words(text)) for text in documents.values())
    assert [name for name in OFFICIAL if " ".join(words(name)) not in everything] == []


def test_payment_is_exactly_as_in_the_document(catalog: Any, documents: Documents) -> None:
    payment = catalog.tours["achm-medellin-2025"].payment
    transfer = payment.transfer
    document = documents["achm-2025"]
    exact = (
        payment.amount.text,
        f"RUT N°: {transfer.tax_id}",
        (
            f"{transfer.holder}, {transfer.account_type.es} N° {transfer.account_number}, "
            f"{transfer.bank}, {transfer.city}."
        ),
        f"Mail: {transfer.mail}",
    )
    assert [value for value in exact if not stands(value, document)] == []


def test_contacts_are_exactly_as_in_the_document(catalog: Any, documents: Documents) -> None:
    contacts = catalog.tours["achm-medellin-2025"].contacts
    values = [
        value
        for contact in contacts
        for value in (contact.name, contact.phone, contact.mail, contact.web)
        if value is not None
    ]
    assert [value for value in values if not stands(value, documents["achm-2025"])] == []
    assert {contact.phone for contact in contacts} == {"+56988889327", None}


def test_tours_run_on_the_dates_of_the_documents(catalog: Any, documents: Documents) -> None:
    pasantia = catalog.tours["achm-medellin-2025"]
    lab = catalog.tours["medellin-lab-2017"]
    assert "27 al 31 de Enero 2025" in documents["achm-2025"]
    assert (pasantia.starts_on, pasantia.ends_on) == (date(2025, 1, 27), date(2025, 1, 31))
    assert "desde el 29 de mayo al 2 de junio de 2017" in documents["medellin-lab-2017"]
    assert (lab.starts_on, lab.ends_on) == (date(2017, 5, 29), date(2017, 6, 2))
    meeting = catalog.tours["itagui-encuentro-2022"]
    assert "28 de noviembre del 2022" in documents["itagui-2022"]
    assert (meeting.starts_on, meeting.ends_on) == (date(2022, 11, 28), date(2022, 11, 28))
    for tour in (pasantia, lab, meeting):
        assert tuple(day.date for day in tour.agenda.days) == tour.dates


def test_participants_countries_are_all_named(catalog: Any, documents: Documents) -> None:
    countries = catalog.tours["medellin-lab-2017"].countries.es
    named = re.split(r", | y ", countries)
    assert len(named) == 15
    assert [name for name in named if name not in documents["medellin-lab-2017"]] == []


def test_members_of_the_working_groups_are_named_as_in_the_document(
    passages: Passages, documents: Documents
) -> None:
    document = folded(documents["medellin-lab-2017"])
    lists = [one.text.split("; ") for one in passages if MEMBERS.match(one.where)]
    assert sorted(map(len, lists)) == [1, 2, 2, 3, 4, 6, 6, 15]
    assert [name for names in lists for name in names if folded(name) not in document] == []


def test_programmes_of_the_pillar_are_all_named_and_add_up(
    catalog: Any, documents: Documents
) -> None:
    document = folded(documents["medellin-pilar-3"])
    counts = []
    for component in catalog.entries["pilar-3"].related:
        told = [one.text.es for one in catalog.entries[component].what]
        lists = [text for text in told if text.startswith("Programas")]
        names = [line.removeprefix("• ") for text in lists for line in text.split("\n")[1:]]
        assert [name for name in names if folded(name) not in document] == [], component
        counts.append(len(names))
    assert counts == [7, 4, 7, 10]
    assert "28 programas" in document


def test_countries_of_the_study_are_all_named(catalog: Any, documents: Documents) -> None:
    said = catalog.entries["estudio-asociativismo"].what[2].text.es
    named = re.split(r", | y ", said.removesuffix(".").split(": ")[1])
    assert len(named) == 11
    assert [name for name in named if name not in documents["amuch-2015"]] == []
