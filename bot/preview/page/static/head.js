// The bar above the chat.

import { act } from "./api.js";
import * as clock from "./clock.js";
import { el, face, iconButton, popup } from "./dom.js";
import * as people from "./people.js";
import { summary } from "./parts.js";
import { t } from "./texts.js";

const head = document.getElementById("head");
const pinned = document.getElementById("pinned");
let timer = 0;

export function draw(state, view) {
  const group = state.groups.find((g) => g.id === state.chat);
  const title = group ? group.title : view.name;
  const status = group ? t(group.has_bot ? "members" : "members_alone", group.members.length) : t("bot");
  const switcher = iconButton("people", `${t("people")}: ${state.person.name}`, { id: "show-people", "aria-haspopup": "true" });
  switcher.addEventListener("click", (event) => { event.stopPropagation(); people.open(!people.isOpen()); });
  const menu = iconButton("more", t("more"), { "aria-haspopup": "menu" });
  menu.addEventListener("click", () => popup(menu, [
    state.person.blocked
      ? [t("unblock"), () => act({ act: "unblock", person: state.person.id })]
      : [t("block"), () => act({ act: "block", person: state.person.id }), true],
  ]));
  head.replaceChildren(
    switcher,
    face(group ? group.id : 7, title),
    el("div", { class: "title" }, el("h1", {}, title), el("p", { class: "status", id: "status", "data-idle": status }, status)),
    ...(state.has_clock ? [clock.chip] : []),
    ...(group ? [] : [menu]));
  document.title = title;
}

export function busy(action) {
  const place = document.getElementById("status");
  if (!place) return;
  place.textContent = t(action === "typing" ? "typing" : "sending_file");
  place.classList.add("busy");
  clearTimeout(timer);
  timer = setTimeout(idle, 5000);
}

export function idle() {
  const place = document.getElementById("status");
  if (!place) return;
  clearTimeout(timer);
  place.textContent = place.dataset.idle;
  place.classList.remove("busy");
}

export function pin(message, show) {
  pinned.hidden = !message;
  if (!message) return;
  pinned.textContent = t("pinned", summary(message));
  pinned.onclick = () => show(message.message_id);
}
