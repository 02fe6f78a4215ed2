// Sending what is not text.

import { act, upload } from "./api.js";
import { el, iconButton, popup } from "./dom.js";
import { askPlace, toast } from "./notes.js";
import { t } from "./texts.js";

export function attachments(state) {
  const button = iconButton("attach", t("attach"), { "aria-haspopup": "menu" });
  const where = () => ({ person: state.person.id, chat: state.chat });
  button.addEventListener("click", () => popup(button, [
    [t("photo"), () => pick("image/*", (file) => upload({ ...where(), kind: "photo", name: file.name }, file))],
    [t("document"), () => pick("", (file) => upload({ ...where(), kind: "document", name: file.name }, file))],
    [t("voice"), () => record(where())],
    [t("location"), () => askPlace((latitude, longitude) => act({ act: "location", ...where(), latitude, longitude }))],
    [t("sticker"), () => act({ act: "sticker", ...where() })],
    [t("contact"), () => act({ act: "contact", ...where() })],
  ]));
  return button;
}

function pick(accept, done) {
  const input = el("input", { type: "file", accept, hidden: true, id: "pick" });
  document.getElementById("pick")?.remove();
  document.body.append(input);
  input.addEventListener("change", () => {
    for (const file of input.files) done(file);
    input.remove();
  });
  input.click();
}

async function record(where) {
  const sample = () => upload({ ...where, kind: "voice", duration: 3 }, new Blob(["OggS"], { type: "audio/ogg" }));
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    toast(t("no_mic"));
    return sample();
  }
  const recorder = new MediaRecorder(stream);
  const pieces = [];
  const began = performance.now();
  recorder.ondataavailable = (event) => pieces.push(event.data);
  recorder.onstop = () => {
    stream.getTracks().forEach((track) => track.stop());
    const duration = Math.max(1, Math.round((performance.now() - began) / 1000));
    upload({ ...where, kind: "voice", duration }, new Blob(pieces, { type: recorder.mimeType.split(";")[0] }));
  };
  recorder.start();
  const stop = el("button", { type: "button", class: "start", onclick: () => { recorder.stop(); stop.remove(); } }, t("recording"));
  document.getElementById("foot").prepend(stop);
  stop.focus();
  return null;
}
