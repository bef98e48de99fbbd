/** `evidence`: every claim for and against one season's verdict, in the words of who made it. */
import { z } from 'zod';
import { percent } from '../../answer/figure-words.ts';
import { certaintyOf, fateSentence, ruleSentence, seasonAsked } from '../../answer/sentences.ts';
import { sidesOf } from '../../answer/sides.ts';
import { saidSentence } from '../../answer/source-words.ts';
import { Answer } from '../../claim/answer.ts';
import { type Evidence, Verdict } from '../../claim/verdict.ts';
import { documentPath } from '../parts/places.ts';
import { Absence, absenceText, lookUp, silent } from './absence.ts';
import { AS_OF, atMost, SERIES, tool } from './tool.ts';

const claims = Verdict.shape.evidence.describe('those that move the verdict, the heaviest first');
const SeasonEvidence = z.object({
  ...Verdict.omit({ evidence: true, against: true }).shape,
  for: claims,
  against: claims,
  left: z.object({ for: z.int(), against: z.int() }).describe('claims beyond the limit'),
});

export const evidence = tool({
  name: 'evidence',
  title: 'Who said so, in which words',
  says: `The claims behind the verdict on one season: each with its exact quote, its publisher, date, speaker (official, talent, insider, audience, outlet), certainty, and its weight in log-odds, for and against; with the stated rules of carriers and the timeline.
Use it to cite sources, to weigh a rumour, or where sources disagree. Quote the words as they stand; they are the publisher's.`,
  input: z.object({
    series: SERIES,
    season: z.int().positive().optional().describe('the one that the question names, or the first that is not out yet, where left out'),
    asOf: AS_OF,
    limit: atMost(8, 50).describe('at most so many claims a side'),
  }),
  output: z.object({
    series: Answer.shape.series.nullable(),
    asOf: Answer.shape.asOf,
    verdict: SeasonEvidence.nullable(),
    rules: Answer.shape.rules.describe('stated practices of carriers, and when they run out'),
    absence: Absence.nullable(),
  }),
  run(asked, deps) {
    const found = lookUp(asked, deps);
    if (found.absence !== null) return nothing(found.absence, found.asOf.toString(), null);
    const whole = deps.record.answer(found.series, found.asOf);
    const number = asked.season ?? found.season;
    const verdict = number === null ? seasonAsked(whole) : (whole.seasons.find((one) => one.season === number) ?? null);
    if (verdict === null) {
      const spoken = whole.seasons.map((one) => one.season).reverse();
      const others = spoken.length === 0 ? '' : ` Seasons that claims are about: ${spoken.join(', ')}.`;
      const what = number === null ? `any season of ${whole.series.title}` : `season ${number} of ${whole.series.title}`;
      return nothing(silent(`No claim on record by ${whole.asOf} is about ${what}.${others}`), whole.asOf, whole.series);
    }
    const { for: speaking, against } = sidesOf(verdict);
    const shown = { for: speaking.moving.slice(0, asked.limit), against: against.moving.slice(0, asked.limit) };
    const left = { for: speaking.moving.length - shown.for.length, against: against.moving.length - shown.against.length };
    const lines = [
      `${whole.series.title}, as of ${whole.asOf}: ${fateSentence(verdict)} Probability ${percent(certaintyOf(verdict))}.`,
      ...side('For', shown.for, left.for),
      ...side('Against', shown.against, left.against),
      ...whole.rules.map((rule) => `Rule: ${ruleSentence(rule, whole.asOf)}`),
    ];
    const { evidence: _, against: __, ...rest } = verdict;
    return {
      text: lines.join('\n'),
      data: {
        series: whole.series,
        asOf: whole.asOf,
        verdict: { ...rest, ...shown, left },
        rules: whole.rules,
        absence: null,
      },
    };
  },
});

function side(name: string, shown: readonly Evidence[], left: number): readonly string[] {
  if (shown.length === 0) return [`${name}: nothing on record.`];
  const rows = shown.map(
    ({ weight, claim, document }) =>
      `- ${weight >= 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)} ${saidSentence({ claim, document })} (${document.url ?? documentPath(document.id, claim.span)})`,
  );
  return [`${name}:`, ...rows, ...(left === 0 ? [] : [`  and ${left} more`])];
}

function nothing(absence: Absence, asOf: string, series: Answer['series'] | null) {
  return { text: absenceText(absence), data: { series, asOf, verdict: null, rules: [], absence } };
}
