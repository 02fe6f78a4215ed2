// The page: one state, drawn by the other modules, kept up to date by events.

import { act, get, listen } from "./api.js";
import * as clock from "./clock.js";
import * as composer from "./composer.js";
import { el } from "./dom.js";
import * as head from "./head.js";
import { spin, still } from "./keys.js";
import { startPayload } from "./links.js";
import * as log from "./log.js";
import { alertBox, copy, toast } from "./notes.js";
import * as people from "./people.js";
import { setLanguage, t } from "./texts.js";
import { setNow } from "./times.js";

const state = { bot: null, people: [], groups: [], person: null, chat: 0, has_clock: false, unread: new Set() };
let view = null;
let loading = 0;
let held = null; // events that came while a chat was being loaded

const on = {
  choose: (person, chat) => { people.open(false); choose(person, chat); },
  press,
  show: log.show,
  reply: (message) => composer.setContext({ reply: message }, state, view),
  edit: (message) => composer.setContext({ edit: message }, state, view),
  command: (text) => act({ act: "send", person: state.person.id, chat: state.chat, text }),
  link: (address, event) => {
    const payload = startPayload(address, state.bot.username);
    if (payload === null && event.currentTarget.getAttribute("href") !== "#") return;
    event.preventDefault();
    if (payload !== null) start(payload);
  },
};

async function loadState() {
  const { now, ...rest } = await get("/preview/state");
  setNow(now);
  Object.assign(state, rest);
  if (state.person) state.person = state.people.find((p) => p.id === state.person.id) || state.people[0];
}

async function choose(personId, chatId) {
  state.person = state.people.find((p) => p.id === personId) || state.person;
  if (state.person.id !== personId) {
    await loadState();
    state.person = state.people.find((p) => p.id === personId);
  }
  state.chat = chatId;
  state.unread.delete(chatId);
  setLanguage(state.person.language);
  composer.reset();
  remember();
  await loadChat();
}

async function loadChat() {
  loading += 1;
  const turn = loading;
  held ??= [];
  const chat = await get(`/preview/chat?person=${state.person.id}&chat=${state.chat}`);
  if (turn !== loading) return;
  view = {
    ...chat,
    person: state.person,
    isGroup: chat.type !== "private",
    messages: new Map(chat.messages.map((m) => [m.message_id, m])),
  };
  log.label();
  log.clear(view.messages.size === 0 && about());
  for (const message of view.messages.values()) log.put(message, view, on);
  log.toEnd();
  draw();
  const missed = held;
  held = null;
  for (const event of missed) handle(event);
}

function handle(event) {
  if (held) held.push(event);
  else HANDLERS[event.what]?.(event);
}

function about() {
  if (!view.description) return null;
  return el("div", { class: "about" }, el("strong", {}, t("what_can")), view.description);
}

function draw() {
  people.draw(state, on);
  clock.draw(state);
  head.draw(state, view);
  head.pin(view.messages.get(view.pinned), log.show);
  composer.draw(state, view);
}

function remember() {
  const query = new URLSearchParams({ person: state.person.id, chat: state.chat });
  history.replaceState(null, "", `/?${query}`);
}

async function start(payload) {
  if (state.chat !== state.person.id) await choose(state.person.id, state.person.id);
  await act({ act: "start", person: state.person.id, payload });
}

async function press(message, button, row, column, node) {
  if ("copy_text" in button) return copy(button.copy_text.text);
  if ("url" in button) {
    const payload = startPayload(button.url, state.bot.username);
    if (payload !== null) return start(payload);
    return void open(button.url, "_blank", "noopener,noreferrer");
  }
  if (!("callback_data" in button)) return toast(t("not_here"));
  if (node.classList.contains("busy")) return null;
  const { query } = await act({ act: "press", person: state.person.id, chat: state.chat, message: message.message_id, row, column });
  if (answered.has(query)) return null;
  return spin(query, node);
}

const answered = new Set();

const HANDLERS = {
  message(event) {
    if (event.chat !== state.chat) {
      if (event.message.from_bot) mark(event.chat);
      return;
    }
    const { message } = event;
    const first = view.messages.size === 0;
    if (message.deleted) view.messages.delete(message.message_id);
    else view.messages.set(message.message_id, message);
    if (message.from_bot) head.idle();
    log.put(message, view, on);
    if (first || message.deleted) draw();
  },
  keyboard(event) {
    if (event.chat !== state.chat) return;
    view.keyboard = event.keyboard;
    composer.draw(state, view);
    if (event.keyboard?.force_reply) {
      const last = [...view.messages.values()].filter((m) => m.from_bot).at(-1);
      if (last) composer.setContext({ reply: last }, state, view);
    }
    log.toEnd();
  },
  pins(event) {
    if (event.chat !== state.chat) return;
    view.pinned = event.pinned;
    head.pin(view.messages.get(view.pinned), log.show);
  },
  action(event) {
    if (event.chat !== state.chat) return;
    head.busy(event.action);
    log.showTyping();
  },
  answer(event) {
    answered.add(event.id);
    still(event.id);
    if (event.person !== state.person.id || !event.text) return;
    if (event.show_alert) alertBox(event.text);
    else toast(event.text);
  },
  async people() {
    await loadState();
    setLanguage(state.person.language);
    draw();
  },
  async profile() {
    await loadState();
    setLanguage(state.person.language);
    await loadChat();
  },
  clock() {
    clock.refresh();
  },
};

function mark(chat) {
  state.unread.add(chat);
  people.draw(state, on);
}

async function begin() {
  held = [];
  await listen((event) => {
    setNow(event.now);
    handle(event);
  }, async () => { await loadState(); await loadChat(); });
  await loadState();
  const query = new URLSearchParams(location.search);
  const person = state.people.find((p) => p.id === Number(query.get("person"))) || state.people[0];
  const chat = Number(query.get("chat"));
  state.person = person;
  const known = state.groups.some((g) => g.id === chat && g.members.includes(person.id));
  await choose(person.id, known ? chat : person.id);
  if (state.has_clock) clock.begin(log.redate);
  if (query.has("start")) await start(query.get("start"));
}

begin();
