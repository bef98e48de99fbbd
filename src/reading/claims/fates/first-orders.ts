/** Orders and refusals of what has not begun: 'has ordered X, a nine-part saga', 'the pilot X will not go forward' are of a first season, whatever number is left unsaid. */
import type { Analysis } from '../../analysis.ts';
import { chiefOf } from '../../facts/chief.ts';
import type { Mention } from '../../mentions/find-mentions.ts';
import type { SeriesName } from '../../mentions/series.ts';
import { mentionsOf } from '../../mentions-of.ts';
import { sentenceAt } from '../../sentences/sentence-at.ts';
import { GENRES } from '../../words/genres.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsPair, holdsWord, isCapital, isMark } from '../../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../../words/tokens.ts';
import type { WordSet } from '../../words/word-set.ts';
import type { Draft } from '../draft.ts';
import { isCalledNew } from '../seasons/called-new.ts';
import type { SaidSeason } from '../seasons/document-seasons.ts';

/** A catalogue's series that is older has begun, unless it has long been over. */
const OLD_YEARS = 2;
/** Said of what there was before. */
const AGAIN = wordSet(`
  renew renews renewed renewing renewal renewals return returns returned returning back another more again second further recommission recommissioned save saves saved rescue rescued revive
  revived revives revival reboot remake resurrect resurrected extend extended continue continues reorder reordered keep keeps kept stay stays uncancelled reprieve reprieved survive survives future`);
/** And of what there is. */
const RUNNING = wordSet(
  'pickup pickups hit smash popular beloved longtime favourite favorite watched streamed ran aired shown originally formerly',
);
/** A pilot is passed on, and what has been on is cancelled. */
const ENDED = wordSet('cancel cancels cancelled canceled cancelling canceling axe axes axed axing ends ended ending');

/** Whether an order, or a refusal, is of a first season. */
export interface FirstOrders {
  /** True of one of a series that the document brings in as new. */
  isOfFirst(draft: Draft): boolean;
  /** 'Received a two-season order': of a series that no catalogue has from before, and of which no season is said to be there. */
  isOfFirstSeveral(draft: Draft): boolean;
  /** 'Ordered two seasons at the start', 'had its two-season order from the outset'. */
  isFromTheStart(draft: Draft): boolean;
  /** 'Ordered only the one season of X for now': of a series that is not there. */
  isOfOneSeason(draft: Draft): boolean;
}

/**
 * @param said the seasons that the document speaks of
 * @param drafts all that is said of it
 */
export function firstOrders(said: readonly SaidSeason[], drafts: readonly Draft[], analysis: Analysis): FirstOrders {
  const { sentences, view } = analysis;
  const { tokens } = view;
  // with a series, or with none, of which a season behind the first is spoken of
  const later = new Set(said.filter(({ span }) => isOfLater(span)).map(({ name }) => name));
  const refused = new Set(
    drafts.filter(({ body, certainty }) => body.value === 'cancelled' && certainty !== 'denied').map(({ series }) => series),
  );
  const opening = new Set(drafts.filter((draft) => isFirstNight(draft, analysis)).map(({ series }) => series));
  // of a text that says what becomes of a pilot
  const pilots = holdsPair(tokens, 0, tokens.count, PILOT, GOES_ON) ? chiefOf(analysis) : null;
  const isSaidLater = (series: SeriesName): boolean => later.has(series) || later.has(null);
  const more = new Set(said.filter(({ span }) => isOfLater(span) && span.relation !== 'count').map(({ name }) => name));
  const isSaidMore = (series: SeriesName): boolean => more.has(series) || more.has(null);
  const isCalled = memo((series) =>
    mentionsOf(series, analysis.mentions).some((mention) => isCalledPilot(mention, tokens) || isAmongPilots(mention, analysis)),
  );
  const isNew = memo(
    (series) =>
      isCalledNew(series, analysis) ||
      opening.has(series) ||
      mentionsOf(series, analysis.mentions).some((mention) => isSetForth(mention, tokens)),
  );
  const holds = (words: WordSet, at: number): boolean => {
    const sentence = sentenceAt(sentences, at)?.view;
    return sentence !== undefined && holdsWord(tokens, sentence.first, sentence.limit, words);
  };
  return {
    isOfFirst({ series, body, from, to }) {
      if (hasBegun(series, analysis)) return false;
      if (isCalled(series) && body.value === 'cancelled') return true;
      if (isSaidLater(series)) return false;
      if (body.value === 'cancelled' && isBeforeShot(from, to, tokens)) return true;
      if (isCalled(series) || isToSeries(from, to, tokens)) return true;
      if (holdsWord(tokens, from, to, AGAIN)) return false;
      if (series === pilots && !holdsWord(tokens, from, to, ENDED)) return true;
      // 'picked up X, a comedy, after ABC dropped it'
      return body.value === 'renewed' && !refused.has(series) && !holds(RUNNING, from) && isNew(series);
    },
    isOfOneSeason: ({ series, body, from, to }) =>
      body.value === 'renewed' && !hasBegun(series, analysis) && !holds(AGAIN, from) && !isSaidMore(series) && countsOne(from, to, tokens),
    isFromTheStart: ({ body, from, to }) =>
      body.value === 'renewed' && !holds(AGAIN, from) && holdsPair(tokens, to, to + MOST_TO_START, THE, START),
    isOfFirstSeveral: ({ series, body, from }) =>
      body.value === 'renewed' && series.entry?.year == null && !holds(AGAIN, from) && !holds(RUNNING, from) && !isSaidLater(series),
  };
}

function memo(isSo: (series: SeriesName) => boolean): (series: SeriesName) => boolean {
  const known = new Map<SeriesName, boolean>();
  return (series) => {
    const so = known.get(series) ?? isSo(series);
    known.set(series, so);
    return so;
  };
}

/** The premiere of a first season that is still to come. */
const isFirstNight = ({ body, season }: Draft, { document: { published } }: Analysis): boolean =>
  body.predicate === 'premiere' &&
  season.kind === 'number' &&
  season.number === 1 &&
  published !== null &&
  body.value > published.slice(0, 10);

function hasBegun({ entry }: SeriesName, { document: { published } }: Analysis): boolean {
  if (entry?.year == null || published === null) return false;
  const now = Number(published.slice(0, 4));
  return now - entry.year >= OLD_YEARS && (entry.endYear === null || now - entry.endYear < OLD_YEARS);
}

const isOfLater = ({ relation, numbers, count }: SaidSeason['span']): boolean =>
  relation === 'numbered' ? Math.max(...numbers) > 1 : relation === 'count' || relation === 'age' ? count > 0 : relation === 'another';

/** 'X pilot', 'the drama pilot X', 'X, its pilot about'. */
const isCalledPilot = ({ from, to }: Mention, tokens: Tokens): boolean =>
  PILOT.has(tokens.word[behindMarks(tokens, to)] as number) || isPilotBefore(tokens, from);

/** 'X is among the pilots that did not make the cut', 'among pilots passed on were X and Y'. */
function isAmongPilots({ from, to }: Mention, { sentences, view: { tokens } }: Analysis): boolean {
  const sentence = sentenceAt(sentences, from)?.view;
  if (sentence === undefined) return false;
  for (let at = Math.max(sentence.first, from - FAR_TO_PILOTS); at < Math.min(sentence.limit, to + MOST_TO_PILOTS); at++)
    if (PILOTS.has(tokens.word[at] as number) && holdsWord(tokens, at - MOST_TO_AMONG, at, AMONG)) return true;
  return false;
}
const PILOTS = wordSet('pilots');
const AMONG = wordSet('among amongst');
const MOST_TO_AMONG = 4;
const MOST_TO_PILOTS = 8;
const FAR_TO_PILOTS = 16;

/** 'Cancelled before a foot of it has been shot', 'scrapped before filming began', 'before cameras rolled'. */
function isBeforeShot(from: number, to: number, tokens: Tokens): boolean {
  for (let at = from; at < to + MOST_TO_BEFORE; at++)
    if (BEFORE.has(tokens.word[at] as number)) return holdsWord(tokens, at + 1, at + MOST_TO_SHOT, SHOT);
  return false;
}
const BEFORE = wordSet('before');
const MOST_TO_BEFORE = 6;
const MOST_TO_SHOT = 9;
const SHOT = wordSet('shot filmed filming shooting cameras camera production rolled');

/** 'One season', 'a single series', 'the one run'. */
function countsOne(from: number, to: number, { word }: Tokens): boolean {
  for (let at = from; at < to + 1; at++) if (ONE.has(word[at] as number) && SEASONS.has(word[at + 1] as number)) return true;
  return false;
}
const THE = wordSet('the');
const START = wordSet('start outset beginning');
const MOST_TO_START = 5; // tokens
const ONE = wordSet('one single lone');
const SEASONS = wordSet('season series run');

/** 'Will not be going to series'; 'put an end to series X' is of one that went. */
function isToSeries(from: number, to: number, tokens: Tokens): boolean {
  const { word } = tokens;
  for (let at = from; at <= to; at++)
    if (TO.has(word[at] as number) && SERIES.has(word[at + 1] as number) && !isCapital(tokens, at + 2)) return true;
  return false;
}
const TO = wordSet('to');
const SERIES = wordSet('series');

const PILOT = wordSet('pilot');
/** Behind the pilot of a series that may yet be none. */
const GOES_ON = wordSet("was is has had will would did from about starring stars order did isn't won't wasn't");
const MOST_TO_NAME = 3;

function isPilotBefore({ word, kind }: Tokens, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - MOST_TO_NAME); at--) {
    if (PILOT.has(word[at] as number)) return true;
    if (kind[at] !== PUNCTUATION && !GENRES.has(word[at] as number)) return false;
  }
  return false;
}

/** 'X, an hourlong drama', 'X, a nine-part saga following two families', 'X, based on the novel', 'X from the makers of Y'. */
function isSetForth({ to }: Mention, tokens: Tokens): boolean {
  const { word } = tokens;
  const at = behindMarks(tokens, to);
  if (FROM.has(word[at] as number) && MAKERS.has(word[at + 2] as number)) return true;
  if (!isMark(tokens, at, ',') && !isMark(tokens, at - 1, ',')) return false;
  const start = isMark(tokens, at, ',') ? behindMarks(tokens, at + 1) : at;
  if (BASED.has(word[start] as number)) return true;
  if (!INDEFINITE.has(word[start] as number)) return false;
  for (let noun = start + 1; noun <= start + MOST_TO_NOUN; noun++) {
    if (tokens.kind[noun] === PUNCTUATION && !isMark(tokens, noun, '-')) return false;
    if (NOUNS.has(word[noun] as number) || GENRES.has(word[noun] as number)) return true;
  }
  return false;
}

const FROM = wordSet('from');
const MAKERS = wordSet('makers creators creator maker producers producer writer writers director team');
const BASED = wordSet('based starring');
const INDEFINITE = wordSet('a an its their');
const NOUNS = wordSet('saga serial satire parter biopic pilot hour');
const MOST_TO_NOUN = 7;

function behindMarks(tokens: Tokens, at: number): number {
  let behind = at;
  while (isMark(tokens, behind, '\'"”’*_')) behind++;
  return behind;
}
