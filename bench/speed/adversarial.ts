/** Texts that a reader could be slow at, in doubling sizes: what is linear takes twice as long for twice the text. */
import type { Document } from '../../src/claim/document.ts';
import type { Reader } from '../../src/claim/reading.ts';
import { spent } from './measured.ts';
import { documentsOf } from './texts.ts';

const UNITS: Readonly<Record<string, string>> = {
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

function timeOf(read: Reader, unit: string, length: number): number {
  // a first line makes it a text about television, so that nothing is refused unread
  const text = `Netflix has renewed Dark for season 3.\n\n${unit.repeat(Math.ceil(length / unit.length))}`;
  const documents: readonly Document[] = documentsOf(new TextEncoder().encode(text), 'adversarial.txt');
  const work = (): void => {
    for (const document of documents) read(document);
  };
  const first = spent(work);
  return first > TOO_LONG ? first : Math.min(first, spent(work));
}
