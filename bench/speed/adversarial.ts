/** Texts that a reader could be slow at, in doubling sizes: what is linear takes twice as long for twice the text. */
import type { Document } from '../../src/claim/document.ts';
import type { Reader } from '../../src/claim/reading.ts';
import { spent } from './measured.ts';
import { documentsOf } from './texts.ts';

/** What is written again and again, or what is written for the n-th time. */
type Unit = string | ((index: number) => string);

const UNITS: Readonly<Record<string, Unit>> = {
  season: 'season ',
  'season 2': 'season 2 ',
  'quotation marks': '"',
  'opening quotation marks': '“',
  brackets: '(',
  spaces: ' ',
  titles: 'The Walking Dead ',
  'a list of titles': 'The Walking Dead, Dark, You and ',
  digits: '1',
  dates: 'March 3, ',
  'renewed for': 'renewed for ',
  'one long word': 'a',
  'cues without end': 'Netflix has renewed Dark for season 2 and ',
  sentences: 'Netflix has renewed Dark for season 2. ',
  lines: 'Dark: renewed\n',
  'many series': (index) => `“${madeUp(index)}”: renewed\n`,
};
const LEAST = 62_500; // characters
const DOUBLINGS = 4;
/** Processor time of doubled text, over that of the half, above which it is called slow. Two is linear; the rest is noise. */
const MOST_GROWTH = 2.7;
const NOTICED = 50; // ms; below, the clock is too coarse to tell
const TOO_LONG = 4000; // ms; what takes longer is not doubled again

/** Prints a line a kind of text. @returns the kinds whose time grows faster than their length */
export function adversarial(read: Reader): string[] {
  return Object.entries(UNITS).flatMap(([name, unit]) => {
    const times: number[] = [];
    for (let doubling = 0; doubling <= DOUBLINGS && (times.at(-1) ?? 0) < TOO_LONG; doubling++)
      times.push(timeOf(read, unit, LEAST * 2 ** doubling));
    const [half = 0, whole = 0] = times.slice(-2);
    console.log(`  ${name.padEnd(26)}${times.map((time) => time.toFixed(0).padStart(7)).join('')}   ×${(whole / half).toFixed(1)}`);
    return whole / half > MOST_GROWTH && whole > NOTICED ? [name] : [];
  });
}

function timeOf(read: Reader, unit: Unit, length: number): number {
  // a first line makes it a text about television, so that nothing is refused unread
  const text = `Netflix has renewed Dark for season 3.\n\n${written(unit, length)}`;
  const documents: readonly Document[] = documentsOf(new TextEncoder().encode(text), 'adversarial.txt');
  const work = (): void => {
    for (const document of documents) read(document);
  };
  const first = spent(work);
  return first > TOO_LONG ? first : Math.min(first, spent(work));
}

function written(unit: Unit, length: number): string {
  if (typeof unit === 'string') return unit.repeat(Math.ceil(length / unit.length));
  const units: string[] = [];
  for (let size = 0; size < length; size += (units.at(-1) as string).length) units.push(unit(units.length));
  return units.join('');
}

const CONSONANTS = 'bdfgklmnprstvz';

/** Another title for each number: 'Baba', 'Bada', 'Badaba', then 'Badaba Baba'. */
function madeUp(index: number): string {
  const letters = [...index.toString(CONSONANTS.length)].map((digit) => CONSONANTS[Number.parseInt(digit, CONSONANTS.length)]);
  const syllables = letters.map((letter) => `${letter}a`);
  const words = Array.from({ length: Math.ceil(syllables.length / 2) }, (_, at) => `ba${syllables.slice(2 * at, 2 * at + 2).join('')}`);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
