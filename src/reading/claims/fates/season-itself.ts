/** Ends that are a season's own, and not its series'. */
import type { Analysis } from '../../analysis.ts';
import type { SeriesName } from '../../mentions/series.ts';
import type { Cue } from '../../patterns/bank.ts';
import type { SeasonSpan } from '../../seasons/season-span.ts';
import { FINAL, OF } from '../../seasons/season-words.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import { NUMBERS, VOCABULARY, wordSet } from '../../words/lexis.ts';
import { holdsPair, holdsWord } from '../../words/stretch.ts';
import { NUMBER, PUNCTUATION, type Tokens } from '../../words/tokens.ts';

/**
 * 'The sixth series concludes on Sunday', 'wrapped up its fourth run', 'the fifth season of the drama X drew to a close': a season's end is not
 * the series'. 'The seventh season was announced as the last' tells of an end, and no order.
 */
export function isOfSeasonItself({ row, match }: Cue, { seasons }: Sentence, { mentions, view: { tokens } }: Analysis): boolean {
  if (row.frame === 'order') return tokens.word[match.to] === AS && FINAL.has(tokens.word[match.to + 2] as number);
  if (row.frame !== 'final') return false;
  const subject = match.slots.find(({ name }) => SUBJECTS.has(name));
  if (subject === undefined) return false;
  // 'Bigg Boss 13 came to an end'
  const named = mentions.find(({ from, to }) => from < subject.to && to > subject.from);
  if (named !== undefined && tokens.kind[named.to] === NUMBER && NUMBERS.cardinal(tokens, named.to) !== null) return true;
  return seasons.some(
    (span) =>
      isOneOfSeveral(span) &&
      ((subject.from <= span.from && subject.to >= span.to) ||
        (span.to <= match.from && isWholeOf(span, subject.from, tokens)) ||
        (subject.to < match.to && isObject(span, match.to, tokens))),
  );
}

/**
 * 'Tuesday's series finale' where the text, or the country, calls a season a series, 'the contest's final episodes heat up': every year has such,
 * where the document tells of an end in no other words.
 */
export function isOfEveryYear({ row, match }: Cue, { entry }: SeriesName, { sentences, view: { tokens } }: Analysis): boolean {
  if (row.frame !== 'final') return false;
  // 'MasterChef is coming to an end tonight', 'ended with a winner'; what is to end, or ends for good, is no year's
  if (CONTESTS.has(entry?.kind ?? '') && row.id === BOWS_OUT && holdsWord(tokens, match.from, match.to, ENDS_NOW))
    return (
      holdsWord(tokens, match.from, match.to + MOST_TO_GOOD, OF_THIS_YEAR) &&
      !holdsWord(tokens, match.from, match.to + MOST_TO_GOOD, FOR_GOOD)
    );
  if (!FINALE_ROWS.has(row.id)) return false;
  const isFinale = holdsPair(tokens, match.from, match.to, SERIES, FINALE);
  if (!isFinale && !holdsWord(tokens, match.from, match.to, EPISODES)) return false;
  const isContest = CONTESTS.has(entry?.kind ?? '');
  const isSeries =
    isFinale &&
    (CALLED_SERIES.has(entry?.country ?? '') || sentences.some(({ seasons }) => seasons.some((span) => isNumberedSeries(span, tokens))));
  if (!isContest && !isSeries) return false;
  return !sentences.some(({ cues }) =>
    cues.some((cue) => cue.row.frame === 'cancel' || (cue.row.frame === 'final' && !FINALE_ROWS.has(cue.row.id))),
  );
}
const FINALE_ROWS: ReadonlySet<string> = new Set(['final/finale', 'final/season', 'final/last-time']);
const BOWS_OUT = 'final/bows-out';
const ENDS_NOW = wordSet('ends ended comes came come coming');
const FOR_GOOD = wordSet('good forever after years seasons cancelled axed permanently run final');
const OF_THIS_YEAR = wordSet(
  'tonight tomorrow evening night week later month shock monday tuesday wednesday thursday friday saturday sunday winner winners champion crowned crown contestant contestants finalist finalists finale grand',
);
const MOST_TO_GOOD = 6; // tokens
const SERIES = wordSet('series');
const FINALE = wordSet('finale finales');
const EPISODES = wordSet('episode episodes edition show');
const CONTESTS: ReadonlySet<string> = new Set(['reality', 'game']);
const CALLED_SERIES: ReadonlySet<string> = new Set(['GB', 'IE']);

/** 'Series 4', 'the fourth series'. */
const isNumberedSeries = ({ from, to, relation, bare, soft }: SeasonSpan, tokens: Tokens): boolean =>
  relation === 'numbered' && !bare && !soft && holdsWord(tokens, from, to, SERIES);

const SUBJECTS: ReadonlySet<string> = new Set(['show', 'series', 'name', 'anaphor']);
const AS = VOCABULARY.intern('as');

const isOneOfSeveral = ({ relation, final, soft }: SeasonSpan): boolean =>
  !final && !soft && (relation === 'numbered' || relation === 'another');

/** 'The fifth season of the period drama': the season has the subject, with nothing but what the series is between. */
function isWholeOf({ to }: SeasonSpan, subject: number, { word, kind }: Tokens): boolean {
  if (word[to] !== OF || subject - to > MOST_BETWEEN) return false;
  for (let at = to + 1; at < subject; at++) if (kind[at] === PUNCTUATION || PREPOSITIONS.has(word[at] as number)) return false;
  return to < subject;
}

/** 'Wraps up an amazing fourth season': it is the season that is wrapped up. 'Wraps up with season four' ends the series. */
function isObject({ from }: SeasonSpan, behind: number, { word, kind }: Tokens): boolean {
  if (from < behind || from - behind > MOST_BETWEEN) return false;
  for (let at = behind; at < from; at++) if (kind[at] === PUNCTUATION || PREPOSITIONS.has(word[at] as number)) return false;
  return true;
}

const MOST_BETWEEN = 6;
const PREPOSITIONS = wordSet('with after in at on following by for before to of from as until when and but while');
