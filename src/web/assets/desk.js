// The draft desk while somebody types: findings come by themselves, marks move with their words, a repair is put in at a click.
const desk = document.querySelector('[data-desk]');
const draft = desk?.querySelector('textarea');
const partOf = (page, name) => page?.querySelector(`[data-part="${name}"]`);
const layer = partOf(desk, 'layer');
const findings = partOf(desk, 'findings');
const WAIT_MILLISECONDS = 250;
const AGAIN_SECONDS = 5; // after a check that failed, where the server does not say

if (draft && layer && findings) {
  let shown = draft.value;
  let asked = 0;
  let timer = 0;

  const check = async () => {
    const turn = ++asked;
    const body = new URLSearchParams(new FormData(desk));
    const response = await fetch('/check?parts=1', { method: 'POST', body }).catch(() => null);
    if (turn !== asked) return;
    if (!response?.ok) {
      soon(1000 * Number(response?.headers.get('retry-after') ?? AGAIN_SECONDS));
      return;
    }
    // The parts come escaped from our own origin.
    const parts = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (turn !== asked) return;
    for (const name of ['layer', 'count', 'findings']) partOf(desk, name).replaceChildren(...partOf(parts, name).childNodes);
    desk.removeAttribute('aria-busy');
    showRepairs();
  };

  const soon = (milliseconds = WAIT_MILLISECONDS) => {
    desk.setAttribute('aria-busy', 'true');
    clearTimeout(timer);
    timer = setTimeout(check, milliseconds);
  };

  // Until the answer is there, the layer follows what was typed, so that the marks stay on their words.
  const follow = () => {
    const typed = draft.value;
    const least = Math.min(shown.length, typed.length);
    let before = 0;
    while (before < least && shown[before] === typed[before]) before++;
    let behind = 0;
    while (behind < least - before && shown.at(-1 - behind) === typed.at(-1 - behind)) behind++;
    const range = document.createRange();
    range.setStart(...placeAt(before));
    range.setEnd(...placeAt(shown.length - behind));
    range.deleteContents();
    range.insertNode(new Text(typed.slice(before, typed.length - behind)));
    layer.normalize();
    shown = typed;
    asked++; // an answer under way is about another text
  };

  const placeAt = (offset) => {
    const walk = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
    let left = offset;
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (left <= node.length) return [node, left];
      left -= node.length;
    }
    return [layer, layer.childNodes.length];
  };

  const showRepairs = () => {
    for (const button of findings.querySelectorAll('[data-fix]')) button.hidden = false;
  };

  const spanOf = (note) => note.dataset.span.split('-').map(Number);

  draft.addEventListener('input', () => {
    follow();
    soon();
  });
  desk.elements.asOf.addEventListener('change', () => soon());
  desk.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  findings.addEventListener('click', (event) => {
    const note = event.target.closest('[data-span]');
    // While an answer is under way, notes are about another text.
    if (!note || desk.hasAttribute('aria-busy')) return;
    const [start, end] = spanOf(note);
    if (event.target.matches('[data-fix]')) {
      draft.setRangeText(event.target.dataset.fix, start, end, 'select');
      draft.dispatchEvent(new Event('input'));
      draft.focus();
    } else if (event.target.closest('a[href^="#"]')) {
      event.preventDefault();
      draft.focus({ preventScroll: true });
      draft.setSelectionRange(start, end);
      document.querySelector(event.target.closest('a').getAttribute('href'))?.scrollIntoView({ block: 'center' });
    }
  });
  // The note whose words the caret is in.
  document.addEventListener('selectionchange', () => {
    if (document.activeElement !== draft) return;
    for (const note of findings.querySelectorAll('[data-span]')) {
      const [start, end] = spanOf(note);
      note.classList.toggle('here', draft.selectionStart >= start && draft.selectionStart <= end);
    }
  });

  showRepairs();
  // What the browser kept from before, as after going back.
  if (draft.value !== draft.defaultValue) {
    shown = '';
    layer.replaceChildren('\n');
    follow();
    check();
  }
}
