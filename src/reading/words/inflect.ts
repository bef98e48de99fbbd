/** The forms of an English verb, for lexicon rows that mean all of them. */

/** Past and participle (and, where it differs, the third person) of verbs that are not regular. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "isn't", "aren't", "wasn't", "weren't"],
  begin: ['began', 'begun'],
  bid: ['bid', 'bade', 'bidden'],
  bind: ['bound'],
  bite: ['bit', 'bitten'],
  blow: ['blew', 'blown'],
  bow: ['bowed'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  build: ['built'],
  burn: ['burned', 'burnt'],
  buy: ['bought'],
  call: ['called'],
  cast: ['cast'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  come: ['came'],
  cut: ['cut'],
  deal: ['dealt'],
  do: ['does', 'did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feed: ['fed'],
  feel: ['felt'],
  find: ['found'],
  fly: ['flew', 'flown'],
  forsake: ['forsook', 'forsaken'],
  forget: ['forgot', 'forgotten'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['goes', 'went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['has', 'had', "'ve"],
  hang: ['hung', 'hanged'],
  hear: ['heard'],
  hit: ['hit'],
  hold: ['held'],
  keep: ['kept'],
  know: ['knew', 'known'],
  land: ['landed'],
  lay: ['laid'],
  lead: ['led'],
  leave: ['left'],
  let: ['let'],
  light: ['lit', 'lighted'],
  lose: ['lost'],
  make: ['made'],
  meet: ['met'],
  pay: ['paid'],
  put: ['put'],
  quit: ['quit'],
  read: ['read'],
  ride: ['rode', 'ridden'],
  ring: ['rang', 'rung'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  shake: ['shook', 'shaken'],
  shed: ['shed'],
  shoot: ['shot'],
  show: ['showed', 'shown'],
  shut: ['shut'],
  slay: ['slew', 'slain'],
  shred: ['shredded'],
  sing: ['sang', 'sung'],
  sink: ['sank', 'sunk'],
  sit: ['sat'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  spin: ['spun'],
  split: ['split'],
  stand: ['stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck'],
  strike: ['struck', 'stricken'],
  swing: ['swung'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tear: ['tore', 'torn'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  undo: ['undoes', 'undid', 'undone'],
  wear: ['wore', 'worn'],
  win: ['won'],
  wind: ['wound'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
};

/** Verbs of more than one syllable whose last consonant doubles all the same, or does so in Britain. */
const DOUBLING = new Set([
  'cancel',
  'shelve',
  'expel',
  'annul',
  'commit',
  'omit',
  'permit',
  'admit',
  'refer',
  'occur',
  'defer',
  'unplug',
  'recap',
  'reshot',
  'travel',
  'model',
  'label',
]);

/**
 * Every form of a verb or of a verb with its particle: 'pick up' gives 'pick up', 'picks up', 'picked up', 'picking up'.
 * @param verb the plain form; 'to' left out
 */
export function inflect(verb: string): string[] {
  const [head = '', ...rest] = verb.split('_');
  const tail = rest.length > 0 ? `-${rest.join('-')}` : '';
  const prefix = /^(un|re)-(.+)$/.exec(head);
  const stem = prefix?.[2] ?? head;
  const forms = formsOf(stem).map((form) => (prefix === null ? form : `${prefix[1]}-${form}`));
  return [...new Set(forms)].map((form) => form + tail);
}

/** The past and the participle alone, for what is suffered and not done: 'sink' gives 'sank', 'sunk'; with a particle likewise. */
export function pastForms(verb: string): string[] {
  const [head = '', ...rest] = verb.split('_');
  const tail = rest.length > 0 ? `-${rest.join('-')}` : '';
  return (IRREGULAR[head] ?? pasts(head)).map((form) => form + tail);
}

function formsOf(stem: string): string[] {
  const irregular = IRREGULAR[stem];
  if (irregular !== undefined) return stem === 'be' ? ['be', ...irregular] : [stem, third(stem), ...irregular, ...gerunds(stem)];
  return [stem, third(stem), ...pasts(stem), ...gerunds(stem)];
}

function third(stem: string): string {
  if (/(s|x|z|ch|sh|o)$/.test(stem)) return `${stem}es`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ies` : `${stem}s`;
}

function pasts(stem: string): string[] {
  if (stem.endsWith('e')) return [`${stem}d`];
  if (/[^aeiou]y$/.test(stem)) return [`${stem.slice(0, -1)}ied`];
  return doubled(stem).map((base) => `${base}ed`);
}

function gerunds(stem: string): string[] {
  if (stem.endsWith('ie')) return [`${stem.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(stem)) return [`${stem.slice(0, -1)}ing`];
  return doubled(stem).map((base) => `${base}ing`);
}

/** 'drop' gives 'dropp', 'cancel' both 'cancel' and 'cancell', 'order' itself. */
function doubled(stem: string): string[] {
  const last = stem.at(-1) as string;
  if (DOUBLING.has(stem)) return [stem, stem + last];
  return /^[^aeiou]*[aeiou][bdgklmnprtz]$/.test(stem) || /^[^aeiou]*(qu)[aeiou][bdgmnprt]$/.test(stem) ? [stem + last] : [stem];
}
