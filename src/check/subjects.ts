/** Which series each sentence is about, as its words, its heading and the sentences before it have it. */
import { CARRIERS } from '../catalogue/carriers.ts';
import { foldTitle } from '../catalogue/fold.ts';
import type { Span } from '../claim/claim.ts';
import type { Checked, CheckedSentence } from './checked.ts';
import { oncePerText } from './once-per-text.ts';
import { Phrases } from './phrases.ts';
import { titlePlaces } from './title-places.ts';

/** Emphasis of more words than these is no title. */
const MOST_TITLE_WORDS = 8;

/** A text on the start of a service is about no series. */
const CARRIER_NAMES: ReadonlySet<string> = new Set(CARRIERS.flatMap(({ name, names }) => [name, ...names].map(foldTitle)));

/** A text on a family of series: there 'Brackenfell: Docks' is another series than 'Brackenfell', and no longer form of its name. */
const FAMILY = new Phrases<'family'>({
  family: [
    'spin-off|spinoff|spin-offs|spinoffs|offshoot|prequel|sequel|mothership|flagship',
    '(parent|mother|sister|companion) (series|show|drama|comedy)',
    'the original (series|show|drama|comedy)',
    '(spins|spun|spinning|branches|branched) off',
  ],
});

interface Named {
  readonly title: string; // folded
  readonly span: Span;
}

export class Subjects {
  /** Folded title of the series that the whole text is about; null where it is about several, or about none that is named. */
  readonly main: string | null;
  readonly #isSame: (left: string, right: string) => boolean;
  readonly #bySentence: readonly (string | null)[];
  readonly #named: readonly Named[][];

  constructor(checked: Checked) {
    this.#named = namedBySentence(checked);
    const titles = this.#named.map((named) => new Set(named.map(({ title }) => title)));
    this.#isSame = checked.sentences.some((sentence) => FAMILY.has(checked, sentence)) ? isEqual : isWithin;
    this.main = mainOf(checked, titles, this.#isSame);
    this.#bySentence = subjects(checked, titles, this.main, this.#isSame);
  }

  /** True where the place is in a title: the 'shift' of 'The Quiet Shift' shifts nothing. */
  isInTitle({ index }: CheckedSentence, [start, end]: Span): boolean {
    return (this.#named[index] ?? []).some(({ span }) => span[0] <= start && end <= span[1]);
  }

  /** Folded title of the one series that the sentence is about; null where that is not clear. */
  of({ index }: CheckedSentence): string | null {
    return this.#bySentence[index] ?? null;
  }

  /** The folded title under which claims of a series stand here: a longer or shorter form of the text's own series is that series. */
  called(series: string): string {
    const folded = foldTitle(series);
    return this.main !== null && this.#isSame(this.main, folded) ? this.main : folded;
  }
}

export const subjectsOf = oncePerText((checked) => new Subjects(checked));

/** One is the other, or is the other with words around it. */
const isWithin = (left: string, right: string): boolean => ` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `);

const isEqual = (left: string, right: string): boolean => left === right;

/** The titles that each sentence names: of series of which the reader made a claim, and in italics. */
function namedBySentence(checked: Checked): Named[][] {
  const named = checked.sentences.map((): Named[] => []);
  const put = (span: Span, title: string): void => {
    const at = checked.sentenceAt(span[0])?.index;
    if (at !== undefined && title !== '' && !CARRIER_NAMES.has(title)) named[at]?.push({ title, span });
  };
  const series = new Set(checked.reading.claims.map((claim) => claim.series));
  for (const { title, span } of titlePlaces(checked.text, series)) put(span, foldTitle(title));
  for (const { kind, span } of checked.document.marks) {
    const words = checked.words(span);
    if (kind === 'emphasis' && /^[\p{Lu}\d]/u.test(words) && words.split(/\s+/).length <= MOST_TITLE_WORDS) put(span, foldTitle(words));
  }
  return named;
}

/** The one series of the headline; without one there, the only one that the text names. */
function mainOf(checked: Checked, titles: readonly ReadonlySet<string>[], isSame: typeof isWithin): string | null {
  const all = new Set(titles.flatMap((some) => [...some]));
  const headline = checked.headline === null ? '' : ` ${foldTitle(checked.words(checked.headline.span))} `;
  const named = [...all].filter((title) => headline.includes(` ${title} `));
  const [first, ...others] = named.length > 0 ? named : all;
  if (first === undefined) return null;
  // of forms of one title the shortest
  const main = others.reduce((shortest, title) => (isSame(shortest, title) && title.length < shortest.length ? title : shortest), first);
  return others.every((title) => isSame(main, title)) ? main : null;
}

function subjects(
  checked: Checked,
  titles: readonly ReadonlySet<string>[],
  main: string | null,
  isSame: typeof isWithin,
): (string | null)[] {
  const found: (string | null)[] = [];
  let section = main;
  let before: CheckedSentence | null = null;
  for (const sentence of checked.sentences) {
    const named = new Set([...(titles[sentence.index] ?? [])].map((title) => (main !== null && isSame(main, title) ? main : title)));
    const [one, ...others] = named;
    const carried: string | null = before?.block === sentence.block ? (found.at(-1) ?? null) : section;
    const own: string | null = others.length > 0 ? null : (one ?? carried);
    if (sentence.kind === 'heading') section = one === undefined ? main : own;
    found.push(own);
    before = sentence;
  }
  return found;
}
