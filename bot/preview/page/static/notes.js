// What passes: toasts and alerts.

import { el } from "./dom.js";
import { t } from "./texts.js";

let timer = 0;

export function toast(text) {
  const place = document.getElementById("toast");
  place.textContent = text;
  place.classList.add("on");
  clearTimeout(timer);
  timer = setTimeout(() => place.classList.remove("on"), 2000 + 40 * text.length);
}

export function alertBox(text) {
  const box = el("dialog", { "aria-label": text },
    el("p", {}, text),
    el("form", { method: "dialog" }, el("button", { class: "solid", autofocus: true }, t("ok"))));
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  box.showModal();
}

// Ask for where one is; calls `done(latitude, longitude)`.
export function askPlace(done) {
  const latitude = el("input", { name: "latitude", inputmode: "decimal", value: "6.2442", required: true });
  const longitude = el("input", { name: "longitude", inputmode: "decimal", value: "-75.5812", required: true });
  const box = el("dialog", { "aria-label": t("location") },
    el("form", { method: "dialog" },
      el("label", {}, t("latitude"), latitude),
      el("label", {}, t("longitude"), longitude),
      el("div", { class: "row" },
        el("button", { class: "plain", value: "no", formnovalidate: true }, t("cancel")),
        el("button", { class: "solid", value: "yes" }, t("send")))));
  box.addEventListener("close", () => {
    if (box.returnValue === "yes") done(Number(latitude.value), Number(longitude.value));
    box.remove();
  });
  document.body.append(box);
  box.showModal();
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el("textarea", {}, text);
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  toast(t("copied", text.length > 60 ? `${text.slice(0, 60)}…` : text));
}
