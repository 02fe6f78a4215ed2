"""Abbreviations of chats and dictation → what they stand for."""

_LINES = """
q k ke qe = que
kien qien = quien
komo = como
d = de
x = por
xq pq porq xk pk = porque
xfa xfavor porfa plis pls plz pliz pfv pfvr = por favor
tb tbn tmb tbm tambn = tambien
pa pal = para
pra pro = para
cdo cndo = cuando
qdo qnd qndo = quando
cto cnto = cuanto
qto qnto = quanto
dnd adonde ande = donde
mñn mnn = manana
msj msg = mensaje
info = informacion
tel fono tlf celu fone = telefono
nro num nr = numero
cta = cuenta
cte = corriente
muni munis = municipalidad
depto = departamento
pres = presidente
hrs hs = horas
hj = hoje
amnh amanh = amanha
vc ce = voce
vcs ces = voces
obg brigado = obrigado
blz = beleza
eh = e
tmrw tmr tmw tomorow tommorow tomoro = tomorrow
2day = today
2moro 2morrow = tomorrow
u yuh = you
ur = your
r = are
wat wot wah wha = what
whats = what is
wheres = where is
whos = who is
whens = when is
hows = how is
weh = where
wen = when
dem = them
di = the
dis = this
dat = that
pon = on
bout = about
thx thnx tnx ty thanx = thanks
im = i am
"""


def _read(lines: str) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for line in lines.strip().splitlines():
        short, _, full = line.partition("=")
        table |= {word: tuple(full.split()) for word in short.split()}
    return table


SHORT = _read(_LINES)
