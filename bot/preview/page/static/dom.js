// Making elements.

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else if (name === "hue") node.style.setProperty("--hue", value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const PATHS = {
  people: "M4 7h16M4 12h16M4 17h16",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  attach: "M20 11.5 12 19.5a5 5 0 0 1-7.1-7.1l8.2-8.2a3.4 3.4 0 0 1 4.8 4.8l-8.2 8.2a1.7 1.7 0 0 1-2.4-2.4l7.3-7.4",
  send: "M4 12 20 4l-5 16-4-7z",
  keys: "M4 5h6v6H4zM14 5h6v6h-6zM4 15h6v4H4zM14 15h6v4h-6z",
  close: "M6 6l12 12M18 6 6 18",
  link: "M8 16 17 7M9 7h8v8",
  copy: "M8 8h11v11H8zM5 15V5h10",
  jump: "M5 5l9 7-9 7zM18 5v14",
  check: "M4 13l5 5L20 6",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

export function iconButton(name, label, attributes = {}) {
  return el("button", { type: "button", class: "icon", "aria-label": label, title: label, ...attributes }, icon(name));
}

export function hue(id) {
  return Math.abs(id * 67 + 150) % 360;
}

export function face(id, name, size = "") {
  const initials = [...name.trim()][0] || "?";
  return el("span", { class: `face ${size}`, hue: hue(id), "aria-hidden": "true" }, initials.toUpperCase());
}

// A menu beside `anchor`; it closes by Escape, by a click elsewhere, or by a choice.
export function popup(anchor, choices) {
  document.querySelector(".popup")?.remove();
  const menu = el("div", { class: "popup", role: "menu" });
  const close = () => {
    menu.remove();
    document.removeEventListener("pointerdown", outside, true);
  };
  const outside = (event) => menu.contains(event.target) || close();
  for (const [label, act, danger] of choices) {
    menu.append(el("button", {
      type: "button", role: "menuitem", class: danger ? "danger" : "",
      onclick: () => { close(); anchor.focus(); act(); },
    }, label));
  }
  menu.addEventListener("keydown", (event) => {
    const items = [...menu.children];
    const at = items.indexOf(document.activeElement);
    if (event.key === "Escape") { close(); anchor.focus(); }
    if (event.key === "ArrowDown") items[(at + 1) % items.length].focus();
    if (event.key === "ArrowUp") items[(at + items.length - 1) % items.length].focus();
  });
  document.body.append(menu);
  const box = anchor.getBoundingClientRect();
  const left = Math.min(box.left, innerWidth - menu.offsetWidth - 8);
  const below = box.bottom + menu.offsetHeight + 8 < innerHeight;
  menu.style.left = `${Math.max(8, left)}px`;
  menu.style.top = `${below ? box.bottom + 4 : Math.max(8, box.top - menu.offsetHeight - 4)}px`;
  menu.firstChild.focus();
  document.addEventListener("pointerdown", outside, true);
}
