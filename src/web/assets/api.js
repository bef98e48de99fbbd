// What the page of the API gains from script: the answer stands under its form instead of on a page of its own.
const MOST_SHOWN = 20_000; // characters

for (const form of document.querySelectorAll('[data-ask], [data-send]')) {
  const given = form.closest('section').querySelector('[data-given]');
  form.querySelector('button').hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const fields = new FormData(form);
    const began = performance.now();
    const response = await ask(form, fields).catch((error) => error);
    show(given, response, response instanceof Error ? '' : await response.text(), performance.now() - began);
  });
}

function ask(form, fields) {
  if (form.dataset.send === undefined) return fetch(`${form.action}?${new URLSearchParams(fields)}`);
  return fetch(form.dataset.send, { method: 'POST', headers: { 'content-type': fields.get('type') }, body: fields.get('body') });
}

function show(given, response, text, milliseconds) {
  const line = document.createElement('p');
  line.className = 'small';
  const data = document.createElement('pre');
  data.tabIndex = 0;
  if (response instanceof Error) line.textContent = `The server was not reached: ${response.message}`;
  else {
    const { pathname, search } = new URL(response.url);
    line.textContent = `${pathname}${search}: ${response.status}, ${text.length.toLocaleString()} characters in ${Math.round(milliseconds)} ms`;
    const whole = pretty(text);
    data.textContent = whole.length > MOST_SHOWN ? `${whole.slice(0, MOST_SHOWN)}\n…` : whole;
  }
  given.replaceChildren(line, data);
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
