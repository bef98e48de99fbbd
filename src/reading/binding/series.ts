/** Which series a cue speaks of. */
import type { Analysis } from '../analysis.ts';
import type { CueContext } from '../context.ts';
import { type Mention, mentionsWithin } from '../mentions/find-mentions.ts';
import { isGivenName } from '../mentions/given-names.ts';
import { listAround, ofSeasonStart } from '../mentions/lists.ts';
import type { SeriesName } from '../mentions/series.ts';
import type { Cue } from '../patterns/bank.ts';
import { isOfPeople } from '../plausible/plausible.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { GENRES } from '../words/genres.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsMark, holdsWord, isCapital, isMark, markAt } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import { subjectBeforeAside } from './aside-subject.ts';
import { describedBy, MAKERS } from './described-by.ts';
import { exemptFrom } from './exempt.ts';
import { hasKinBehind, isOfUnnamedKin, kinAndListed } from './kin.ts';
import { isKnownFrom, knownFrom, workOf } from './known-from.ts';
import { meantBy, phraseBefore } from './reference.ts';
import { meansSeveral, pluralMeant, severalMeant } from './several.ts';
import { isTitled, unknownSubject } from './unknown-subject.ts';

const SERIES_SLOTS = new Set(['show', 'series', 'name']);

/** The series that a cue speaks of, without those by which somebody in the sentence, or another work, is known. */
export function seriesOf(cue: Cue, context: CueContext, analysis: Analysis): readonly SeriesName[] {
  const found = seriesBeside(cue, context, analysis);
  if (found.length === 0) return found;
  const { tokens } = analysis.view;
  const exempt = exemptFrom(cue.match, context.sentence, analysis.mentions, tokens);
  if (found.every((name) => exempt.has(name))) return [];
  const known = knownFrom(cue, context.sentence, analysis.mentions, tokens);
  const meant = found.filter((name) => !known.has(name));
  if (meant.length > 0 || isPlainReference(cue, context, tokens)) return meant.length > 0 ? meant : found;
  const other = mentionsWithin(analysis.mentions, context.sentence.view).findLast(
    ({ name, from }) => from < cue.match.from && !known.has(name) && !MAKERS.has(tokens.word[behindMarks(tokens, from)] as number),
  );
  return only(other?.name ?? null);
}

/** 'The show', 'it', and not 'her new show': what X's star says of that is of X. */
const isPlainReference = (cue: Cue, context: CueContext, tokens: Tokens): boolean => {
  const slot = cue.match.slots.find(({ name }) => SERIES_SLOTS.has(name));
  return slot !== undefined && isReference(slot.from, slot.to, context) && !holdsWord(tokens, slot.from, slot.to, NEW);
};
const NEW = wordSet('new next latest other upcoming forthcoming first his her their');

/**
 * The series in the cue's own slot; else the nearest named in its clause, then in its sentence; else the one in focus.
 * Where the one found stands in a list of series, all of the list.
 */
function seriesBeside(cue: Cue, context: CueContext, analysis: Analysis): readonly SeriesName[] {
  const all = cue.match.slots.find((one) => meansSeveral(one, context));
  if (all !== undefined) return severalMeant(all, context, analysis);
  const slot = cue.match.slots.find(({ name }) => SERIES_SLOTS.has(name));
  const here = mentionsWithin(analysis.mentions, context.sentence.view);
  const block = context.sentence.view.block;
  if (slot !== undefined) {
    const named = here.find((mention) => mention.from < slot.to && mention.to > slot.from && !isOwnerOf(mention, slot, analysis));
    if (named !== undefined && isPartOfNew(named, slot, cue, analysis.view.tokens)) return [];
    if (named !== undefined && hasKinBehind(named, analysis.view.tokens)) return kinAndListed(named, here, analysis.view.tokens);
    if (named !== undefined && isCalledSo(named, cue, analysis.view.tokens)) return [named.name];
    if (named !== undefined) return namesAround(workOf(named, here, analysis.view.tokens) ?? named, here, analysis.view.tokens);
    if (!isReference(slot.from, slot.to, context) && !isOwnersSeries(slot, analysis.view.tokens)) {
      // 'X, from Ines Faraday, has been ordered': the series is named before its maker
      const maker = MAKERS.has(analysis.view.tokens.word[slot.from - 1] as number) ? here.findLast(({ to }) => to <= slot.from) : undefined;
      if (maker !== undefined) return namesAround(maker, here, analysis.view.tokens);
      const described = describedBy(slot.from, context.sentence.view.first, context.sentence.chart, analysis.view.tokens);
      if (described !== null) return only(meantBy(described, block, analysis));
      // a name that is no series: of a person or a place before the series' own, or the thing that is cancelled
      const { tokens } = analysis.view;
      const next = here.find(
        (mention) =>
          mention.from >= slot.to &&
          mention.from - slot.to <= MOST_BETWEEN &&
          mention.from >= cue.match.from &&
          !holdsWord(tokens, slot.to, mention.from, PARTING),
      );
      // 'Anna Bell ends her X run': who ends it is no series
      const isEndedBy = cue.row.frame === 'final' && slot.from === cue.match.from && next !== undefined && next.from >= cue.match.to;
      return next === undefined || isEndedBy ? [] : namesAround(next, here, analysis.view.tokens);
    }
    const these = pluralMeant(slot, context, analysis);
    if (these !== null) return these;
    // 'the prequel, X, has a second season'
    const apposed = isMark(analysis.view.tokens, slot.to, ',') ? here.find(({ from }) => from > slot.to && from - slot.to <= 2) : undefined;
    if (apposed !== undefined && isMark(analysis.view.tokens, pastQuotes(analysis.view.tokens, apposed.to), ',')) return [apposed.name];
    // 'the cancellation of her reality show X'
    const behind = here.find(({ from }) => from >= slot.to && from - slot.to <= 1 && behindMarks(analysis.view.tokens, from) < slot.to);
    if (behind !== undefined) return namesAround(behind, here, analysis.view.tokens);
    return isSaidWithName(cue, context, here) ? [] : only(meantBy(slot, block, analysis));
  }
  const titled = cue.row.frame === 'final' ? atOnceBefore(cue, here, analysis.view.tokens) : null;
  if (titled !== null) return [titled.name];
  const listed = behindColon(cue, here, analysis.view.tokens);
  if (listed !== null) return namesAround(listed, here, analysis.view.tokens);
  const held = behindOf(cue, context.sentence, here, analysis.view.tokens);
  const owner = held === null ? null : (workOf(held, here, analysis.view.tokens) ?? held);
  if (owner !== null && hasKinBehind(owner, analysis.view.tokens)) return kinAndListed(owner, here, analysis.view.tokens);
  if (owner !== null) return cue.row.frame === 'final' ? [owner.name] : namesAround(owner, here, analysis.view.tokens);
  if (isOfUnknown(cue, here, context, analysis.view.tokens)) return [];
  if (isOfUnnamedKin(cue, context, here, analysis.view.tokens)) return [];
  const phrase = phraseBefore(cue, context);
  const near = nearest(cue, context, here, analysis.view.tokens);
  if (near !== null && near.to > cue.match.from && hasKinBehind(near, analysis.view.tokens))
    return kinAndListed(near, here, analysis.view.tokens);
  // a phrase between a name and the cue is the cue's subject: 'X is older, and its mothership has been renewed'
  if (near !== null && isCalledSo(near, cue, analysis.view.tokens)) return [near.name];
  const mine = phrase === null || (near !== null && near.from > phrase.from && !isFurtherOn(near, cue, context));
  if (near !== null && mine) return namesAround(near, here, analysis.view.tokens);
  const together = phrase !== null && meansSeveral(phrase, context) ? severalMeant(phrase, context, analysis) : [];
  if (together.length > 0) return together;
  if (phrase !== null) return pluralMeant(phrase, context, analysis) ?? only(meantBy(phrase, block, analysis));
  const subject = unknownSubject(context.sentence, analysis);
  return subject !== null && isTitled(subject, analysis.view.tokens) ? [] : only(analysis.focus.seriesAt(cue.match.from, block));
}

/** 'It ended the show after four seasons, and its makers have moved on to X': named behind the cue, and in a clause of its own. */
const isFurtherOn = ({ from }: Mention, { match }: Cue, { clause, sentence }: CueContext): boolean =>
  from >= match.to && clause[from - sentence.view.first] !== clause[match.to - 1 - sentence.view.first];

/** 'The limited series X and the thriller Y': what leads up to a title says of it alone what it is. */
const isCalledSo = ({ from }: Mention, { row, match }: Cue, tokens: Tokens): boolean =>
  row.frame === 'final' && (row.season === 'none' ? from > match.from : from >= match.to && behindMarks(tokens, from) < match.to);

/** 'Is getting an offshoot, X: The Other One': what is new is no series that has the first of its names. */
const isPartOfNew = (named: Mention, slot: { readonly to: number }, { row }: Cue, tokens: Tokens): boolean =>
  row.season === 'first' && isMark(tokens, named.to, ':') && slot.to > named.to;

/** 'It had given a series order to Maddox Quay': of two cues that share words the one that names the series tells of it. */
function isSaidWithName({ row, match }: Cue, { sentence }: CueContext, here: readonly Mention[]): boolean {
  return sentence.cues.some(
    (other) =>
      other.row.frame === row.frame &&
      other.match.from < match.to &&
      other.match.to > match.to &&
      other.match.slots.some(
        (slot) => SERIES_SLOTS.has(slot.name) && slot.from >= match.to && here.some(({ from, to }) => from < slot.to && to > slot.from),
      ),
  );
}

const only = (name: SeriesName | null): readonly SeriesName[] => (name === null ? [] : [name]);

/** "Shonda Rhimes' White House mystery": whose it is and what it is, and no name. */
function isOwnersSeries({ from, to }: { readonly from: number; readonly to: number }, tokens: Tokens): boolean {
  let noun = to;
  while (noun < to + MOST_DESCRIBING && !GENRES.has(tokens.word[noun] as number) && tokens.kind[noun] !== PUNCTUATION) noun++;
  if (!GENRES.has(tokens.word[noun] as number) || isCapital(tokens, noun)) return false;
  if (holdsWord(tokens, from, noun, NEW)) return false;
  for (let at = from - 1; at < noun; at++)
    if (tokens.word[at] === OWN || (isMark(tokens, at, "'’") && isCapital(tokens, at - 1))) return true;
  return false;
}
const MOST_DESCRIBING = 4; // tokens

const MOST_BETWEEN = 4;
/** Between a person and a series these say that the person is who acts: 'Ines Faraday will not be back for X'. */
const PARTING = wordSet(
  "is isn't are was wasn't were has have had hasn't will won't would be to for from on in out of at with over says say not",
);

function isReference(from: number, to: number, { sentence }: CueContext): boolean {
  return ['pronoun', 'anaphor'].some((kind) => sentence.chart.endsFrom(kind, from).includes(to));
}

/** 'X series finale review: Y': what the end is said of stands at once before it, and Y is the episode's title. */
function atOnceBefore({ match }: Cue, here: readonly Mention[], tokens: Tokens): Mention | null {
  return here.find(({ to }) => to <= match.from && match.from - to <= 1 && (to === match.from || tokens.kind[to] === PUNCTUATION)) ?? null;
}

/** 'renewals for the following shows: X, Y and Z'. */
function behindColon(cue: Cue, here: readonly Mention[], tokens: Tokens): Mention | null {
  for (let at = cue.match.to; at < Math.min(tokens.count, cue.match.to + 8); at++) {
    if (isMark(tokens, at, ':')) return here.find(({ from }) => from > at && from - at <= 3) ?? null;
  }
  return null;
}

/** 'the series finale of X': what the cue's last words are of, whatever is named before them. */
function behindOf({ match }: Cue, { seasons }: Sentence, here: readonly Mention[], tokens: Tokens): Mention | null {
  // 'will launch season 3 of X'
  const of = seasons.find(({ from, relation }) => from === match.to && relation === 'numbered')?.to ?? match.to;
  if (tokens.word[of] !== OF) return null;
  return here.find(({ from }) => from > of && from - of <= MOST_TO_OWNED && isOwnedBy(of, from, tokens)) ?? null;
}

/** 'Has ordered six half-hours of Hedgerow Lane': a name of two words, of which nothing says that it is a series', and of none besides. */
function isOfUnknown({ match, row }: Cue, here: readonly Mention[], { sentence }: CueContext, tokens: Tokens): boolean {
  const { carriers, dates, seasons } = sentence;
  if (row.frame !== 'order' || tokens.word[match.to] !== OF) return false;
  const from = match.to + 1;
  if (!isCapital(tokens, from) || !isCapital(tokens, from + 1) || tokens.word[from + 2] === OWN || isGivenName(tokens, from)) return false;
  return ![...here, ...carriers, ...dates, ...seasons].some((span) => span.from <= from + 1 && span.to > from);
}

/** 'The series finale of Disney+’s X': between the two stands at most whose it is. */
function isOwnedBy(of: number, from: number, tokens: Tokens): boolean {
  const before = behindMarks(tokens, from);
  return before === of || (tokens.word[before] === OWN && from - of <= MOST_TO_OWNED);
}
const MOST_TO_OWNED = 6;

/** "Show hosted by X's Ines Faraday cancelled": who is of X is named, and another series is meant. */
function isOwnerOf({ to }: Mention, slot: { readonly to: number }, { view: { tokens } }: Analysis): boolean {
  return slot.to - to >= 2 && tokens.word[to] === OWN && isGivenName(tokens, to + 1);
}
const OWN = VOCABULARY.intern("'s");

/** 'Premieres on April 30, taking over for X', 'this fall behind X', 'in the slot now held by X': whose night it is besides. */
function isBeside({ from }: Mention, { row, match }: Cue, tokens: Tokens): boolean {
  if (row.frame !== 'premiere' || from < match.to) return false;
  const before = behindMarks(tokens, from);
  return RIVALS.has(tokens.word[before] as number) || (tokens.word[before] === FOR && OVER.has(tokens.word[before - 1] as number));
}
const RIVALS = wordSet('behind by after since following replacing than opposite against');
const OVER = wordSet('over in place');
const FOR = VOCABULARY.intern('for');

/** 'There are no plans for more, though a spin-off, X, is in the works', '…, and a prequel about the young X is filming': what came of the series that the cue is about. */
function isOffspringBehind({ from }: Mention, { match }: Cue, tokens: Tokens): boolean {
  if (from <= match.to + MOST_TO_OFFSPRING) return false;
  if (isMark(tokens, from - 1, ',')) return OFFSPRING.has(tokens.word[from - 2] as number);
  for (let at = from - 1; at > Math.max(match.to, from - MOST_ABOUT) && tokens.kind[at] !== PUNCTUATION; at--)
    if (ABOUT.has(tokens.word[at] as number)) return OFFSPRING.has(tokens.word[at - 1] as number);
  return false;
}
const OFFSPRING = wordSet('off spinoff offshoot prequel sequel');
const ABOUT = wordSet('about called titled centred centered following starring named');
const MOST_ABOUT = 6; // tokens
const MOST_TO_OFFSPRING = 3;

function nearest(cue: Cue, { clause, sentence }: CueContext, here: readonly Mention[], tokens: Tokens): Mention | null {
  const { first } = sentence.view;
  const subject = subjectBeforeAside(cue.match.from, here, tokens);
  if (subject !== null && !isKnownFrom(subject, here, cue, sentence, tokens)) return subject;
  const mine = clause[cue.match.from - first] as number;
  let best: Mention | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const mention of here) {
    if (isKnownFrom(mention, here, cue, sentence, tokens) || isBeside(mention, cue, tokens) || isOffspringBehind(mention, cue, tokens))
      continue;
    // 'the first cancellation for the universe; X has been renewed'
    if (mention.from >= cue.match.to && (holdsMark(tokens, cue.match.to, mention.from, ';') || hasOwnDay(mention, cue, sentence))) continue;
    const away = mention.from >= cue.match.to ? mention.from - cue.match.to : Math.max(0, cue.match.from - mention.to);
    const cost = away + 25 * Math.abs((clause[mention.from - first] as number) - mine) + (mention.from >= cue.match.to ? 2 : 0);
    if (cost < bestCost) {
      best = mention;
      bestCost = cost;
    }
  }
  return best;
}

/** 'Starts its third season on October 3 and X on October 7': of a day the series before it. */
const hasOwnDay = (mention: Mention, { row, match }: Cue, { dates }: Sentence): boolean =>
  row.frame === 'premiere' &&
  dates.some(({ from, to }) => from >= match.from && to <= mention.from) &&
  dates.some(({ from }) => from >= mention.to && from - mention.to <= MOST_TO_DAY);
const MOST_TO_DAY = 2;

/** The series of the list that a mention stands in. 'After two seasons of X, Y gets a fourth': what opens the sentence with a preposition is no item. */
function namesAround(mention: Mention, here: readonly Mention[], tokens: Tokens): readonly SeriesName[] {
  // '‘X’, ‘Y’ and ‘Z’ star Anna Bell': who stands behind a title is no item
  const list = listAround(mention, here, tokens).filter((one) => one === mention || !isOfPeople(tokens, one.to));
  const [leading] = list;
  const joined = list.some(({ from }, at) => at > 0 && JOINS.has(tokens.word[behindMarks(tokens, ofSeasonStart(tokens, from))] as number));
  const items =
    leading !== undefined && !joined && ASIDES.has(tokens.word[behindMarks(tokens, leading.from)] as number)
      ? list.slice(list.indexOf(mention))
      : list;
  return [...new Set(items.map(({ name }) => name))];
}

/** Before a series that is named besides the one that is spoken of. */
const ASIDES = wordSet('of after like unlike with without despite following beside besides alongside before since behind');
const JOINS = wordSet('and or nor plus');

function pastQuotes(tokens: Tokens, to: number): number {
  let at = to;
  while (isMark(tokens, at, '\'"”’*')) at++;
  return at;
}

/** The token before a name, past quotation marks and an article. */
function behindMarks(tokens: Tokens, from: number): number {
  let at = from - 1;
  while (at > 0 && ((tokens.kind[at] === PUNCTUATION && markAt(tokens, at) !== ',') || tokens.word[at] === THE)) at--;
  return at;
}

const THE = VOCABULARY.intern('the');
const OF = VOCABULARY.intern('of');
