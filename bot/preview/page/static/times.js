// Dates and hours as the server's clock shows them, in the reader's language.

import { language, t } from "./texts.js";

let offset = 0; // minutes east of Greenwich
let told = Date.now(); // the server's time, when it was last told
let since = Date.now(); // ours at that moment
let rate = 1;
let push = null; // a time that runs fast waits there

// `iso` is the server's local time with its offset, such as 2025-01-27T06:55:00-05:00.
export function setNow(iso) {
  const match = /([+-])(\d\d):(\d\d)(?::\d\d)?$/.exec(iso);
  offset = match ? (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
  const ahead = present() - Date.parse(iso);
  if (ahead > 0 && ahead < rate * AHEAD) return;
  told = Date.parse(iso);
  since = Date.now();
}

// A server that tells its time in steps is a little behind our reckoning; it catches up by itself.
const AHEAD = 300; // real milliseconds

export function setCourse(view) {
  told = present(); // what has passed until now passed at the old rate
  since = Date.now();
  rate = view.rate;
  push = view.next_push && Date.parse(view.next_push);
  setNow(view.now);
}

// What the server's clock shows now, in milliseconds since 1970.
export function present() {
  const reckoned = told + (Date.now() - since) * rate;
  return rate > 1 && push !== null ? Math.max(told, Math.min(reckoned, push)) : reckoned;
}

function local(date) {
  return new Date(date.getTime() + offset * 60000);
}

function show(date, options) {
  return new Intl.DateTimeFormat(language(), { timeZone: "UTC", ...options }).format(local(date));
}

export function hour(seconds) {
  return show(new Date(seconds * 1000), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

export function dayKey(seconds) {
  return local(new Date(seconds * 1000)).toISOString().slice(0, 10);
}

export function day(seconds) {
  const key = dayKey(seconds);
  if (key === dayKey(present() / 1000)) return t("today");
  if (key === dayKey(present() / 1000 - 86400)) return t("yesterday");
  return show(new Date(seconds * 1000), { weekday: "long", day: "numeric", month: "long" });
}

export function today() {
  return show(new Date(present()), { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

export function time() {
  return show(new Date(present()), { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
}

// A moment to come, with its day unless that is today.
export function moment(iso) {
  const seconds = Date.parse(iso) / 1000;
  const isToday = dayKey(seconds) === dayKey(present() / 1000);
  return isToday ? hour(seconds) : show(new Date(iso), { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

// The present as a field for date and hour has it.
export function fieldValue() {
  return local(new Date(present())).toISOString().slice(0, 16);
}
