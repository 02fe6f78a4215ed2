// Links to the bot itself act inside the page.

export function startPayload(address, username) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol === "tg:" && url.searchParams.get("domain")?.toLowerCase() === username.toLowerCase()) {
    return url.searchParams.get("start") || "";
  }
  if (!["t.me", "telegram.me"].includes(url.hostname)) return null;
  if (url.pathname.replaceAll("/", "").toLowerCase() !== username.toLowerCase()) return null;
  return url.searchParams.get("start") || "";
}
