// A text and its entities, offsets in UTF-16 units as in JavaScript, into elements.

import { el } from "./dom.js";

const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre" };

export function formatted(text, entities, on) {
  const place = document.createDocumentFragment();
  fill(place, text, 0, text.length, entities || [], on);
  return place;
}

function fill(parent, text, from, to, entities, on) {
  let at = from;
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i];
    const end = entity.offset + entity.length;
    if (entity.offset < at || end > to) continue;
    parent.append(text.slice(at, entity.offset));
    const inner = entities.slice(i + 1).filter((e) => e.offset >= entity.offset && e.offset + e.length <= end);
    const node = element(entity, text.slice(entity.offset, end), on);
    fill(node, text, entity.offset, end, inner, on);
    parent.append(node);
    at = end;
  }
  parent.append(text.slice(at, to));
}

function element(entity, covered, on) {
  switch (entity.type) {
    case "text_link": return link(entity.url, on);
    case "url": return link(/^[a-z]+:\/\//i.test(covered) ? covered : `http://${covered}`, on);
    case "email": return link(`mailto:${covered}`, on);
    case "phone_number": return link(`tel:${covered.replace(/[^+\d]/g, "")}`, on);
    case "bot_command": return el("button", { type: "button", class: "command", onclick: () => on.command(covered) });
    case "blockquote": return el("blockquote");
    case "expandable_blockquote": return opening(el("blockquote", { class: "long" }));
    case "spoiler": return opening(el("span", { class: "spoiler" }));
    default: return el(TAGS[entity.type] || "span");
  }
}

function opening(node) {
  node.tabIndex = 0;
  node.setAttribute("role", "button");
  const open = () => node.classList.toggle("open");
  node.addEventListener("click", open);
  node.addEventListener("keydown", (event) => event.key === "Enter" && open());
  return node;
}

function link(address, on) {
  const safe = /^(https?|mailto|tel):/i.test(address) ? address : "#";
  return el("a", {
    href: safe, target: "_blank", rel: "noopener noreferrer",
    onclick: (event) => on.link(address, event),
  });
}
