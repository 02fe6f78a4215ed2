// The inline keyboard under a message.

import { el, icon } from "./dom.js";

const MARKS = { url: "link", copy_text: "copy", web_app: "link" };
const waiting = new Map();

export function keys(message, press) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return null;
  return el("div", { class: "keys" }, ...rows.map((row, y) =>
    el("div", { class: "line" }, ...row.map((button, x) => key(button, (node) => press(message, button, y, x, node))))));
}

function key(button, onPress) {
  const mark = Object.keys(MARKS).find((name) => name in button);
  const node = el("button", { type: "button", class: "key" }, button.text,
    mark && el("span", { class: "mark" }, icon(MARKS[mark])));
  node.addEventListener("click", () => onPress(node));
  return node;
}

// A pressed button turns until the bot has answered, or for as long as an app would wait.
export function spin(query, node) {
  node.classList.add("busy");
  node.setAttribute("aria-busy", "true");
  waiting.set(query, node);
  setTimeout(() => still(query), 15000);
}

export function still(query) {
  const node = waiting.get(query);
  node?.classList.remove("busy");
  node?.removeAttribute("aria-busy");
  waiting.delete(query);
}
