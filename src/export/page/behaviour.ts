/** What the page's script does: filters, and claim and words lit together. The page is readable without it. */

/** Plain JavaScript, because it runs in the reader's browser as it stands. */
export const BEHAVIOUR = `'use strict';
(() => {
  const cards = new Map();
  for (const card of document.querySelectorAll('.claim')) cards.set(card.dataset.number, card);
  const wordsOf = new Map();
  const lengthOf = new Map();
  const runs = [];
  for (const element of document.querySelectorAll('[data-claims]')) {
    const claims = element.dataset.claims.split(' ').map((entry) => {
      const [number, line] = entry.split(':');
      return { number, line };
    });
    runs.push({ element, claims });
    for (const { number } of claims) {
      if (!wordsOf.has(number)) wordsOf.set(number, []);
      wordsOf.get(number).push(element);
      lengthOf.set(number, (lengthOf.get(number) || 0) + element.textContent.length);
    }
  }
  const isShown = (number) => !cards.get(number).hidden;

  let lit = [];
  function light(number) {
    for (const element of lit) element.classList.remove('lit');
    lit = number === null ? [] : [cards.get(number), ...(wordsOf.get(number) || [])];
    for (const element of lit) element.classList.add('lit');
  }

  // Of several claims over the same words the shortest is meant: the others can be reached by words of their own.
  function claimAt(target) {
    if (!(target instanceof Element)) return null;
    const link = target.closest('.number');
    if (link) return link.hash.slice(link.hash.lastIndexOf('-') + 1);
    const card = target.closest('.claim');
    if (card) return card.dataset.number;
    const run = target.closest('[data-claims]');
    if (!run) return null;
    const shown = run.dataset.claims.split(' ').map((entry) => entry.split(':')[0]).filter(isShown);
    shown.sort((a, b) => lengthOf.get(a) - lengthOf.get(b));
    return shown.length > 0 ? shown[0] : null;
  }

  document.addEventListener('mouseover', (event) => light(claimAt(event.target)));
  document.addEventListener('focusin', (event) => light(claimAt(event.target)));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') light(null);
  });
  document.addEventListener('click', (event) => {
    const run = event.target instanceof Element ? event.target.closest('[data-claims]') : null;
    const number = run && getSelection().isCollapsed ? claimAt(run) : null;
    if (number === null) return;
    const card = cards.get(number);
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest' });
    light(number);
  });

  const form = document.getElementById('filters');
  if (!form) return;
  const menus = [...form.querySelectorAll('select')];
  const matches = (card) =>
    menus.every(({ name, value }) => value === '' || card.dataset[name].split(' ').includes(value));

  function redraw({ element, claims }) {
    const kept = [...element.classList].filter((name) => !name.startsWith('line-'));
    const lines = claims.filter(({ number }) => isShown(number)).map(({ line }) => line);
    element.className = [...kept, ...lines].join(' ');
  }

  function filter() {
    let shown = 0;
    for (const [number, card] of cards) {
      card.hidden = !matches(card);
      if (!card.hidden) shown++;
      const link = document.getElementById('words-' + number);
      if (link) link.hidden = card.hidden;
    }
    runs.forEach(redraw);
    document.getElementById('shown').value =
      shown === cards.size ? cards.size + ' claims' : shown + ' of ' + cards.size + ' claims';
  }

  form.hidden = false;
  form.addEventListener('change', filter);
  form.addEventListener('reset', () => setTimeout(filter));
  form.addEventListener('submit', (event) => event.preventDefault());
  // A browser that comes back to the page keeps the menus as they were.
  filter();
})();
`;
