/** Which series a cue of release speaks of, and which of the days beside it is each one's. */
import type { Analysis } from '../../analysis.ts';
import { knownFrom } from '../../binding/known-from.ts';
import { meantBy, PARENTS } from '../../binding/reference.ts';
import { seriesOf } from '../../binding/series.ts';
import type { CueContext } from '../../context.ts';
import { type Mention, mentionsWithin } from '../../mentions/find-mentions.ts';
import type { SeriesName } from '../../mentions/series.ts';
import type { Cue } from '../../patterns/bank.ts';
import { lastAtOrBefore } from '../../sentences/in-order.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord, isMark } from '../../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../../words/tokens.ts';

/** @returns the cue's own first; empty where it is of none that is named */
export function premieringSeries(cue: Cue, context: CueContext, analysis: Analysis): readonly SeriesName[] {
  const all = seriesOf(cue, context, analysis);
  const { mentions } = analysis;
  const { first: opening } = context.sentence.view;
  const { tokens } = analysis.view;
  const bracketed = bracketing(cue, mentions, tokens);
  if (bracketed !== null) return [bracketed.name];
  const taken = takenUp(cue, mentions, tokens);
  if (taken !== null) return all.includes(taken.name) ? all : [taken.name];
  const parent = parentTakenUp(cue, context.sentence, analysis);
  if (parent !== null) return [parent];
  const [first] = all;
  if (first === undefined) {
    const before = beforeApposition(cue, mentions, opening, tokens) ?? askedAbout(cue, context.sentence, analysis);
    return before === null || knownFrom(cue, context.sentence, mentions, tokens).has(before) ? [] : [before];
  }
  const maker = all.length === 1 ? inMakersAside(first, cue, mentions, tokens) : null;
  if (maker === null) return all;
  const subject = lastAtOrBefore(mentions, maker.from - 1, ({ from }) => from);
  return subject === undefined || subject.from < opening ? [] : [subject.name];
}

/** 'Maddox Quay, led by Anna Bell, arrives on June 4': the series before the commas, where the name beside the cue is of none. */
function beforeApposition(cue: Cue, mentions: readonly Mention[], opening: number, tokens: Tokens): SeriesName | null {
  const before = lastAtOrBefore(mentions, cue.match.from - 1, ({ from }) => from);
  if (before === undefined || before.from < opening) return null;
  for (let at = before.to; at <= cue.match.from; at++) if (isMark(tokens, at, ',')) return before.name;
  return null;
}

/** 'When does X come out?' over 'Lucy and the ghoul ride on June 4': the series that the headline asks the day of, where the sentence names none. */
function askedAbout({ match }: Cue, { view }: Sentence, { view: { tokens, sentences }, mentions, focus }: Analysis): SeriesName | null {
  const [headline] = sentences;
  if (headline === undefined || headline.block === view.block || mentionsWithin(mentions, view).length > 0) return null;
  const isAsked =
    holdsWord(tokens, headline.first, headline.limit, WHEN) && tokens.text[tokens.start[headline.limit - 1] as number] === '?';
  return isAsked ? focus.seriesAt(match.from, view.block) : null;
}
const WHEN = wordSet('when');

/** The mention whose last token is the one before `to`. */
function endingAt(to: number, mentions: readonly Mention[]): Mention | null {
  const last = lastAtOrBefore(mentions, to - 1, ({ from }) => from);
  return last?.to === to ? last : null;
}

/** 'Following Maddox Quay, which came in May, Old Solway returns': the series at once before a relative, whatever else the sentence names. */
function takenUp({ match: { from } }: Cue, mentions: readonly Mention[], tokens: Tokens): Mention | null {
  if (!WHICH.has(tokens.word[from] as number)) return null;
  let to = from;
  while (tokens.kind[to - 1] === PUNCTUATION) to--;
  return endingAt(to, mentions);
}
const WHICH = wordSet('which');

/** 'Its tale goes on in the second season of the mothership, which is due in May': the series that another phrase means. */
function parentTakenUp({ match }: Cue, { view, chart }: Sentence, analysis: Analysis): SeriesName | null {
  const { tokens } = analysis.view;
  if (!WHICH.has(tokens.word[match.from] as number) || !isMark(tokens, match.from - 1, ',')) return null;
  const to = match.from - 1;
  for (let from = to - 1; from >= Math.max(view.first, to - MOST_OF_PHRASE); from--)
    if (PARENTS.has(tokens.word[to - 1] as number) && chart.endsFrom('anaphor', from).includes(to))
      return meantBy({ from, to }, view.block, analysis);
  return null;
}
const MOST_OF_PHRASE = 4;

/** 'Kestrel Point (May 5), Old Solway (May 9)': a day that nothing but a bracket parts from a series is of that one. */
function bracketing({ match: { from, slots } }: Cue, mentions: readonly Mention[], tokens: Tokens): Mention | null {
  if (slots.length > 0 || !isMark(tokens, from - 1, '([')) return null;
  let to = from - 1;
  while (isMark(tokens, to - 1, QUOTES)) to--;
  return endingAt(to, mentions);
}

/** 'Old Solway, from the maker of Maddox Quay, returns': the one whose makers an aside names makes no return. */
function inMakersAside(name: SeriesName, { match }: Cue, mentions: readonly Mention[], tokens: Tokens): Mention | null {
  const named = lastAtOrBefore(mentions, match.to - 1, ({ from }) => from);
  if (named === undefined || named.name !== name) return null;
  let behind = named.to;
  while (isMark(tokens, behind, QUOTES)) behind++;
  let before = named.from - 1;
  while (isMark(tokens, before, QUOTES)) before--;
  const isOf =
    OF.has(tokens.word[before] as number) &&
    holdsWord(tokens, before - MOST_TO_MAKERS, before, MAKERS) &&
    holdsWord(tokens, before - MOST_TO_FROM, before, FROM);
  return isOf && isMark(tokens, behind, ',') && behind < match.to ? named : null;
}
const QUOTES = '\'"‘’“”*_';
const OF = wordSet('of behind');
const MAKERS = wordSet(
  'creator creators maker makers producer producers writer writers director directors star stars team showrunner showrunners mind minds people studio',
);
const MOST_TO_MAKERS = 2;
/** 'The stars of Maddox Quay, premiering on Wednesday' are no such aside. */
const FROM = wordSet('from by');
const MOST_TO_FROM = 5;

/**
 * 'Maddox Quay and Old Solway return on June 4 and July 9': as many days as series, with nothing but 'and' between them, are each one's in order.
 * @returns null where every day is of every series: 'on June 4 in Britain and July 9 in America'
 */
export function ownDays(
  series: readonly SeriesName[],
  days: readonly DateSpan[],
  { view }: Sentence,
  { mentions, view: { tokens } }: Analysis,
): ReadonlyMap<SeriesName, DateSpan> | null {
  if (series.length < 2 || days.length !== series.length) return null;
  const inOrder = days.toSorted((a, b) => a.from - b.from);
  const [opening] = inOrder;
  const respective = opening !== undefined && holdsWord(tokens, opening.from, view.limit, RESPECTIVELY);
  const bare = inOrder.every(({ from }, at) => at === 0 || holdsOnly(tokens, inOrder[at - 1]?.to ?? from, from));
  if (!respective && !bare) return null;
  const places = new Map(mentionsWithin(mentions, view).map(({ name, from }) => [name, from]));
  const named = series.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return new Map(named.map((name, at) => [name, inOrder[at] as DateSpan]));
}
const RESPECTIVELY = wordSet('respectively');

function holdsOnly(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!JOINING.has(tokens.word[at] as number) && !isMark(tokens, at, ',&')) return false;
  return true;
}
const JOINING = wordSet('and on');
