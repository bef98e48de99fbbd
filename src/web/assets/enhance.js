// What pages gain from script: answers while one types, and a day that is shown as soon as it is picked.
const box = document.querySelector('[data-suggest]');
const found = document.querySelector('[data-found]');

if (box && found) {
  let asked = 0;
  let timer = 0;
  const show = async () => {
    const query = box.value.trim();
    const turn = ++asked;
    if (query.length < 2) {
      found.replaceChildren();
      return;
    }
    const response = await fetch(`/search/suggestions?q=${encodeURIComponent(query)}`).catch(() => null);
    if (turn !== asked || !response?.ok) return;
    // The fragment comes escaped from our own origin.
    found.innerHTML = await response.text();
  };
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(show, 120);
  });
  const step = (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    const places = [box, ...found.querySelectorAll('a')];
    const next = places[places.indexOf(document.activeElement) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  box.addEventListener('keydown', step);
  found.addEventListener('keydown', step);
}

for (const day of document.querySelectorAll('[data-day]')) {
  let typed = false;
  day.addEventListener('keydown', () => {
    typed = true;
  });
  day.addEventListener('change', () => {
    // A day that is being typed is whole only when Enter is pressed.
    if (!typed && day.value !== '') day.form.requestSubmit();
    typed = false;
  });
}
