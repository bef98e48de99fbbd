/** Sentences that were written to be learned from: files of lines, each a label, a tab and a sentence, read as a part of an article about its series. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Span } from '../../src/claim/claim.ts';
import { isRejected } from '../../src/claim/rejected.ts';
import { type Analysis, analyse } from '../../src/reading/analysis.ts';
import { BANK } from '../../src/reading/reader.ts';
import type { Sentence } from '../../src/reading/sentences/sentence.ts';
import type { Fate, Outcome } from '../../src/reading/weighing/weigh-fates.ts';
import { parseSource } from '../../src/text/parse.ts';

interface WrittenLine {
  readonly label: string;
  readonly analysis: Analysis;
  readonly parts: readonly Sentence[]; // the sentence, or its parts where it is more than one
  readonly marked: readonly Mark[]; // what stood in square brackets
}

export interface Mark {
  readonly span: Span; // in the document's text
  readonly letters: string; // what is said of it: 'kw' of '[kw Ann Lee]'
}

const SENTENCES = fileURLToPath(new URL('../sentences/', import.meta.url));
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
/** And for other series that it names. */
const OTHERS = ['Dr. Vane', 'Cold Ferry', 'Lanternfish', 'Ash & Ember', 'The Long Recess', 'Pilgrim Street', 'Wolf Counsel'];
const HEAD = '---\ndate: 2025-02-11\n---\n\n';

/** The lines of a folder of `sentences/`, each analysed as the second paragraph of a text about its series; of those without a label, the label is empty. */
export function writtenLines(folder: string, catalogue: Catalogue): WrittenLine[] {
  return linesOf(folder).flatMap((line, index) => {
    const tab = line.indexOf('\t');
    const label = line.slice(0, Math.max(0, tab));
    const sentence = line.slice(tab + 1);
    const title = TITLES[index % TITLES.length] as string;
    const others = OTHERS.values().drop(index % OTHERS.length);
    const named = sentence.replaceAll('{S}', `*${title}*`).replaceAll('{T}', () => `*${others.next().value ?? OTHERS[0]}*`);
    const { text, marked } = unmarked(named);
    const markdown = `${HEAD}The drama *${title}* has run for seasons.\n\n${text}\n`;
    return [...parseSource(Buffer.from(markdown), 'sentence.md')].flatMap((document) => {
      const analysis = isRejected(document) ? null : analyse(document, catalogue, BANK);
      if (analysis === null) return [];
      const start = analysis.document.text.indexOf(text.replaceAll('*', ''));
      return [
        {
          label,
          analysis,
          parts: analysis.sentences.slice(1),
          marked: start < 0 ? [] : marked.map(({ span: [from, to], letters }) => ({ span: [start + from, start + to], letters })),
        },
      ];
    });
  });
}

/** The lines of all files of a folder of `sentences/`, in the order of the files' names. */
export function linesOf(folder: string): string[] {
  const path = join(SENTENCES, folder);
  const files = readdirSync(path).filter((file) => file.endsWith('.tsv'));
  return files.sort().flatMap((file) => readFileSync(join(path, file), 'utf8').split('\n').filter(Boolean));
}

/** A sentence without its square brackets, and where they stood in it, not counting asterisks. */
function unmarked(sentence: string): { text: string; marked: Mark[] } {
  const marked: Mark[] = [];
  let length = 0;
  const parts = sentence.split(/[[\]]/).map((part, at) => {
    const [, letters = '', text = part] = (at % 2 === 1 && /^([cdkpsw]{1,6}) (.+)$/.exec(part)) || [];
    const next = length + text.replaceAll('*', '').length;
    if (at % 2 === 1) marked.push({ span: [length, next], letters });
    length = next;
    return text;
  });
  return { text: parts.join(''), marked };
}

const LETTERS: Readonly<Record<string, Fate>> = { R: 'renewed', C: 'cancelled', E: 'ending', U: 'undecided' };
const NONE = 'N';

/** A fate as a label tells it. */
export interface Told {
  readonly fate: Fate;
  readonly season: number | null;
  readonly denied: boolean;
}

/**
 * What a label says: 'R3+E3', 'C', 'U?', 'C2!'; nothing for 'N'.
 * @throws where it is no letter of a fate, with or without a season
 */
export function toldBy(label: string): Told[] {
  if (label === NONE) return [];
  return label.split('+').map((one) => {
    const [, letter = '', season = '', denied = ''] = /^([RCEU])(\d*)\??(!?)$/.exec(one) ?? [];
    const fate = LETTERS[letter];
    if (fate === undefined) throw new Error(`'${one}' is no fate: write R, C, E or U, with a season's number or '?', or N for none`);
    return { fate, season: season === '' ? null : Number(season), denied: denied !== '' };
  });
}

/** Whether fates are told, and one is denied, in the order of the outcomes that are weighed. */
export const outcomesOf = (told: readonly Pick<Told, 'fate' | 'denied'>[], outcomes: readonly Outcome[]): boolean[] =>
  outcomes.map((outcome) => told.some((one) => (outcome === 'denied' ? one.denied : one.fate === outcome)));
