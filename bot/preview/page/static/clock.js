// The clock panel: what time it is for the bot, how fast it runs, and how it is moved.

import { get, move } from "./api.js";
import { el, icon, iconButton } from "./dom.js";
import { toast } from "./notes.js";
import { language, t } from "./texts.js";
import { dayKey, fieldValue, moment, present, setCourse, time, today } from "./times.js";

const RATES = [1, 60, 3600];
const MOVES = [[600, "ten_minutes"], [3600, "one_hour"], [86400, "one_day"]];
const panel = document.getElementById("clock");
const shown = { date: el("p", { class: "date" }), time: el("p", { class: "time", role: "timer", "aria-live": "off" }), zone: el("span") };
const next = el("p", { class: "next", role: "status" });
const field = el("input", { type: "datetime-local", id: "clock-field", min: "2000-01-01T00:00", max: "2099-12-31T23:59", required: true, "aria-describedby": "clock-wrong" });
const wrong = el("p", { id: "clock-wrong", class: "wrong", role: "alert" });
let view = { rate: 1, zone: "", next_push: null };
let speeds = [];
let drawnIn = "";
let isTyped = false;
let asked = 0;
let taken = 0;
let timer = 0;
let onNewDay = () => {};
let shownDay = "";

// Opens the panel where there is no room for it beside the chat.
export const chip = el("button", { type: "button", class: "chip", id: "show-clock", "aria-controls": "clock", "aria-expanded": "false", onclick: () => open(!isOpen()) });

export function draw(state) {
  panel.hidden = !state.has_clock;
  if (panel.hidden || drawnIn === language()) return;
  drawnIn = language();
  panel.setAttribute("aria-label", t("clock"));
  speeds = RATES.map((rate) => el("button", {
    type: "button", title: t(`rate_${rate}`), "aria-label": t(`rate_${rate}`), onclick: () => wish({ rate }),
  }, `${rate}×`));
  const isWide = matchMedia("(min-width: 800px)").matches;
  panel.replaceChildren(
    el("div", { class: "top" }, el("h2", {}, t("clock")), iconButton("close", t("close"), { onclick: () => open(false) })),
    shown.date,
    el("div", { class: "now" }, shown.time, shown.zone),
    el("div", { class: "speeds", role: "group", "aria-label": t("speed") }, ...speeds),
    el("button", { type: "button", class: "solid", id: "jump", onclick: jump }, icon("jump"), t("jump")),
    next,
    el("details", { open: panel.querySelector("details")?.open ?? isWide }, el("summary", {}, t("move_time")),
      el("div", { class: "moves" }, ...MOVES.map(([seconds, name]) =>
        el("button", { type: "button", class: "plain", onclick: () => wish({ seconds }) }, t(name)))),
      el("form", { novalidate: true, onsubmit: set },
        el("label", { for: "clock-field" }, t("date_and_time")),
        el("div", {}, field, el("button", { class: "plain" }, t("set_time"))), wrong)));
  wrong.textContent = "";
  show();
}

// Keep the panel right; `redate` is called when another day begins.
export function begin(redate) {
  onNewDay = redate;
  refresh();
  setInterval(tick, 100);
  document.addEventListener("visibilitychange", () => document.hidden || refresh());
}

// Ask the server; a lost connection is told by the events.
export function refresh() {
  return take(get("/preview/clock")).catch(() => plan());
}

async function take(answer) {
  asked += 1;
  const turn = asked;
  const told = await answer;
  if (turn > taken) {
    taken = turn;
    view = told;
    setCourse(view);
    show();
  }
  plan();
  return told;
}

function plan() {
  clearTimeout(timer);
  timer = setTimeout(() => (document.hidden ? plan() : refresh()), view.rate > 1 ? 1000 : 5000);
}

function wish(what) {
  return take(move(what));
}

async function jump({ currentTarget: button }) {
  if (button.getAttribute("aria-busy") === "true") return;
  button.setAttribute("aria-busy", "true");
  try {
    const { has_jumped } = await wish({ jump: true });
    if (!has_jumped) toast(t("no_push"));
  } finally {
    button.removeAttribute("aria-busy");
  }
}

async function set(event) {
  event.preventDefault();
  const isRight = field.checkValidity();
  field.setAttribute("aria-invalid", String(!isRight));
  wrong.textContent = isRight ? "" : t("time_missing");
  if (!isRight) return field.focus();
  await wish({ to: field.value });
  isTyped = false;
  return show();
}

field.addEventListener("input", () => {
  isTyped = true;
  wrong.textContent = "";
  field.removeAttribute("aria-invalid");
});

function show() {
  shown.zone.textContent = view.zone.replaceAll("_", " ");
  RATES.forEach((rate, at) => speeds[at]?.setAttribute("aria-pressed", String(rate === view.rate)));
  write(next, view.next_push ? t("next_push", moment(view.next_push)) : t("no_push"));
  if (!isTyped && document.activeElement !== field) field.value = fieldValue();
  tick();
}

function tick() {
  write(shown.date, today());
  write(shown.time, time());
  write(chip, time().slice(0, 5));
  chip.setAttribute("aria-label", `${t("clock")}: ${chip.textContent}`);
  const day = dayKey(present() / 1000);
  if (day !== shownDay) onNewDay();
  shownDay = day;
}

// What has not changed is not read out again.
function write(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

function isOpen() {
  return panel.classList.contains("open");
}

function open(yes) {
  panel.classList.toggle("open", yes);
  chip.setAttribute("aria-expanded", String(yes));
  if (yes) {
    refresh();
    panel.querySelector("#jump").focus();
  } else chip.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && isOpen() && panel.contains(document.activeElement)) open(false);
});
