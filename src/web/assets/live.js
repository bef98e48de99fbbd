// Pages that stay true while they are open: where a verdict changes, what the page says of it is fetched again and put in its place.
const status = document.querySelector('[data-live]');
const regions = () => [...document.querySelectorAll('[data-fresh]')];
const shown = new Map(regions().map((region) => [region.dataset.fresh, region.innerHTML]));
const SETTLE_MILLISECONDS = 100; // changes come in flocks
let stream = null;
let last = null; // id of the last event seen
let timer = 0;

function later() {
  clearTimeout(timer);
  timer = setTimeout(refresh, SETTLE_MILLISECONDS);
}

async function refresh() {
  const response = await fetch(location.href).catch(() => null);
  if (!response?.ok) return;
  // The page comes escaped from our own origin, and no script in it is run.
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const changed = regions().filter((region) => put(region, page.querySelector(`[data-fresh="${region.dataset.fresh}"]`)));
  if (changed.length === 0) return;
  document.title = page.title;
  const answer = changed[0].querySelector('.answer');
  status.textContent = `This page was brought up to date. ${answer?.textContent ?? ''}`;
}

/** Puts the new content in place with what was opened and what had the focus. */
function put(region, fresh) {
  if (!fresh || fresh.innerHTML === shown.get(region.dataset.fresh)) return false;
  shown.set(region.dataset.fresh, fresh.innerHTML);
  const opened = new Set([...region.querySelectorAll('details[open] > summary')].map((summary) => summary.textContent));
  const focused = region.contains(document.activeElement) ? document.activeElement : null;
  region.replaceChildren(...fresh.childNodes);
  for (const summary of region.querySelectorAll('details > summary'))
    if (opened.has(summary.textContent)) summary.parentElement.open = true;
  if (focused !== null) like(region, focused)?.focus({ preventScroll: true });
  return true;
}

function like(region, { id, tagName, textContent }) {
  if (id !== '') return document.getElementById(id);
  return [...region.querySelectorAll(tagName)].find((element) => element.textContent === textContent);
}

function connect() {
  if (stream !== null || document.hidden) return;
  const address = new URL(status.dataset.live, location.href);
  if (last !== null) address.searchParams.set('since', last);
  stream = new EventSource(address);
  const seen = ({ lastEventId }) => {
    last = lastEventId;
    later();
  };
  // Something may have changed between the page and the stream.
  stream.addEventListener('ready', seen);
  stream.addEventListener('change', seen);
}

function disconnect() {
  stream?.close();
  stream = null;
}

if (status) {
  // A browser has few connections for one server: tabs that nobody sees give theirs back.
  document.addEventListener('visibilitychange', () => (document.hidden ? disconnect() : connect()));
  window.addEventListener('pagehide', disconnect);
  window.addEventListener('pageshow', connect);
  connect();
}
