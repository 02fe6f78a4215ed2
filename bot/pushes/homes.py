"""The zones of the countries that people come from, among which they choose their own."""

from enum import StrEnum


class HomeZone(StrEnum):
    """A zone that may be somebody's own, by the name that it has in a button."""

    SANTIAGO = "santiago"
    PUNTA_ARENAS = "punta-arenas"
    EASTER_ISLAND = "easter-island"
    BUENOS_AIRES = "buenos-aires"
    LA_PAZ = "la-paz"
    SAO_PAULO = "sao-paulo"
    MANAUS = "manaus"
    BOGOTA = "bogota"
    GUAYAQUIL = "guayaquil"
    MADRID = "madrid"
    NEW_YORK = "new-york"
    CHICAGO = "chicago"
    DENVER = "denver"
    LOS_ANGELES = "los-angeles"
    GUYANA = "guyana"
    JAMAICA = "jamaica"
    MEXICO_CITY = "mexico-city"
    PANAMA = "panama"
    ASUNCION = "asuncion"
    LIMA = "lima"
    ST_LUCIA = "st-lucia"
    MONTEVIDEO = "montevideo"

    @property
    def zone(self) -> str:
        """Return the IANA time zone."""
        return _ZONES[self]


_ZONES = {
    HomeZone.SANTIAGO: "America/Santiago",
    HomeZone.PUNTA_ARENAS: "America/Punta_Arenas",
    HomeZone.EASTER_ISLAND: "Pacific/Easter",
    HomeZone.BUENOS_AIRES: "America/Argentina/Buenos_Aires",
    HomeZone.LA_PAZ: "America/La_Paz",
    HomeZone.SAO_PAULO: "America/Sao_Paulo",
    HomeZone.MANAUS: "America/Manaus",
    HomeZone.BOGOTA: "America/Bogota",
    HomeZone.GUAYAQUIL: "America/Guayaquil",
    HomeZone.MADRID: "Europe/Madrid",
    HomeZone.NEW_YORK: "America/New_York",
    HomeZone.CHICAGO: "America/Chicago",
    HomeZone.DENVER: "America/Denver",
    HomeZone.LOS_ANGELES: "America/Los_Angeles",
    HomeZone.GUYANA: "America/Guyana",
    HomeZone.JAMAICA: "America/Jamaica",
    HomeZone.MEXICO_CITY: "America/Mexico_City",
    HomeZone.PANAMA: "America/Panama",
    HomeZone.ASUNCION: "America/Asuncion",
    HomeZone.LIMA: "America/Lima",
    HomeZone.ST_LUCIA: "America/St_Lucia",
    HomeZone.MONTEVIDEO: "America/Montevideo",
}
