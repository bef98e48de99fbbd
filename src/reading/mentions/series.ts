/** The series that a document names, decided once for the whole document from all that speaks for and against each name. */
import type { Catalogue, TitleCandidate } from '../../catalogue/catalogue.ts';
import type { CatalogueEntry } from '../../catalogue/entry.ts';
import { foldTitle } from '../../catalogue/fold.ts';

/** What speaks for a name being a series, or against it; what a mention was decided on is kept with it. */
export const GROUNDS = {
  known: 3, // in the catalogue, and hardly anything else
  phrase: 2, // in the catalogue, a phrase of ordinary words with a title's capitals: 'So Help Me Todd'
  ordinary: 0.6, // in the catalogue, and an ordinary word too
  inside: 0.9, // such a word with a capital where no sentence begins
  quoted: 1.4, // in quotation marks or italics
  season: 2.6, // a season's number stands beside it
  cue: 2, // a cue that is said of series alone takes it as its series: 'renewed X for', 'X season order'
  weakCue: 0.6, // a cue that is said of other things too: 'X cancelled'
  genre: 1.6, // 'the drama X', 'X, a comedy'
  alone: 0.8, // on a line of its own
  listed: 2, // in a list of the renewed, the cancelled, the undecided
  carrier: 1.1, // "Netflix's X", 'X on Netflix'
  production: 1.6, // 'the showrunner of X', "X's finale": what only a series or a film has
  crew: 0.8, // 'X star', 'fans of X': clubs and bands have them too
  named: 0.5, // a capital where no sentence begins
  headline: 1, // in the headline
  lead: 0.7, // before a colon that opens the headline: 'X: what we know'
  subject: 1, // begins a sentence in which a season is spoken of
  television: 0.7, // the document speaks of carriers, seasons or shows at all
  seasons: 0.7, // and of what becomes of seasons
  repeated: 0.4,
  film: -2.5, // 'the film X'
  place: -2, // a city or a country
  person: -2.5, // said something, plays a part
  personLike: -0.8, // two capitalised words of which none is an ordinary word: 'Ines Faraday'
  carrierName: -6,
  publisher: -4,
} as const;
export type Ground = keyof typeof GROUNDS;

const ENOUGH = 2.4;
const BEST_OF_REST = 1.9;
const OWN_CARRIER = 0.8; // the document names the carrier that the catalogue gives it: 'Revenge' where ABC is spoken of
const PLAIN = 4.4; // a known title in a text about seasons
const FIRM_PHRASE = 3.4; // a title of ordinary words with capitals where none are due

export interface SeriesName {
  readonly key: string; // folded title
  readonly title: string; // official
  readonly entry: CatalogueEntry | null;
  readonly grounds: readonly Ground[];
  readonly score: number;
}

interface Draft {
  key: string;
  form: string;
  entries: readonly CatalogueEntry[];
  grounds: Map<Ground, number>;
}

/** What the document as a whole says of its matter. */
export interface Setting {
  readonly carriers: ReadonlySet<string>; // folded names
  readonly television: boolean; // it speaks of carriers, seasons or shows at all
  readonly series: boolean; // it says 'series', 'drama', 'episodes', or a season's number
  readonly seasons: boolean; // and of what becomes of seasons
}

/** Gathers grounds name by name, then decides. */
export class SeriesDecision {
  readonly #drafts = new Map<string, Draft>();
  readonly #catalogue: Catalogue;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  noteCandidate(candidate: TitleCandidate, form: string): void {
    const draft = this.#draft(form);
    draft.entries = candidate.entries;
    if (candidate.ambiguous === null && (candidate.casing === 'exact' || candidate.casing === 'capitals' || candidate.casing === 'upper'))
      this.note(form, 'known');
    else if (candidate.ambiguous === 'common-phrase' && candidate.casing === 'exact' && /\s/.test(candidate.alias))
      this.note(form, 'phrase');
    else if (candidate.casing !== 'lower') this.note(form, 'ordinary');
  }

  note(form: string, ground: Ground): void {
    const draft = this.#draft(form);
    draft.grounds.set(ground, (draft.grounds.get(ground) ?? 0) + 1);
  }

  /** Names with enough for them, best first. Where none has, and the document speaks of seasons, the best of the rest: it speaks of some series. */
  decide(setting: Setting): SeriesName[] {
    const { carriers, television, series, seasons } = setting;
    const weighed: SeriesName[] = [];
    for (const draft of this.#drafts.values()) {
      if (television) draft.grounds.set('television', 1);
      if (television && seasons) draft.grounds.set('seasons', 1);
      weighed.push(settle(draft, carriers));
    }
    weighed.sort((a, b) => b.score - a.score);
    // where a known series is plainly spoken of, another that nobody knows needs as much as in a text that speaks of none
    const lone = (series || seasons) && !weighed.some(({ entry, score }) => entry !== null && score >= PLAIN);
    const names = withoutParts(weighed.filter((name) => name.score >= ENOUGH && isVouchedFor(name, lone) && isSpokenOf(name, setting)));
    if (names.length > 0 || !seasons) return names;
    const best = weighed.find(({ grounds }) => !AGAINST.some((ground) => grounds.includes(ground)));
    return best !== undefined && (series || best.entry !== null) && best.score >= BEST_OF_REST ? [best] : names;
  }

  /** Every name that was weighed, for explaining. */
  drafts(): SeriesName[] {
    return [...this.#drafts.values()].map((draft) => settle(draft, new Set()));
  }

  #draft(form: string): Draft {
    const key = foldTitle(form);
    let draft = this.#drafts.get(key);
    if (draft === undefined) {
      draft = { key, form, entries: this.#catalogue.lookup(form), grounds: new Map() };
      this.#drafts.set(key, draft);
    } else if (isAllCapitals(draft.form) && !isAllCapitals(form)) draft.form = form;
    return draft;
  }
}

function settle({ key, form, entries, grounds }: Draft, carriers: ReadonlySet<string>): SeriesName {
  let score = 0;
  for (const [ground, times] of grounds) {
    if (PERSONAL.includes(ground) && grounds.has('known') && key.includes(' ')) continue;
    const worth = isShaky(ground, grounds) ? GROUNDS[ground] * 0.3 : GROUNDS[ground];
    score += worth;
    if (worth > 0 && times > 1) score += Math.min(times - 1, 3) * GROUNDS.repeated;
  }
  if (entries.length > 0 && !grounds.has('known') && !grounds.has('ordinary')) score += GROUNDS.ordinary;
  const entry = entries.length > 0 ? chooseEntry(entries, carriers) : null;
  if (entry !== null && isCarriedBy(entry, carriers)) score += OWN_CARRIER;
  const titles = new Set(entries.map(({ title }) => foldTitle(title)));
  return {
    key,
    title: entry === null || (titles.size > 1 && !titles.has(key)) ? form : titleFor(entry, form),
    entry,
    grounds: [...grounds.keys()],
    score,
  };
}

const VOUCHERS: readonly Ground[] = ['quoted', 'listed', 'season', 'cue', 'genre', 'carrier', 'production'];
const MARKS: readonly Ground[] = ['known', 'listed', 'quoted', 'season', 'genre', 'carrier', 'production'];
/** What a title of two words that the catalogue knows may look like all the same. */
const PERSONAL: readonly Ground[] = ['person', 'personLike'];
/** What says that a name is of something else. */
const AGAINST: readonly Ground[] = ['film', 'place', 'person', 'carrierName', 'publisher'];

/** In a text that speaks of no television, 'The Queen has cancelled' is about no series: the name itself must say so. */
function isSpokenOf({ grounds, score }: SeriesName, { television, series }: Setting): boolean {
  if (television || MARKS.some((ground) => grounds.includes(ground))) return true;
  return grounds.includes('phrase') && (series || score >= FIRM_PHRASE);
}

/** A name that no catalogue has needs more than capitals, a headline and a carrier somewhere: one voucher where the text talks of series, else two. */
function isVouchedFor({ entry, grounds }: SeriesName, series: boolean): boolean {
  if (entry !== null) return true;
  const vouchers = VOUCHERS.filter((ground) => grounds.includes(ground)).length;
  return vouchers >= (series ? 1 : 2);
}

/** 'Brooklyn Nine' beside 'Brooklyn Nine-Nine' is a piece of it, unless something vouches for it alone. */
function withoutParts(names: readonly SeriesName[]): SeriesName[] {
  return names.filter(
    (name) =>
      name.grounds.includes('known') ||
      name.grounds.includes('quoted') ||
      !names.some((other) => other.score >= name.score && other !== name && ` ${other.key} `.includes(` ${name.key} `)),
  );
}

const OWNER = /^[^\s]+['’]s\s+/;

/** The official title; but a series called by another title in another country or language keeps the one that the document uses. */
function titleFor({ title }: CatalogueEntry, form: string): string {
  if (OWNER.test(title) && foldTitle(title.replace(OWNER, '')) === foldTitle(form)) return form;
  const words = new Set(foldTitle(title).split(' '));
  const shares = foldTitle(form)
    .split(' ')
    .some((word) => words.has(word));
  return shares || form.length <= LONGEST_NICKNAME || isAllCapitals(form) ? title : form;
}

const LONGEST_NICKNAME = 7;

/** An ordinary word in a headline, or in 'X cancelled', says little unless something else marks it as a title. */
function isShaky(ground: Ground, grounds: ReadonlyMap<Ground, number>): boolean {
  if (ground !== 'headline' && ground !== 'weakCue' && ground !== 'subject') return false;
  return grounds.has('ordinary') && !VOUCHERS.some((other) => grounds.has(other));
}

/** Of series that share a name: the one whose carrier the document names, else the first. */
function chooseEntry(entries: readonly CatalogueEntry[], carriers: ReadonlySet<string>): CatalogueEntry {
  return entries.find((entry) => isCarriedBy(entry, carriers)) ?? (entries[0] as CatalogueEntry);
}

function isCarriedBy(entry: CatalogueEntry, carriers: ReadonlySet<string>): boolean {
  return entry.carriers.some((carrier) => carriers.has(foldTitle(carrier)));
}

const isAllCapitals = (form: string): boolean => form === form.toUpperCase() && form !== form.toLowerCase();
