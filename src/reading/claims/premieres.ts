/** Claims about when a season's first episode is or was out: a date with a cue of release in its clause. */
import type { Certainty } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import { type BoundSeason, seasonsNear } from '../binding/seasons.ts';
import { seriesOf } from '../binding/series.ts';
import type { CueContext } from '../context.ts';
import type { SeriesName } from '../mentions/series.ts';
import { speakerOf } from '../modality/speaker-of.ts';
import type { Cue } from '../patterns/bank.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { DateSpan, Sentence } from '../sentence.ts';
import type { Draft } from './draft.ts';
import { isPartOfDate, mayBePremiere } from './premiere-dates.ts';
import { isOfAnother, isOfDecision, isRoutine } from './premiere-others.ts';
import { spokenOf, unsaidSeason } from './premiere-seasons.ts';

const FAR = 14;
/** 'On June 4, after a year's rest, it returns': a date so near its sentence's beginning holds for all of it. */
const OPENING = 3;

export function premiereDrafts(cue: Cue, context: CueContext, analysis: Analysis): Draft[] {
  const { modality, sentence } = context;
  if (modality.asked || modality.wished || modality.none || isOfAnother(cue, context, analysis) || isOfDecision(cue, sentence, analysis))
    return [];
  const paired = pairsOf(sentence);
  const dates = [...new Set([...datesNear(cue, context, analysis), ...paired.keys()])];
  if (dates.length === 0) return [];
  const series = seriesOf(cue, context, analysis)[0] ?? beforeApposition(cue, context, analysis);
  const speaker = speakerOf(cue, context, analysis);
  if (series === undefined || speaker === 'audience') return [];
  const spans = seasonsNear(analysis.view.tokens, cue, sentence, context.clause, sentence.cues, analysis.mentions);
  const near = spans.find((span) => span.relation !== 'count' && span.relation !== 'age' && !isPartOfDate(span, sentence));
  const season = (date: DateSpan): BoundSeason => {
    const span = paired.get(date) ?? near ?? spokenOf(cue, date, sentence, series, analysis);
    if (span === undefined || span.relation === 'this') return unsaidSeason(cue, date, series, analysis);
    if (span.relation === 'numbered') return { kind: 'number', number: span.numbers[0] as number };
    return span.relation === 'another' ? { kind: 'next', step: 1 } : { kind: 'topic' };
  };

  return dates.flatMap((found): Draft[] => {
    if (isRoutine(cue, found, paired.get(found) ?? near, analysis)) return [];
    const { from, to, date } = found;
    const denied = date.rejected || modality.negations % 2 === 1;
    return [
      {
        series,
        season: season(found),
        body: { predicate: 'premiere', value: date.edtf as string },
        certainty: denied ? 'denied' : certaintyOf(cue, context),
        speaker,
        from: Math.min(cue.match.from, from),
        to: Math.max(cue.match.to, to),
        block: sentence.view.block,
        rules: [cue.row.id, `date/${date.rule}`],
      },
    ];
  });
}

/** 'Maddox Quay, led by Anna Bell, arrives on June 4': the series before the commas, where the name beside the cue is of none. */
function beforeApposition(cue: Cue, { sentence }: CueContext, { mentions, view: { tokens } }: Analysis): SeriesName | undefined {
  const before = mentions.findLast(({ from, to }) => from >= sentence.view.first && to <= cue.match.from);
  if (before === undefined) return undefined;
  for (let at = before.to; at <= cue.match.from; at++) if (tokens.word[at] === COMMA) return before.name;
  return undefined;
}

const COMMA = -','.charCodeAt(0);

function certaintyOf({ row }: Cue, { modality }: CueContext): Certainty {
  if (modality.condition) return 'conditional';
  if (modality.rumoured) return 'possible';
  return modality.certainty === 'certain' ? (row.certainty ?? 'certain') : modality.certainty;
}

/** 'The first went live on May 1, 2020, and the second, a shorter one, on March 11, 2022': each date with the season said before it. */
function pairsOf({ seasons, dates }: Sentence): Map<DateSpan, SeasonSpan> {
  const pairs = new Map<DateSpan, SeasonSpan>();
  const numbered = seasons.filter(({ relation, soft }) => relation === 'numbered' && !soft);
  const days = dates.filter(({ date }) => date.kind === 'date' && date.edtf !== null);
  if (numbered.length < 2 || days.length < 2) return pairs;
  let behind = 0;
  for (const day of days) {
    const span = numbered.findLast(({ from, to }) => from >= behind && to <= day.from);
    if (span !== undefined) pairs.set(day, span);
    behind = day.to;
  }
  return pairs;
}

/** The date that stands nearest to the cue in its clause, with those that the text sets aside beside it. */
function datesNear(cue: Cue, { sentence, clause }: CueContext, analysis: Analysis): DateSpan[] {
  const { first } = sentence.view;
  const usable = sentence.dates.filter((span) => mayBePremiere(span, analysis));
  const mine = clause[cue.match.from - first] as number;
  let best: DateSpan | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const span of usable) {
    const away = span.from >= cue.match.to ? span.from - cue.match.to : Math.max(0, cue.match.from - span.to) + 3;
    if (span.to <= cue.match.from && clause[span.from - first] !== mine && span.from - first > OPENING) continue;
    const cost = away + 8 * Math.abs((clause[span.from - first] as number) - mine) + (span.date.rejected ? 4 : 0);
    if (cost < bestCost && away <= FAR) {
      best = span;
      bestCost = cost;
    }
  }
  if (best === null) return [];
  const right = best.date.rejected ? usable.filter((span) => !span.date.rejected && distance(span, best) <= FAR).slice(0, 1) : [];
  return [best, ...right, ...usable.filter((span) => span !== best && span.date.rejected)];
}

const distance = (a: DateSpan, b: DateSpan): number => Math.max(a.from - b.to, b.from - a.to);
