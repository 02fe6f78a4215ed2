// The conversation: bubbles by message id, day marks, and staying at the newest.

import { bubble } from "./bubble.js";
import { el } from "./dom.js";
import { t } from "./texts.js";
import { day, dayKey } from "./times.js";

const scroll = document.getElementById("scroll");
const log = document.getElementById("log");
const down = document.getElementById("down");
const typing = el("div", { class: "typing", "aria-hidden": "true" }, el("i"), el("i"), el("i"));
let typingTimer = 0;

export function clear(about) {
  hideTyping();
  log.replaceChildren();
  if (about) log.append(about);
}

export function put(message, view, on) {
  const old = log.querySelector(`[data-id="${message.message_id}"]`);
  const atEnd = isAtEnd();
  if (message.deleted) {
    old?.remove();
    return;
  }
  const node = bubble(message, view, on);
  if (old) {
    node.classList.toggle("turn", old.classList.contains("turn"));
    node.dataset.day = old.dataset.day;
    node.dataset.from = old.dataset.from;
    const focused = focusPath(old);
    old.replaceWith(node);
    focused?.(node);
  } else {
    if (message.from_bot) hideTyping();
    append(node, message);
  }
  const mine = message.from?.id === view.person.id;
  if (atEnd || (mine && !old)) toEnd();
  else if (!old) down.hidden = false;
}

function append(node, message) {
  log.querySelector(".about")?.remove();
  const key = dayKey(message.date);
  const last = [...log.querySelectorAll("[data-id]")].at(-1);
  if (last?.dataset.day !== key) log.append(el("div", { class: "day", "data-date": message.date }, day(message.date)));
  node.dataset.day = key;
  node.dataset.from = message.from?.id ?? 0;
  node.classList.toggle("turn", last?.dataset.from !== node.dataset.from);
  log.append(node);
}

// What was today is yesterday, once the clock has moved on.
export function redate() {
  for (const mark of log.querySelectorAll(".day")) mark.textContent = day(Number(mark.dataset.date));
}

// An edit must not take the focus away from the button that caused it.
function focusPath(old) {
  const buttons = [...old.querySelectorAll(".key")];
  const at = buttons.indexOf(document.activeElement);
  if (at < 0) return null;
  return (node) => {
    const now = [...node.querySelectorAll(".key")];
    const same = now.find((b) => b.textContent === buttons[at].textContent);
    (same || now[Math.min(at, now.length - 1)])?.focus({ preventScroll: true });
  };
}

export function show(id) {
  const node = log.querySelector(`[data-id="${id}"]`);
  if (!node) return;
  node.scrollIntoView({ block: "center" });
  node.classList.remove("flash");
  requestAnimationFrame(() => node.classList.add("flash"));
}

export function showTyping() {
  const atEnd = isAtEnd();
  log.append(typing);
  if (atEnd) toEnd();
  clearTimeout(typingTimer);
  typingTimer = setTimeout(hideTyping, 5000);
}

export function hideTyping() {
  clearTimeout(typingTimer);
  typing.remove();
}

export function isAtEnd() {
  return scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 90;
}

export function toEnd() {
  scroll.scrollTop = scroll.scrollHeight;
  down.hidden = true;
}

export function label() {
  log.setAttribute("aria-label", t("conversation"));
  scroll.setAttribute("aria-label", t("conversation"));
  down.setAttribute("aria-label", t("newest"));
  down.textContent = "↓";
}

down.addEventListener("click", toEnd);
scroll.addEventListener("scroll", () => { if (isAtEnd()) down.hidden = true; });
log.addEventListener("load", (event) => event.target.closest(".message:last-child") && toEnd(), true);
new ResizeObserver(() => { if (down.hidden) toEnd(); }).observe(scroll);
