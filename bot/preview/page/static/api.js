// The page's own routes on the server.

import { t } from "./texts.js";
import { toast } from "./notes.js";

async function answer(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    toast(t("failed", body.refused || response.status));
    throw new Error(body.refused || response.status);
  }
  return body;
}

export async function get(path) {
  return answer(await fetch(path));
}

async function post(path, wish) {
  return answer(await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(wish),
  }));
}

export function act(wish) {
  return post("/preview/act", wish);
}

export function move(wish) {
  return post("/preview/clock", wish);
}

export async function upload(wish, file) {
  const query = new URLSearchParams(wish);
  return answer(await fetch(`/preview/upload?${query}`, {
    method: "POST",
    headers: { "Content-Type": file.type || "application/octet-stream" },
    body: file,
  }));
}

// Listen to what happens; the promise is kept once nothing can be missed any more.
export function listen(onEvent, onReturn) {
  const source = new EventSource("/preview/events");
  let lost = false;
  source.onmessage = (message) => onEvent(JSON.parse(message.data));
  source.onerror = () => {
    if (!lost) toast(t("lost"));
    lost = true;
  };
  return new Promise((listening) => {
    source.addEventListener("hello", () => {
      if (lost) onReturn();
      lost = false;
      listening();
    });
  });
}

export function fileAddress(id) {
  return `/preview/file/${encodeURIComponent(id)}`;
}
