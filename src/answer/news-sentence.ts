/** A change as news. */
import { whenWords } from '../claim/dates-in-words.ts';
import type { Fate } from '../claim/verdict.ts';
import { capital } from './capital.ts';
import { type Numbered, numberedSeason } from './season-name.ts';
import { FATE_LABELS } from './sentences.ts';

/** A verdict that became another, or the day that it gives: as it is put on record. */
interface Change extends Numbered {
  readonly before: Fate | null; // null for the first verdict
  readonly after: Fate;
  readonly premiere: string | null; // EDTF
  readonly premiereBefore?: string | null | undefined; // only where the day alone is what is new
}

const NEWS: Readonly<Record<Fate, string>> = {
  undecided: 'is undecided',
  renewed: 'has been ordered',
  released: 'is out',
  cancelled: 'will not be made: it has been cancelled',
  ending: 'is the last, by plan',
};

/** 'Season 2 has been ordered. It comes on 3 May 2021.', 'Season 2 comes in autumn 2027, and not in spring 2027.' */
export function newsSentence({ before, after, premiere, premiereBefore, ...season }: Change): string {
  const name = capital(numberedSeason(season));
  if (premiere !== null && premiereBefore !== undefined) {
    const instead = premiereBefore === null ? '' : ` Before, it was to come ${whenWords(premiereBefore)}.`;
    return `${name} comes ${whenWords(premiere)}.${instead}`;
  }
  const day = premiere === null ? '' : ` It comes ${whenWords(premiere)}.`;
  const was = before === null || COURSE[after].includes(before) ? '' : ` Before, it was ${FATE_LABELS[before]}.`;
  return `${name} ${NEWS[after]}.${day}${was}`;
}

/** What a season goes through before its news: that goes without saying. */
const COURSE: Readonly<Record<Fate, readonly Fate[]>> = {
  undecided: ['undecided'],
  renewed: ['undecided'],
  released: ['undecided', 'renewed', 'ending'],
  cancelled: ['undecided'],
  ending: ['undecided', 'renewed', 'released'],
};
