/** Small words of prose: lists, numbers, ordinals, capitals. */

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];
const THOUSAND = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** 'nine' up to twelve, '13' and '5,400' after it. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? THOUSAND.format(count);
}

/** 'one episode', 'nine episodes', '13 episodes'. */
export function manyOf(count: number, noun: string): string {
  return `${numberWord(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** '5.4 million', '812,000'. */
export function largeNumber(value: number): string {
  if (value >= 1e9) return `${THOUSAND.format(value / 1e9)} billion`;
  return value >= 1e6 ? `${THOUSAND.format(value / 1e6)} million` : THOUSAND.format(value);
}

/** 'second' up to twelfth, '13th', '21st' after it. */
export function ordinalWord(n: number): string {
  const word = ORDINALS[n - 1];
  if (word !== undefined) return word;
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

/** 'a third', 'an eighth', 'an 11th'. */
export function anOrdinal(n: number): string {
  const word = ordinalWord(n);
  return `${/^(?:e|8|11th|18th)/.test(word) ? 'an' : 'a'} ${word}`;
}

/** 'a', 'a and b', 'a, b and c'. */
export function listed(parts: readonly string[], last = 'and'): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}

/** A sentence with its full stop, and no second one after a title such as 'Jeopardy!'. */
export function stopped(text: string): string {
  return /[.!?…][”’)]?$/.test(text) ? text : `${text}.`;
}

/** Each text once, in order. */
export function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
