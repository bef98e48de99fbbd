/** What comes back or makes its debut besides a season: a person, a show that is on every night. */
import type { Analysis } from '../../analysis.ts';
import type { Phrase } from '../../binding/reference.ts';
import type { CueContext } from '../../context.ts';
import { mentionsWithin } from '../../mentions/find-mentions.ts';
import type { SeriesName } from '../../mentions/series.ts';
import type { Cue } from '../../patterns/bank.ts';
import { lastAtOrBefore } from '../../sentences/in-order.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import { BETWEEN_CLAUSES } from '../../words/conjunctions.ts';
import { GENRES } from '../../words/genres.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord, isCapital, isMark } from '../../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../../words/tokens.ts';
import { isCalledNew } from '../seasons/called-new.ts';

/** 'X premieres on October 3, but NBC will launch Y': words that run into a clause in which a carrier acts. */
export const runsIntoAnother = ({ match }: Cue, { carriers }: Sentence, tokens: Tokens): boolean =>
  carriers.some(
    ({ from, to }) =>
      from > match.from && to < match.to && isMark(tokens, from - 2, ',') && BETWEEN_CLAUSES.has(tokens.word[from - 1] as number),
  );

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

/** 'X returns on May 5, and the new Ines Faraday comedy begins on May 3': what is called new without a name is none that has been on before. */
export function isOfNewcomer({ match }: Cue, { sentence: { view } }: CueContext, series: SeriesName, analysis: Analysis): boolean {
  const { tokens } = analysis.view;
  const subject = newcomerBeside(match, view.first, tokens);
  if (subject === null || mentionsWithin(analysis.mentions, { first: subject.from, limit: subject.to + MOST_TO_NAME }).length > 0)
    return false;
  if (!hasBeenOn(series, subject.from, analysis)) return false;
  if (AN.has(tokens.word[subject.from] as number)) return true;
  // 'the new comedy' may be the one that a piece is about, and 'the new Ines Faraday comedy' is where that is new
  return !isCalledNew(series, analysis) && holdsCapital(tokens, subject);
}
const MOST_TO_NAME = 3;

/** By its catalogue, else by what the text says of it before a token. */
function hasBeenOn({ entry }: SeriesName, token: number, { document: { published }, view: { tokens } }: Analysis): boolean {
  if (entry?.year == null) return holdsWord(tokens, 0, token, RETURNS);
  return published !== null && entry.year < Number(published.slice(0, 4));
}
const RETURNS = wordSet('returns return returned returning back');
const AN = wordSet('a an another');
const ARTICLES = wordSet('a an another the its their');
const NEW = wordSet('new untitled');
const MOST_OF_SUBJECT = 7;

const holdsCapital = (tokens: Tokens, { from, to }: Phrase): boolean => {
  for (let at = from + 1; at < to; at++) if (isCapital(tokens, at)) return true;
  return false;
};

/** A phrase for a series that is called new, its article first and its genre last, as the subject of a cue. */
function newcomerBeside({ from, to }: Cue['match'], first: number, tokens: Tokens): Phrase | null {
  for (let noun = Math.max(first, from - MOST_TO_SUBJECT); noun < to; noun++) {
    if (
      !GENRES.has(tokens.word[noun] as number) ||
      ONE_MORE.has(tokens.word[noun] as number) ||
      (noun < from - 1 && !WITH.has(tokens.word[noun + 1] as number))
    )
      continue;
    for (let at = noun - 1; at > Math.max(first, noun - MOST_OF_SUBJECT); at--) {
      if (tokens.kind[at] === PUNCTUATION || OF.has(tokens.word[at] as number)) break;
      if (NEW.has(tokens.word[at] as number) && ARTICLES.has(tokens.word[at - 1] as number)) return { from: at - 1, to: noun + 1 };
    }
  }
  return null;
}
/** 'A new series starts on Sunday' may be one more of an old one. */
const ONE_MORE = wordSet('series show shows');
const MOST_TO_SUBJECT = 4;
const WITH = wordSet('with starring from about');
const OF = wordSet('of for in on to');

/** 'Dropped by the network last year', 'has been dropped from the autumn schedule': let go. */
export function isLetGo({ match: { from, to } }: Cue, tokens: Tokens): boolean {
  const { word } = tokens;
  for (let at = from; at < to; at++)
    if (DROPPED.has(word[at] as number) && (LETTING.has(word[at + 1] as number) || BEEN.has(word[at - 1] as number))) return true;
  if (!DROPPED.has(word[to - 1] as number)) return false;
  // 'was dropped in August after one season'
  return LETTING.has(word[to] as number) || (IS.has(word[to - 2] as number) && holdsWord(tokens, to, to + MOST_TO_AFTER, AFTER));
}
const AFTER = wordSet('after following amid despite');
const IS = wordSet('was were is got');
const MOST_TO_AFTER = 6;
const DROPPED = wordSet('dropped');
const LETTING = wordSet('by from');
const BEEN = wordSet('been quietly since later then');

/** A day that no word gives to a series that had ended before it is another's: 'New on Netflix in July: X'. */
export function isOverBefore({ entry }: SeriesName, { row }: Cue, { edtf }: DateSpan['date']): boolean {
  return UNSAID.has(row.id) && entry !== null && entry.endYear !== null && edtf !== null && Number(edtf.slice(0, 4)) > entry.endYear;
}
const UNSAID: ReadonlySet<string> = new Set(['premiere/asked-for', 'premiere/by-weight', 'premiere/whole']);
