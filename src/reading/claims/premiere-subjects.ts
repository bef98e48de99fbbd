/** What comes back or makes its debut besides a season: a person, a show that is on every night. */
import type { Analysis } from '../analysis.ts';
import type { CueContext } from '../context.ts';
import { lastAtOrBefore } from '../in-order.ts';
import { mentionsWithin } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import type { Cue } from '../patterns/bank.ts';
import type { DateSpan } from '../sentence.ts';
import { GENRES } from '../words/genres.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

/** 'Her debut on the show in 2016', 'Pearl, who first appeared on it in 2015', 'what she was like when she returned'. */
export function isOfPerson({ match }: Cue, { sentence }: CueContext, { mentions, view: { tokens } }: Analysis): boolean {
  const { word } = tokens;
  if (sentence.seasons.some(({ from, to }) => from < match.to && to > match.from)) return false;
  for (let at = match.from; at < match.to; at++) {
    if (!COMINGS.has(word[at] as number)) continue;
    if (NOUNS.has(word[at] as number) && OWNERS.has(word[at - 1] as number) && !GENRES.has(word[at + 1] as number)) return true;
    // the pronoun of 'Doctor Who returns' is none
    const behind = lastAtOrBefore(mentions, at - 1, ({ from }) => from)?.to ?? 0;
    const since = Math.max(behind, at - MOST_TO_PRONOUN);
    if (holdsWord(tokens, since, at, PERSONS) && !holdsWord(tokens, since, at, SAYING)) return true;
  }
  // 'it will go off air in July'
  return holdsWord(tokens, match.from, match.to, AIR) && holdsWord(tokens, match.from - 1, match.to, OFF);
}
const MOST_TO_PRONOUN = 3;
const COMINGS = wordSet(
  'debut debuts debuted debuting return returns returned returning comeback appearance appeared appears reappeared entrance unveiled back arrived',
);
const NOUNS = wordSet('debut return comeback appearance entrance');
const OWNERS = wordSet('her his my');
const PERSONS = wordSet('she he who i');
/** 'She said it returns in May'. */
const SAYING = wordSet('it they that said says show series season');
const AIR = wordSet('air');
const OFF = wordSet('off');

/**
 * Of what is on every night, or all the year round, only a season's or a premiere's day is told: 'WWE Raw returns on Monday' is another evening of it.
 * Talk shows and soaps come back for good too, so that of them the text must speak of a pause: 'Loose Women returns on Monday, after six weeks off air'.
 */
export function isOfEveryNight({ entry }: SeriesName, { sentence: { seasons, view } }: CueContext, tokens: Tokens): boolean {
  const kind = entry?.kind ?? '';
  if (!NIGHTLY.has(kind) && !(PAUSING.has(kind) && speaksOfPause(tokens))) return false;
  return !seasons.some(({ relation }) => relation !== 'this') && !holdsWord(tokens, view.first, view.limit, PREMIERES);
}
const NIGHTLY: ReadonlySet<string> = new Set(['news', 'sport']);
const PAUSING: ReadonlySet<string> = new Set(['talk', 'soap']);
const PREMIERES = wordSet('premiere premieres premiered premiering debut debuts debuted debuting launch launches launched season series');

function speaksOfPause(tokens: Tokens): boolean {
  if (holdsWord(tokens, 0, tokens.count, PAUSES)) return true;
  for (let at = 1; at < tokens.count; at++) if (AIR.has(tokens.word[at] as number) && OFF.has(tokens.word[at - 1] as number)) return true;
  return false;
}
const PAUSES = wordSet(
  'pause paused hiatus lockdown suspended resume resumes resumed resuming halted shutdown pandemic coronavirus covid strike strikes',
);

/** 'Tolland Row returns for a second run in May' in a text about another series: a name that opens a sentence and is none that was found. */
export function isOfStranger({ row }: Cue, { sentence: { view, cues, chart } }: CueContext, { mentions }: Analysis): boolean {
  if (mentionsWithin(mentions, view).length > 0) return false;
  return cues.some(
    (other) =>
      other.row.frame === row.frame &&
      other.match.slots.some(
        ({ name, from, to }) => name === 'show' && from - view.first <= 1 && to - from > 1 && chart.endsFrom('name', from).includes(to),
      ),
  );
}

/** 'Dropped by the network last year', 'has been dropped from the autumn schedule': let go. */
export function isLetGo({ match: { from, to } }: Cue, { word }: Tokens): boolean {
  for (let at = from; at < to; at++)
    if (DROPPED.has(word[at] as number) && (LETTING.has(word[at + 1] as number) || BEEN.has(word[at - 1] as number))) return true;
  return DROPPED.has(word[to - 1] as number) && LETTING.has(word[to] as number);
}
const DROPPED = wordSet('dropped');
const LETTING = wordSet('by from');
const BEEN = wordSet('been quietly since later then');

/** A day that no word gives to a series that had ended before it is another's: 'New on Netflix in July: X'. */
export function isOverBefore({ entry }: SeriesName, { row }: Cue, { edtf }: DateSpan['date']): boolean {
  return UNSAID.has(row.id) && entry !== null && entry.endYear !== null && edtf !== null && Number(edtf.slice(0, 4)) > entry.endYear;
}
const UNSAID: ReadonlySet<string> = new Set(['premiere/asked-for', 'premiere/by-weight', 'premiere/whole']);
