/** Claims about when a season's first episode is or was out: a date with a cue of release in its clause. */
import type { Certainty } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import { type BoundSeason, seasonsNear } from '../binding/seasons.ts';
import { seriesOf } from '../binding/series.ts';
import type { CueContext } from '../context.ts';
import { speakerOf } from '../modality/speaker-of.ts';
import type { Cue } from '../patterns/bank.ts';
import type { DateSpan, Sentence } from '../sentence.ts';
import type { Draft } from './draft.ts';

const FAR = 14;

export function premiereDrafts(cue: Cue, context: CueContext, analysis: Analysis): Draft[] {
  const { modality, sentence } = context;
  if (modality.asked || modality.wished) return [];
  const dates = datesNear(cue, context);
  if (dates.length === 0) return [];
  const series = seriesOf(cue, context, analysis)[0];
  if (series === undefined) return [];
  const spans = seasonsNear(analysis.view.tokens, cue, sentence, context.clause, sentence.cues);
  const span = spans[0];
  const season: BoundSeason =
    span === undefined || span.relation === 'this'
      ? { kind: 'topic' }
      : span.relation === 'numbered'
        ? { kind: 'number', number: span.numbers[0] as number }
        : span.relation === 'another'
          ? { kind: 'next', step: 1 }
          : { kind: 'topic' };
  return dates.map(({ from, to, date }): Draft => {
    const denied = date.rejected || modality.negations % 2 === 1;
    return {
      series,
      season,
      body: { predicate: 'premiere', value: date.edtf as string },
      certainty: denied ? 'denied' : certaintyOf(context),
      speaker: speakerOf(cue, context, analysis),
      from: Math.min(cue.match.from, from),
      to: Math.max(cue.match.to, to),
      block: sentence.view.block,
      rules: [cue.row.id, `date/${date.rule}`],
    };
  });
}

function certaintyOf({ modality }: CueContext): Certainty {
  return modality.condition ? 'conditional' : modality.rumoured ? 'possible' : modality.certainty;
}

/** The date that stands nearest to the cue in its clause, with those it is joined to; what rejects one date may name the right one beside it. */
function datesNear(cue: Cue, { sentence, clause }: CueContext): DateSpan[] {
  const { first } = sentence.view;
  const usable = sentence.dates.filter(({ date }) => date.kind === 'date' && date.edtf !== null);
  const mine = clause[cue.match.from - first] as number;
  let best: DateSpan | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const span of usable) {
    const away = span.from >= cue.match.to ? span.from - cue.match.to : Math.max(0, cue.match.from - span.to) + 3;
    const cost = away + 8 * Math.abs((clause[span.from - first] as number) - mine) + (span.date.rejected ? 4 : 0);
    if (cost < bestCost && away <= FAR) {
      best = span;
      bestCost = cost;
    }
  }
  if (best === null) return [];
  return [best, ...usable.filter((span) => span !== best && span.date.rejected)];
}

/** True where a sentence could hold a premiere at all. */
export const mayPremiere = ({ dates }: Sentence): boolean => dates.some(({ date }) => date.kind === 'date');
