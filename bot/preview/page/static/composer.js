// The bar below the chat: text, attachments, commands, the reply keyboard, Start.

import { attachments } from "./attach.js";
import { act } from "./api.js";
import { el, icon, iconButton } from "./dom.js";
import { summary } from "./parts.js";
import { t } from "./texts.js";

const foot = document.getElementById("foot");
let context = null; // { reply } or { edit }: a message
let keysShown = true;
let draft = "";

export function reset() {
  context = null;
  keysShown = true;
  draft = "";
}

export function setContext(next, state, view) {
  context = next;
  if (next.edit) draft = next.edit.text;
  draw(state, view);
  foot.querySelector("textarea")?.focus();
}

export function draw(state, view) {
  const hadFocus = foot.contains(document.activeElement) && document.activeElement.tagName === "TEXTAREA";
  const alone = state.chat === state.person.id;
  if (alone && state.person.blocked) {
    foot.replaceChildren(el("p", { class: "note" }, t("blocked")), startKey(state, "restart"));
    return;
  }
  if (alone && view.messages.size === 0) {
    foot.replaceChildren(startKey(state, "start"));
    return;
  }
  const area = textArea(state, view);
  const parts = [sheet(state, view, area), contextBar(state, view), bar(state, view, area), board(state, view)];
  foot.replaceChildren(...parts.filter(Boolean));
  grow(area);
  if (hadFocus) area.focus();
}

function startKey(state, label) {
  return el("button", { type: "button", class: "start", onclick: () => act({ act: "start", person: state.person.id }) }, t(label));
}

function textArea(state, view) {
  const placeholder = view.keyboard?.input_field_placeholder || t("message");
  const area = el("textarea", { rows: 1, placeholder, "aria-label": t("message"), enterkeyhint: "send", dir: "auto" });
  area.value = draft;
  area.addEventListener("input", () => {
    draft = area.value;
    grow(area);
    suggest(area);
    const menu = foot.querySelector(".menu-key");
    if (menu) menu.hidden = Boolean(draft);
  });
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit(state, view);
    } else if (event.key === "Escape" && context) {
      drop(state, view);
    }
  });
  return area;
}

function grow(area) {
  area.style.height = "auto";
  if (!area.value) return;
  area.style.height = `${Math.min(area.scrollHeight + 2, 140)}px`;
}

async function submit(state, view) {
  const text = draft.trim();
  if (!text) return;
  const wish = context?.edit
    ? { act: "edit", message: context.edit.message_id }
    : { act: "send", reply_to: context?.reply?.message_id };
  draft = "";
  context = null;
  draw(state, view);
  await act({ ...wish, person: state.person.id, chat: state.chat, text });
}

function bar(state, view, area) {
  const label = t(context?.edit ? "save" : "send");
  const send = el("button", { type: "button", class: "icon send", "aria-label": label, title: label, onclick: () => submit(state, view) },
    icon(context?.edit ? "check" : "send"));
  const hasMenu = view.commands.length > 0 && view.menu_button.type !== "web_app" && !context && !draft;
  const menu = hasMenu && el("button", {
    type: "button", class: "menu-key", "aria-expanded": "false", "aria-controls": "commands",
    onclick: () => toggleSheet(menu),
  }, t("commands"));
  const toggle = view.keyboard?.keyboard && iconButton("keys", t("show_keys"), {
    "aria-expanded": String(keysShown),
    onclick: () => { keysShown = !keysShown; draw(state, view); },
  });
  return el("div", { class: "composer" }, menu, attachments(state), area, toggle, send);
}

function contextBar(state, view) {
  if (!context) return null;
  const message = context.edit || context.reply;
  const shown = summary(message);
  return el("div", { class: "context" }, el("span", {}, t(context.edit ? "editing" : "replying", shown)),
    iconButton("close", t("cancel"), { onclick: () => drop(state, view) }));
}

function drop(state, view) {
  if (context?.edit) draft = "";
  context = null;
  draw(state, view);
}

function board(state, view) {
  const rows = view.keyboard?.keyboard;
  if (!rows || !keysShown) return null;
  const press = (key) => act(key.request_location
    ? { act: "location", person: state.person.id, chat: state.chat, latitude: 6.2442, longitude: -75.5812 }
    : key.request_contact
      ? { act: "contact", person: state.person.id, chat: state.chat }
      : { act: "send", person: state.person.id, chat: state.chat, text: key.text });
  return el("div", { class: `board ${view.keyboard.resize_keyboard ? "" : "tall"}` }, ...rows.map((row) =>
    el("div", { class: "line" }, ...row.map((key) =>
      el("button", { type: "button", onclick: () => press(key) }, key.text)))));
}

function sheet(state, view, area) {
  const list = el("ul", { class: "sheet-menu", id: "commands", hidden: true });
  for (const { command, description } of view.commands) {
    list.append(el("li", {}, el("button", {
      type: "button", "data-command": command,
      onclick: () => {
        draft = "";
        area.value = "";
        list.hidden = true;
        act({ act: "send", person: state.person.id, chat: state.chat, text: `/${command}` });
      },
    }, el("b", {}, `/${command}`), el("span", { class: "about-command" }, description))));
  }
  list.addEventListener("keydown", (event) => {
    const items = [...list.querySelectorAll("li:not([hidden]) button")];
    const at = items.indexOf(document.activeElement);
    if (event.key === "ArrowDown") items[(at + 1) % items.length].focus();
    else if (event.key === "ArrowUp") items[(at + items.length - 1) % items.length].focus();
    else if (event.key === "Escape") { list.hidden = true; area.focus(); } else return;
    event.preventDefault();
  });
  return list;
}

function toggleSheet(menu) {
  const list = document.getElementById("commands");
  filter(list, "");
  list.hidden = !list.hidden;
  menu.setAttribute("aria-expanded", String(!list.hidden));
  if (!list.hidden) list.querySelector("button").focus();
}

function suggest(area) {
  const list = document.getElementById("commands");
  const match = /^\/(\w*)$/.exec(area.value);
  if (!list) return;
  list.hidden = !match || !filter(list, match[1]);
}

function filter(list, beginning) {
  let shown = 0;
  for (const item of list.children) {
    item.hidden = !item.firstChild.dataset.command.startsWith(beginning);
    shown += item.hidden ? 0 : 1;
  }
  return shown;
}
