/** Which series a noun phrase or a pronoun means: 'it', 'the drama', 'that show', 'its mothership'. */
import { foldTitle } from '../../catalogue/fold.ts';
import type { Analysis } from '../analysis.ts';
import type { CueContext } from '../context.ts';
import { isFormerOrLatter } from '../mentions/former-latter.ts';
import type { SeriesName } from '../mentions/series.ts';
import { isOfHouse } from '../mentions/titles.ts';
import type { Cue } from '../patterns/bank.ts';
import { lastAtOrBefore } from '../sentences/in-order.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord, textOf } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import { ofItsKind } from './kinds.ts';

/** Tokens from `from` up to, and without, `to`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const [THE, THAT] = ['the', 'that'].map((word) => VOCABULARY.intern(word)) as [number, number];
const AND = VOCABULARY.intern('and');
const OWNERS = wordSet('its their his her');
/** Works that are another's: 'its mothership', 'their spin-off'. */
const KIN = wordSet(
  'mothership parent sister sibling stablemate spinoff offshoot prequel sequel other previous last predecessor successor companion',
);

/** The series that a phrase of a block means; null where it means one that is not named. */
export function meantBy({ from, to }: Phrase, block: number, analysis: Analysis): SeriesName | null {
  const {
    focus,
    mentions,
    view: { tokens },
  } = analysis;
  if (isFormerOrLatter(tokens, from, to))
    return lastAtOrBefore(mentions, from, (one) => one.from)?.from === from ? focus.seriesAt(to, block) : null;
  // 'X and its spin-off have been renewed' tells of X at least; its spin-off alone is another series
  if (HIS.has(tokens.word[from] as number) && holdsWord(tokens, from + 1, to, NEW)) return null;
  if (isKin({ from, to }, tokens)) return tokens.word[from - 1] === AND ? focus.seriesAt(from, block) : null;
  if (isOffspringOf(focus.seriesAt(from, block), { from, to }, tokens)) return null;
  if (tokens.word[from] === THE && holdsWord(tokens, from + 1, to, PARENTS))
    return areOffspring(analysis)
      ? null
      : (headAmong(analysis) ?? ofAge('older', analysis) ?? otherThan(focus.seriesAt(from, block), analysis));
  if (tokens.word[from] === THE && holdsWord(tokens, from + 1, to, OFFSPRING))
    return ofAge('younger', analysis) ?? focus.seriesAt(from, block);
  const near = tokens.word[from] === THAT ? focus.namedBefore(from, block) : null;
  const meant = near ?? focus.seriesAt(from, block);
  if (meant === null || isOfAnother({ from, to }, meant, analysis)) return null;
  return ofItsCarrier({ from, to }, meant, analysis) ?? ofItsKind({ from, to }, meant, namedBefore(from, analysis), tokens) ?? meant;
}

/** The series that stand before a token, in order. */
const namedBefore = (token: number, { mentions }: Analysis): readonly SeriesName[] =>
  mentions.filter(({ from }) => from < token).map(({ name }) => name);

const HIS = wordSet('his her');
const NEW = wordSet('new next latest upcoming forthcoming other previous first earlier');

/** 'Fox axes Old Solway spin-off': what came of the series that is spoken of is another. */
const isOffspringOf = (name: SeriesName | null, { from, to }: Phrase, tokens: Tokens): boolean =>
  name !== null && holdsWord(tokens, from, to, OFFSPRING) && foldTitle(textOf(tokens, from, to)).includes(name.key);

/** Of 'Citadel', 'Citadel: Diana' and 'Citadel: Honey Bunny' the first. */
const headAmong = ({ names }: Analysis): SeriesName | null =>
  names.find((name) => names.length > 2 && names.every((other) => other === name || other.title.startsWith(`${name.title}:`))) ?? null;

/** 'FBI: International' and 'FBI: Most Wanted' come of one that the text does not name. */
function areOffspring({ names: [first, ...others] }: Analysis): boolean {
  const head = first?.title.split(':')[0];
  return first !== undefined && others.length > 0 && [first, ...others].every(({ title }) => title.startsWith(`${head}:`));
}

/** 'The prequel', 'the parent series': the one of two that began later, or earlier, where the catalogue knows both. */
function ofAge(age: 'older' | 'younger', { names }: Analysis): SeriesName | null {
  const [one, other, ...more] = names;
  const [first, second] = [one?.entry?.year ?? null, other?.entry?.year ?? null];
  if (one === undefined || other === undefined || more.length > 0 || first === null || second === null || first === second) return null;
  return first < second === (age === 'older') ? one : other;
}
const OFFSPRING = wordSet('prequel spinoff spin offshoot sequel');

/** 'The parent series' of the one that is spoken of: the one other that the text names, if it names no more. */
function otherThan(name: SeriesName | null, { names }: Analysis): SeriesName | null {
  const others = names.filter((other) => other !== name);
  return others.length === 1 ? (others[0] as SeriesName) : null;
}
/** What others came of. */
export const PARENTS = wordSet('parent mothership flagship mother original');

/** 'The ABC comedy', in a text that names a series of ABC besides the one in focus, which is another's. */
function ofItsCarrier({ from, to }: Phrase, meant: SeriesName, { sentences, names }: Analysis): SeriesName | null {
  const carrier = sentenceAt(sentences, from)?.carriers.find((span) => span.from >= from && span.to <= to);
  if (carrier === undefined || meant.entry === null) return null;
  const named = new Set([foldTitle(carrier.name)]);
  if (meant.entry.carriers.length === 0 || isOfHouse(meant.entry, named)) return null;
  const others = names.filter(({ entry }) => entry !== null && isOfHouse(entry, named));
  return others.length === 1 ? (others[0] as SeriesName) : null;
}

/** 'The TNT drama', in a text that names no series of TNT. */
function isOfAnother({ from, to }: Phrase, { entry }: SeriesName, { sentences, names }: Analysis): boolean {
  const carrier = sentenceAt(sentences, from)?.carriers.find((span) => span.from >= from && span.to <= to);
  if (carrier === undefined || entry === null || entry.carriers.length === 0) return false;
  const named = new Set([foldTitle(carrier.name)]);
  return !names.some((one) => one.entry === null || isOfHouse(one.entry, named));
}

/** The noun phrase for a series with which a cue begins, or that stands nearest before it in its clause. */
export function phraseBefore({ match }: Cue, { sentence, clause }: CueContext): Phrase | null {
  const { first } = sentence.view;
  // 'ended the show after four seasons'
  for (let at = match.from + 1; at < match.to; at++) {
    const to = sentence.chart.endsFrom('anaphor', at).find((end) => end <= match.to);
    if (to !== undefined) return { from: at, to };
  }
  const mine = clause[match.from - first];
  for (let at = match.from; at >= first && clause[at - first] === mine; at--) {
    const to = sentence.chart.endsFrom('anaphor', at).find((end) => end <= match.to);
    if (to !== undefined) return { from: at, to };
  }
  return null;
}

/** 'Its mothership', 'her other show'. */
function isKin({ from, to }: Phrase, tokens: Tokens): boolean {
  return OWNERS.has(tokens.word[from] as number) && holdsWord(tokens, from + 1, to, KIN);
}
