/** Sentences with the fates that they tell: those written to be learned from, and those of the labelled coverage. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Document } from '../../src/claim/document.ts';
import { isRejected } from '../../src/claim/rejected.ts';
import { analyse } from '../../src/reading/analysis.ts';
import { restsOnWeight } from '../../src/reading/claims/by-weight.ts';
import { BANK, createReader } from '../../src/reading/reader.ts';
import { keysOf, OUTCOMES, type Outcome } from '../../src/reading/weighing/weigh-fates.ts';
import { parseSource } from '../../src/text/parse.ts';
import { type LabelledClaim, labelledCoverage } from '../labelled.ts';

export interface Sample {
  readonly keys: readonly string[]; // its features
  readonly outcomes: readonly boolean[]; // in the order of OUTCOMES
  readonly written: boolean; // to be learned from
  readonly held: boolean; // only ever scored on
}

interface Told {
  readonly outcome: Outcome;
  readonly denied: boolean;
}

const SENTENCES = fileURLToPath(new URL('sentences/', import.meta.url));
const LETTERS: Readonly<Record<string, Outcome>> = { R: 'renewed', C: 'cancelled', E: 'ending', U: 'undecided' };
const NONE = 'N';
/** Names for the series that a sentence leaves open, in turn. */
const TITLES = [
  'Harrow Quay',
  'The Tin Orchard',
  'Nightjar',
  'Bellweather',
  'Salt and Iron',
  'The Understudies',
  'Copperhead Lane',
  'Marrow',
];

/** The lines of `sentences/`, each behind the letters of its fates; each is read as the second paragraph of a text about its series. */
export function writtenSamples(catalogue: Catalogue): Sample[] {
  const files = readdirSync(SENTENCES).filter((file) => file.endsWith('.tsv'));
  const lines = files.sort().flatMap((file) => readFileSync(join(SENTENCES, file), 'utf8').split('\n').filter(Boolean));
  return lines.flatMap((line, index) => {
    const [letters = '', sentence = ''] = line.split('\t');
    const title = TITLES[index % TITLES.length] as string;
    const text = `The drama *${title}* has had two seasons.\n\n${sentence.replaceAll('{S}', `*${title}*`)}\n`;
    const outcomes = outcomesOf(letters === NONE ? [] : letters.split('+').map(toldBy));
    return [...parseSource(Buffer.from(text), 'sentence.md')]
      .flatMap((document) => (isRejected(document) ? [] : sentencesOf(document, catalogue).slice(1)))
      .map(({ keys }) => ({ keys, outcomes, written: true, held: false }));
  });
}

/** @throws where a line begins with something else than letters of fates */
function toldBy(letter: string): Told {
  const outcome = LETTERS[letter[0] as string];
  if (outcome === undefined) throw new Error(`no fate has the letter '${letter}': write R, C, E or U, or N for none`);
  return { outcome, denied: letter.endsWith('!') };
}

/** One item of the general news in so many is learned from. */
const EVERY = 3;

/** The sentences of general news in which no row or build tells a fate: there, hardly one does. */
export function newsSamples(shared: string, catalogue: Catalogue): Sample[] {
  const file = join(shared, 'data', 'news-newsapi-2020', 'articles.jsonl.gz');
  if (!existsSync(file)) return [];
  const read = createReader(catalogue);
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const items = lines
    .filter((line, at) => line !== '' && at % EVERY === 0)
    .flatMap((line) => [...parseSource(Buffer.from(line), 'news.ndjson')]);
  return items.flatMap((document) => {
    if (isRejected(document)) return [];
    const told = read(document).claims.filter(({ predicate, rules }) => predicate === 'status' && !restsOnWeight({ rules }));
    return told.length > 0
      ? []
      : sentencesOf(document, catalogue).map(({ keys }) => ({ keys, outcomes: outcomesOf([]), written: true, held: false }));
  });
}

/** The sentences of the labelled coverage that is there. */
export function labelledSamples(shared: string, catalogue: Catalogue): Sample[] {
  return labelledCoverage(shared).flatMap(({ document, claims, held }) => {
    const told = claims
      .filter(({ predicate }) => predicate === 'status')
      .map((claim) => ({ ...toldIn(claim), at: document.text.indexOf(claim.quote) }));
    return sentencesOf(document, catalogue).map(({ keys, start, end }) => {
      const here = told.filter(({ at }) => at >= start && at < end);
      return { keys, outcomes: outcomesOf(here), written: false, held };
    });
  });
}

const toldIn = ({ value, certainty }: LabelledClaim): Told => ({ outcome: value as Outcome, denied: certainty === 'denied' });

function sentencesOf(document: Document, catalogue: Catalogue): { keys: string[]; start: number; end: number }[] {
  const analysis = analyse(document, catalogue, BANK);
  if (analysis === null) return [];
  return analysis.sentences.map((sentence) => ({
    keys: [...keysOf(sentence, analysis)],
    start: sentence.view.start,
    end: sentence.view.end,
  }));
}

const outcomesOf = (told: readonly Told[]): boolean[] =>
  OUTCOMES.map((outcome) => told.some((one) => (outcome === 'denied' ? one.denied : one.outcome === outcome)));
