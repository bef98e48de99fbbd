/** The series that a document names, decided once for the whole document from all that speaks for and against each name. */

import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { CatalogueEntry } from '../../catalogue/entry.ts';
import { foldTitle } from '../../catalogue/fold.ts';
import type { TitleCandidate } from '../../catalogue/title-index.ts';
import { type Around, weighName } from '../weighing/weigh-names.ts';
import type { Ground, Standing } from './grounds.ts';
import { holdersAmong } from './name-parts.ts';
import { chooseEntry, isAllCapitals, isCalled, isCarriedBy, titleFor } from './titles.ts';

export interface SeriesName {
  readonly key: string; // folded title
  readonly title: string; // official
  readonly entry: CatalogueEntry | null;
  readonly standing: Standing;
  readonly grounds: readonly Ground[];
  readonly around: Around; // where it is named first
  readonly score: number; // log-odds that it is a series
}

interface Draft {
  readonly key: string;
  form: string;
  entries: readonly CatalogueEntry[];
  standing: Standing;
  readonly grounds: Set<Ground>;
  readonly around: Around[]; // at its first places
  times: number; // places at which it stands
  at: number; // how many names the text named before it
}

/** What the document as a whole says of its matter. */
export interface Setting {
  readonly carriers: ReadonlySet<string>; // folded names
  readonly year: number | null; // in which it was published
  readonly television: boolean; // it speaks of carriers, seasons or shows at all
  readonly series: boolean; // it says 'series', 'drama', 'episodes', or a season's number
  readonly seasons: boolean; // and of what becomes of seasons
  readonly games: boolean; // it speaks of games that are played on a screen
  readonly films: boolean; // it speaks of films, and of no series
}

/** The names of a document. */
export interface Decided {
  readonly names: readonly SeriesName[]; // its series, surest first
  readonly weighed: readonly SeriesName[]; // every name that was weighed, surest first
}

/** Least log-odds: somewhat below even odds, since nothing is claimed of a name without a cue. */
const ENOUGH = -0.3;
const EVEN = 0; // of what something says to be none
/** Of a title that is hardly anything else: the weights were fitted on texts full of invented series that are called much like one. */
const ENOUGH_OF_KNOWN = -2.5;
/** '‘Tracker’ season premiere': a title that is an ordinary word, marked off, with what only series have. */
const ENOUGH_OF_MARKED = -2;
const OF_SERIES: readonly Ground[] = ['season', 'production', 'order', 'cue'];
/** Of a name that stands where a known title stands, and of the likeliest of a text that plainly speaks of a season and has no name that is enough. */
const ENOUGH_WHERE_ONE_IS_DUE = -1.3;

/** Of a name that stands in more places the first tell what it is. */
const MOST_PLACES = 2;

/** Of the name that a headline begins with, in a text that goes on to say 'the drama' and what becomes of its season. */
const ENOUGH_OF_MATTER = -2.6;
const isMatter = ({ grounds }: SeriesName): boolean =>
  ['headline', 'first', 'shows'].every((ground) => grounds.includes(ground as Ground)) &&
  (grounds.includes('antecedent') || grounds.includes('quoted'));

const isKnownWord = ({ standing, key }: SeriesName): boolean => standing === 'known' && !key.includes(' ');

function enoughFor({ standing, grounds }: SeriesName): number {
  // 'Wednesday season 3': a day of the week has none
  if (standing !== 'unknown' && grounds.includes('thing') && (grounds.includes('season') || grounds.includes('order')))
    return ENOUGH_WHERE_ONE_IS_DUE;
  if (grounds.some((ground) => AGAINST.has(ground))) return EVEN;
  if (standing === 'known') return ENOUGH_OF_KNOWN;
  if (standing !== 'unknown' && grounds.includes('quoted') && OF_SERIES.some((ground) => grounds.includes(ground))) return ENOUGH_OF_MARKED;
  // 'Power returns to 4,000 homes': a word that opens a sentence, and nothing but a cue that is said of other things too
  if (
    standing === 'ordinary' &&
    grounds.includes('plain') &&
    grounds.includes('weakCue') &&
    !grounds.some((ground) => VOUCHERS.has(ground))
  )
    return EVEN;
  if (LISTED_WITH.some((list) => list.every((ground) => grounds.includes(ground))) && !NOBODY.some((ground) => grounds.includes(ground)))
    return ENOUGH_IN_A_LIST;
  return grounds.includes('sibling') ||
    DUE.every((ground) => grounds.includes(ground)) ||
    TAKEN_UP.every((ground) => grounds.includes(ground))
    ? ENOUGH_WHERE_ONE_IS_DUE
    : ENOUGH;
}

/** 'ABC has yet to decide on Will Trent, Shifting Gears and Bramwell', 'X for season 5 and Harbour Lane for season 2': in a list of series of which something is said. */
const LISTED_WITH: readonly (readonly Ground[])[] = [
  ['company', 'peer', 'seasons', 'television'],
  ['season', 'peer', 'named', 'seasons', 'television'],
];
const NOBODY: readonly Ground[] = ['plain', 'spoiled', 'personLike', 'institution', 'acronym', 'crew', 'located'];
const ENOUGH_IN_A_LIST = -2.4;

/** The one name of a headline, in quotation marks, in a text that goes on with 'the series'. */
const DUE: readonly Ground[] = ['quoted', 'headline', 'only', 'antecedent', 'shows'];

/** In a text that names a series and speaks of what becomes of it: a name in quotation marks that has a fate of its own, or shares one. */
const isBesideOne = ({ key, grounds, score }: SeriesName): boolean =>
  score >= ENOUGH_WHERE_ONE_IS_DUE &&
  grounds.includes('quoted') &&
  // '"Doggo" is cancelled': a single word may be any
  (OF_FATES.some((ground) => grounds.includes(ground)) || (grounds.includes('weakCue') && key.includes(' '))) &&
  !grounds.some((ground) => AGAINST.has(ground));
const OF_FATES: readonly Ground[] = ['order', 'cue', 'genre', 'company', 'peer'];

/** A name of the headline that the text says again, and goes on with 'the show'. */
const TAKEN_UP: readonly Ground[] = ['headline', 'repeated', 'antecedent', 'seasons'];

/** Gathers grounds name by name, then decides. */
export class SeriesDecision {
  readonly #drafts = new Map<string, Draft>();
  readonly #byForm = new Map<string, Draft>(); // as written: a form is noted once for each of its grounds
  readonly #catalogue: Catalogue;
  readonly #lists: { readonly drafts: readonly Draft[]; readonly ground: Ground }[] = [];
  #named = 0;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  noteCandidate({ entries, ambiguous, casing, alias, naming }: TitleCandidate, form: string): void {
    const draft = this.#draft(form);
    draft.entries = entries;
    const written = casing === 'exact' || casing === 'capitals' || casing === 'upper';
    if (ambiguous === null && written) draft.standing = 'known';
    else if (ambiguous === 'common-phrase' && casing === 'exact' && alias.includes(' ') && draft.standing !== 'known')
      draft.standing = 'phrase';
    if (naming !== 'title') draft.grounds.add('alias');
    if (casing !== 'exact') draft.grounds.add('spoiled');
  }

  note(form: string, ground: Ground): void {
    this.#draft(form).grounds.add(ground);
  }

  /** Counts a place at which a name stands. @param around what stands around it there */
  count(form: string, around: Around): void {
    const draft = this.#draft(form);
    if (draft.times === 0) draft.at = this.#named++;
    if (draft.times++ < MOST_PLACES) draft.around.push(around);
  }

  /** Names that stand in one list: where one is a title, each of the others has the ground. */
  noteList(forms: readonly string[], ground: Ground): void {
    this.#lists.push({ drafts: [...new Set(forms.map((form) => this.#draft(form)))], ground });
  }

  decide(setting: Setting): Decided {
    const drafts = [...this.#drafts.values()];
    for (const { drafts: list, ground } of this.#lists) {
      const titles = list.filter(isTitle);
      for (const draft of list) if (titles.length > 1 || (titles.length === 1 && titles[0] !== draft)) draft.grounds.add(ground);
      const spoken = list.filter(isSpokenOf);
      for (const draft of list) if (spoken.length > 1 || (spoken.length === 1 && spoken[0] !== draft)) draft.grounds.add('peer');
    }
    for (const draft of drafts) finish(draft, setting);
    const possible = drafts.filter(({ grounds, times }) => times > 0 && !EXCLUDING.some((ground) => grounds.has(ground)));
    possible.sort((a, b) => a.at - b.at);
    possible[0]?.grounds.add('first');
    if (possible.length === 1) possible[0]?.grounds.add('only');
    const rivals = drafts.some(isPlain);
    for (const draft of drafts) if (rivals && draft.standing === 'unknown' && !draft.grounds.has('quoted')) draft.grounds.add('rival');
    const weighed = drafts.map((draft) => settle(draft, setting)).sort((a, b) => b.score - a.score);
    const sure = weighed.filter((name) => name.score >= enoughFor(name) && !isThing(name) && !isOfOtherMedium(name, setting));
    const beside =
      sure.length === 0 || !setting.seasons ? [] : weighed.filter((name) => isBesideOne(name) && !isOfOtherMedium(name, setting));
    const names = withoutParts([...sure, ...beside.filter((name) => !sure.includes(name))]);
    if (names.length > 0 || !setting.seasons || setting.games || setting.films) return { names, weighed };
    // a text that speaks of what becomes of a season speaks of some series
    const best = weighed.find((name) => !isKnownWord(name) && !name.grounds.some((ground) => AGAINST.has(ground)));
    return {
      names: best !== undefined && best.score >= (isMatter(best) ? ENOUGH_OF_MATTER : ENOUGH_WHERE_ONE_IS_DUE) ? [best] : names,
      weighed,
    };
  }

  #draft(form: string): Draft {
    let draft = this.#byForm.get(form);
    if (draft === undefined) {
      draft = this.#draftOf(form);
      this.#byForm.set(form, draft);
    }
    return draft;
  }

  #draftOf(form: string): Draft {
    const key = foldTitle(form);
    let draft = this.#drafts.get(key);
    if (draft === undefined) {
      const entries = this.#catalogue.lookup(form).filter((entry) => isCalled(entry, form));
      draft = {
        key,
        form,
        entries,
        standing: entries.length > 0 ? 'ordinary' : 'unknown',
        grounds: new Set(),
        around: [],
        times: 0,
        at: 0,
      };
      this.#drafts.set(key, draft);
    } else if (isAllCapitals(draft.form) && !isAllCapitals(form)) draft.form = form;
    return draft;
  }
}

/** Of such a name hardly any is a series: the first name of a document is the first without. */
const EXCLUDING: readonly Ground[] = ['place', 'person', 'surname', 'thing', 'institution', 'carrierName', 'publisher', 'located'];
/** What says that a name is of something else. */
const AGAINST: ReadonlySet<Ground> = new Set(['film', 'place', 'person', 'surname', 'part', 'thing', 'carrierName', 'publisher']);
const VOUCHERS: ReadonlySet<Ground> = new Set(['quoted', 'listed', 'season', 'order', 'cue', 'genre', 'carrier', 'production', 'dated']);

/** What says of a name in a list that the list is one of series. */
const VOUCHERS_OF_PEERS: readonly Ground[] = ['season', 'order', 'cue', 'genre', 'dated'];

/** A title that something is said of, though it may be said of other things too: 'cancelled were Tracker and Y'. */
const isSpokenOf = (draft: Draft): boolean =>
  VOUCHERS_OF_PEERS.some((voucher) => draft.grounds.has(voucher)) || (draft.grounds.has('weakCue') && isTitle(draft));

/** In a text about games or films a name that nobody knows is one of theirs, and so is that of a series long over: 'The Batman' has a new film. */
function isOfOtherMedium({ standing, entry }: SeriesName, { games, films, year }: Setting): boolean {
  if (standing === 'unknown') return games || films;
  return films && year !== null && entry?.endYear != null && year - entry.endYear > LONG_OVER;
}
const LONG_OVER = 5; // years

/** What everybody knows as something else is a series where it is marked off or numbered, or its own carrier decides on it: 'Wednesday season 2', 'CBS renews FBI', 'CBS: FBI, NCIS and Tracker'. */
function isThing({ grounds }: SeriesName): boolean {
  if (!grounds.includes('thing') || MARKING.some((ground) => grounds.includes(ground))) return false;
  return !(grounds.includes('ownCarrier') && (grounds.includes('cue') || grounds.includes('company')));
}

const MARKING: readonly Ground[] = ['quoted', 'season', 'order', 'listed'];

/** Adds the grounds that only the whole document gives. */
function finish({ entries, standing, grounds, times }: Draft, { carriers, television, seasons, series }: Setting): void {
  if (television) grounds.add('television');
  if (seasons) grounds.add('seasons');
  if (series) grounds.add('shows');
  if (times > 1) grounds.add('repeated');
  if (grounds.has('named')) {
    grounds.delete('styled');
    grounds.delete('opening');
    grounds.delete('plain');
  }
  if (standing !== 'unknown' && !grounds.has('spoiled')) grounds.delete('acronym');
  if (carriers.size > 0 && entries.some((entry) => isCarriedBy(entry, carriers))) grounds.add('ownCarrier');
  // 'Shetland has been renewed for two more series'
  if (series && entries.length > 0 && OF_NO_PLACE.some((ground) => grounds.has(ground))) grounds.delete('place');
}

/** What is said of series, never of a city or a country. */
const OF_NO_PLACE: readonly Ground[] = ['order', 'cue', 'season', 'genre', 'dated'];

const isTitle = ({ standing, grounds }: Draft): boolean =>
  standing === 'known' || standing === 'phrase' || (standing === 'ordinary' && grounds.has('quoted'));

/** A known title for which something vouches: where one stands, a name that nobody knows needs more. */
function isPlain({ standing, grounds }: Draft): boolean {
  if (standing === 'unknown') return false;
  let vouchers = 0;
  for (const ground of grounds) if (VOUCHERS.has(ground)) vouchers++;
  return vouchers >= (standing === 'ordinary' ? 2 : 1);
}

function settle({ key, form, entries, standing, grounds, around: places }: Draft, { carriers, year }: Setting): SeriesName {
  const around: Around = (sink) => {
    for (const place of places) place(sink);
  };
  const entry = chooseEntry(entries, carriers, year);
  const titles = new Set(entries.length < 2 ? [] : entries.map(({ title }) => foldTitle(title)));
  return {
    key,
    title: entry === null || (titles.size > 1 && !titles.has(key)) ? form : titleFor(entry, form),
    entry,
    standing,
    grounds: [...grounds],
    around,
    score: weighName(standing, grounds, around),
  };
}

/** 'Brooklyn Nine' beside 'Brooklyn Nine-Nine' is a piece of it; 'Law & Order' beside 'Law & Order: Organized Crime' is a series of its own. */
function withoutParts(names: readonly SeriesName[]): readonly SeriesName[] {
  const isWhole = (name: SeriesName): boolean => name.entry !== null || name.grounds.includes('quoted');
  if (names.every(isWhole)) return names;
  const holders = holdersAmong(names);
  return names.filter((name) => isWhole(name) || !holders(name.key).some((other) => other !== name && other.score >= name.score));
}
