// The panel beside the chat: whom to speak as, and groups.

import { act } from "./api.js";
import { el, face } from "./dom.js";
import { LANGUAGES, t } from "./texts.js";

const panel = document.getElementById("people");

export function draw(state, on) {
  const people = state.people.map((person) => row(
    person.id, person.name, LANGUAGES[person.language] || person.language,
    person.id === state.person.id && state.chat === person.id,
    state.unread.has(person.id), () => on.choose(person.id, person.id)));
  const groups = state.groups.filter((group) => group.members.includes(state.person.id)).map((group) => row(
    group.id, group.title, t(group.has_bot ? "members" : "members_alone", group.members.length),
    group.id === state.chat, state.unread.has(group.id), () => on.choose(state.person.id, group.id)));
  panel.setAttribute("aria-label", t("people"));
  panel.replaceChildren(...[
    el("h2", {}, t("speak_as")),
    el("ul", {}, ...people),
    groups.length && el("h2", {}, t("groups")),
    groups.length && el("ul", {}, ...groups),
    el("h2", {}, t("your_language")),
    own(state),
    el("h2", {}, t("someone_new")),
    newcomer(on),
  ].filter(Boolean));
}

function row(id, name, below, current, unread, choose) {
  return el("li", {}, el("button", { type: "button", class: "row", "aria-current": String(current), onclick: choose },
    face(id, name), el("span", {}, name, el("small", {}, below)), unread && el("span", { class: "dot" })));
}

function languages(attributes, chosen) {
  return el("select", attributes, ...Object.entries(LANGUAGES).map(([code, name]) =>
    el("option", { value: code, selected: code === chosen }, name)));
}

function own(state) {
  const choice = languages({ "aria-label": t("your_language") }, state.person.language);
  choice.addEventListener("change", () => act({ act: "language", person: state.person.id, language: choice.value }));
  return el("form", { onsubmit: (event) => event.preventDefault() }, choice);
}

function newcomer(on) {
  const name = el("input", { maxlength: 40, required: true, autocomplete: "off" });
  const language = languages({});
  const form = el("form", {},
    el("label", {}, t("name"), name), el("label", {}, t("language"), language), el("button", { class: "solid" }, t("add")));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { person } = await act({ act: "newcomer", name: name.value, language: language.value });
    on.choose(person, person);
  });
  return form;
}

export function open(yes) {
  panel.classList.toggle("open", yes);
  if (yes) panel.querySelector("[aria-current=true]")?.focus();
}

export function isOpen() {
  return panel.classList.contains("open");
}

document.addEventListener("pointerdown", (event) => {
  if (isOpen() && !panel.contains(event.target)) open(false);
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") open(false);
});
