// Dates and hours as the server's clock shows them, in the reader's language.

import { language, t } from "./texts.js";

let offset = 0;
let now = new Date();

// `iso` is the server's local time with its offset, such as 2025-01-27T06:55:00-05:00.
export function setNow(iso) {
  const match = /([+-])(\d\d):(\d\d)(?::\d\d)?$/.exec(iso);
  offset = match ? (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
  now = new Date(iso);
}

function local(date) {
  return new Date(date.getTime() + offset * 60000);
}

function show(date, options) {
  return new Intl.DateTimeFormat(language(), { timeZone: "UTC", ...options }).format(local(date));
}

export function hour(seconds) {
  return show(new Date(seconds * 1000), { hour: "2-digit", minute: "2-digit", hour12: false });
}

export function dayKey(seconds) {
  return local(new Date(seconds * 1000)).toISOString().slice(0, 10);
}

export function day(seconds) {
  const key = dayKey(seconds);
  if (key === dayKey(now / 1000)) return t("today");
  if (key === dayKey(now / 1000 - 86400)) return t("yesterday");
  return show(new Date(seconds * 1000), { weekday: "long", day: "numeric", month: "long" });
}

export function clock() {
  return show(now, { weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: false });
}
