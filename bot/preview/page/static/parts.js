// What a message shows beside text: pictures, files, sound, places.

import { fileAddress } from "./api.js";
import { el } from "./dom.js";
import { t } from "./texts.js";

export function parts(message) {
  const found = [];
  if (message.photo) found.push(photo(message.photo.at(-1)));
  if (message.video) found.push(el("video", { controls: true, src: fileAddress(message.video.file_id) }));
  if (message.voice) found.push(sound(message.voice, t("voice")));
  if (message.audio) found.push(sound(message.audio, message.audio.title || message.audio.file_name || ""));
  if (message.sticker) found.push(el("div", { class: "sticker", role: "img", "aria-label": t("sticker") }, message.sticker.emoji));
  if (message.dice) found.push(el("div", { class: "sticker" }, message.dice.emoji));
  if (message.document && !message.animation) found.push(file(message.document));
  if (message.venue) found.push(place(message.venue.location, message.venue.title, message.venue.address));
  else if (message.location) found.push(place(message.location, t("location"), ""));
  if (message.contact) found.push(contact(message.contact));
  if (message.poll) found.push(poll(message.poll));
  return found;
}

// A message in a few words, for quotes and marks.
export function summary(message) {
  const { text, caption, document, venue, contact } = message;
  const named = text || caption || document?.file_name || venue?.title || contact?.first_name;
  if (named) return named.length > 80 ? `${named.slice(0, 80)}…` : named;
  const kind = ["voice", "location", "sticker", "poll"].find((name) => name in message);
  return t(kind || "picture");
}

function photo(size) {
  const address = fileAddress(size.file_id);
  return el("a", { href: address, target: "_blank", rel: "noopener" },
    el("img", { class: "photo", src: address, alt: t("picture"), loading: "lazy", width: size.width > 60 ? size.width : 120 }));
}

function sound(voice, label) {
  return el("audio", { controls: true, preload: "none", src: fileAddress(voice.file_id), "aria-label": label });
}

function file(document) {
  const name = document.file_name || t("document");
  const ending = name.includes(".") ? name.split(".").pop().slice(0, 4) : "…";
  return el("a", { class: "file", href: fileAddress(document.file_id), download: name, "aria-label": t("download", name) },
    el("span", { class: "sheet" }, ending),
    el("span", {}, el("b", {}, name), el("small", {}, size(document.file_size))));
}

function size(bytes) {
  const units = ["B", "kB", "MB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < 2) { value /= 1000; unit += 1; }
  return `${value < 10 && unit ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

function place(location, title, address) {
  const { latitude, longitude } = location;
  return el("a", {
    class: "place", target: "_blank", rel: "noopener noreferrer", title: t("open_map"),
    href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`,
  },
  el("span", { class: "ground", "aria-hidden": "true" }, el("span", { class: "pin" })),
  el("b", {}, title),
  el("small", {}, address || `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`));
}

function contact(who) {
  return el("span", { class: "file" },
    el("span", { class: "sheet" }, "☎"),
    el("span", {}, el("b", {}, `${who.first_name} ${who.last_name || ""}`.trim()), el("small", {}, who.phone_number)));
}

function poll(asked) {
  const options = asked.options.map((option) => el("li", {}, option.text));
  return el("div", {}, el("b", {}, asked.question), el("ul", {}, ...options), el("small", {}, t("poll")));
}
