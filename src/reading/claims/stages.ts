/** Claims about production stages and trailers: a cue with its value, bound as a status is. */
import type { Stage } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import { type BoundSeason, seasonsNear } from '../binding/seasons.ts';
import { seriesOf } from '../binding/series.ts';
import type { CueContext } from '../context.ts';
import { speakerOf } from '../modality/speaker-of.ts';
import type { Cue } from '../patterns/bank.ts';
import type { Draft } from './draft.ts';

export function stageDrafts(cue: Cue, context: CueContext, analysis: Analysis): Draft[] {
  const { modality, sentence } = context;
  if (modality.asked || modality.condition || modality.wished || modality.open || modality.future || isPlanned(cue, context)) return [];
  const series = seriesOf(cue, context, analysis)[0];
  if (series === undefined) return [];
  const span = seasonsNear(analysis.view.tokens, cue, sentence, context.clause, sentence.cues, analysis.mentions)[0];
  const season: BoundSeason =
    span?.relation === 'numbered'
      ? { kind: 'number', number: span.numbers[0] as number }
      : span?.relation === 'another'
        ? { kind: 'next', step: 1 }
        : { kind: 'topic' };
  const trailer = cue.row.frame === 'trailer';
  const denied = modality.negations % 2 === 1;
  // 'no trailer' has a row of its own
  if (trailer && cue.row.value === 'released' && modality.none) return [];
  const body = trailer
    ? ({ predicate: 'trailer', value: cue.row.value === 'none' || denied ? 'none' : 'released' } as const)
    : ({ predicate: 'production', value: cue.row.value as Stage } as const);
  return [
    {
      series,
      season,
      body,
      certainty: denied && !trailer ? 'denied' : modality.certainty,
      speaker: speakerOf(cue, context, analysis),
      from: cue.match.from,
      to: cue.match.to,
      block: sentence.view.block,
      rules: [cue.row.id],
    },
  ];
}

/** 'Filming starts in May': a date to come beside it makes it a plan, and a plan is no stage reached. */
function isPlanned(cue: Cue, { sentence }: CueContext): boolean {
  return sentence.dates.some(
    ({ from, to, date }) =>
      date.direction === 'future' &&
      ((from - cue.match.to < 6 && from >= cue.match.from) || (cue.match.from - to < 3 && to <= cue.match.from)),
  );
}
