// One message in the conversation.

import { el, hue, popup } from "./dom.js";
import { formatted } from "./format.js";
import { keys } from "./keys.js";
import { copy } from "./notes.js";
import { parts, summary } from "./parts.js";
import { t } from "./texts.js";
import { hour } from "./times.js";

const EMOJI_ONLY = /^(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s){1,8}$/u;

export function bubble(message, view, on) {
  const service = serviceText(message);
  if (service) return el("div", { class: "service", "data-id": message.message_id }, service);
  const mine = message.from?.id === view.person.id;
  const text = message.text ?? message.caption ?? "";
  const wide = message.reply_markup ? "wide" : "";
  const node = el("div", { class: `message ${mine ? "mine" : ""} ${wide}`, "data-id": message.message_id });
  const body = el("div", { class: "bubble" });
  if (view.isGroup && !mine && message.from) {
    body.append(el("span", { class: "who", hue: hue(message.from.id) }, message.from.first_name));
  }
  if (message.reply_to_message) body.append(quote(message.reply_to_message, on));
  body.append(...parts(message));
  if (text) {
    const huge = EMOJI_ONLY.test(text) && !message.entities ? "huge" : "";
    const entities = message.entities || message.caption_entities;
    body.append(el("span", { class: `text ${huge}`, dir: "auto" }, formatted(text, entities, on)));
  }
  const edited = message.edit_date ? `${t("edited")} ` : "";
  body.append(el("span", { class: "meta" }, `${edited}${hour(message.date)}`));
  body.append(more(message, mine, text, on));
  if (message.reactions?.length) {
    body.append(el("div", { class: "reactions" }, ...message.reactions.map((r) => el("span", {}, r.emoji))));
  }
  node.append(body);
  const board = keys(message, on.press);
  if (board) node.append(board);
  return node;
}

function quote(original, on) {
  return el("button", { type: "button", class: "quote", onclick: () => on.show(original.message_id) },
    summary(original));
}

function more(message, mine, text, on) {
  const node = el("button", { type: "button", class: "more", "aria-label": t("more"), "aria-haspopup": "menu" }, "⋯");
  node.addEventListener("click", () => {
    const choices = [[t("reply"), () => on.reply(message)]];
    if (text) choices.push([t("copy"), () => copy(text)]);
    if (mine && message.text) choices.push([t("edit"), () => on.edit(message)]);
    popup(node, choices);
  });
  return node;
}

function serviceText(message) {
  if (message.new_chat_members) return t("joined", message.new_chat_members.map((m) => m.first_name).join(", "));
  if (message.left_chat_member) return t("left", message.left_chat_member.first_name);
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return t("upgraded");
  if (message.pinned_message) return t("pinned_something");
  return "";
}
