/** What no sentence of a brief may have; tests on made-up and on real answers share the table. */
const FAULTS: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ['a double space', / {2}/],
  ['a space before a mark', / [,.;:!?]/],
  ['a value that is not there', /\b(?:null|undefined|NaN|Infinity)\b|\[object/],
  ['a word twice', /\b([a-z]+) \1\b/],
  ['two full stops', /\.\./],
  ['a raw date', /\b\d{4}-\d{2}/],
  ['a wrong article', /\b(?:an (?:first|second|third|fourth|post)|a (?:undated|unnamed|eighth|11th|18th|8th))\b/i],
  ['no capital', /^[a-z](?![A-Z])/],
  ['no full stop', /[^.!?…”’)]$/],
];

/** @param title of the series, which may begin with a small letter; @returns the names of what is wrong; empty where nothing is */
export function faultsIn(sentence: string, title: string): readonly string[] {
  const own = sentence.startsWith(title) ? `${title.charAt(0).toUpperCase()}${sentence.slice(1)}` : sentence;
  return FAULTS.filter(([, pattern]) => pattern.test(own)).map(([fault]) => fault);
}
