/** `answer`: was it renewed, and when is it back? */
import { z } from 'zod';
import { answerSentences, fateSentence, seasonAsked } from '../../answer/sentences.ts';
import { sidesOf } from '../../answer/sides.ts';
import { saidSentence } from '../../answer/source-words.ts';
import { Answer } from '../../claim/answer.ts';
import { counted } from '../../claim/dates-in-words.ts';
import { SeasonFate, seasonFateOf } from '../api/season-line.ts';
import { pathOfSeries } from '../parts/places.ts';
import { Absence, absenceText, lookUp, silent } from './absence.ts';
import { AS_OF, SERIES, tool } from './tool.ts';

const MOST_QUOTES = 3;

export const answer = tool({
  name: 'answer',
  title: 'Was it renewed, and when is it back?',
  says: `Whether a television series was renewed, cancelled or is ending, and when its next season premieres, from the coverage that this Greenlit has read, as of any day.
Use it first for any question about one series. It gives the answer in sentences to quote, the fate of every season with its probability, the premiere date as an EDTF date (a coarse date such as 2024-22, summer 2024, is as much as is known: do not make a day of it), a forecast where nothing was announced, and the words of the strongest claims.
Where it has no answer, 'absence' says why and what is near; do not fill the gap from memory. Use 'evidence' for all claims for and against.`,
  input: z.object({ series: SERIES, asOf: AS_OF }),
  output: z.object({
    series: Answer.shape.series.nullable().describe('null where there is no answer'),
    asOf: Answer.shape.asOf,
    season: z
      .int()
      .positive()
      .nullable()
      .describe('the season that the sentences are about: the one named, or the first that is not out yet'),
    says: z.array(z.string()).describe('the answer in sentences'),
    seasons: z.array(SeasonFate).describe('newest season first'),
    forecast: Answer.shape.forecast.describe('what usually happens next; null where nothing is open or too little is known'),
    documents: z.int().nonnegative().describe('how many documents it rests on'),
    page: z.string().nullable().describe('path of the page with the whole answer, on the server'),
    absence: Absence.nullable(),
  }),
  run(asked, deps) {
    const found = lookUp(asked, deps);
    if (found.absence !== null) return nothing(found.absence, found.asOf.toString(), null);
    const whole = deps.record.answer(found.series, found.asOf);
    const { title } = whole.series;
    if (whole.documents.length === 0 && whole.seasons.length === 0)
      return nothing(silent(`No document that mentions ${title} was known by ${whole.asOf}.`), whole.asOf, whole.series);
    const named = found.season === null ? null : (whole.seasons.find(({ season }) => season === found.season) ?? null);
    if (found.season !== null && named === null)
      return nothing(silent(`Nothing on record by ${whole.asOf} is about season ${found.season} of ${title}.`), whole.asOf, whole.series);
    const about = named ?? seasonAsked(whole);
    const says = named === null ? answerSentences(whole) : [fateSentence(named)];
    const reasons = about === null ? [] : sidesOf(about).for.moving;
    const quotes = reasons.slice(0, MOST_QUOTES).map(saidSentence);
    const text = [
      `${title}, as of ${whole.asOf}: ${says.join(' ')}`,
      ...(quotes.length === 0 ? [] : ['Strongest claims:', ...quotes.map((quote) => `- ${quote}`)]),
      `From ${counted(whole.documents.length, 'document')}. All claims: tool 'evidence' with series '${whole.series.slug}'.`,
    ];
    return {
      text: text.join('\n'),
      data: {
        series: whole.series,
        asOf: whole.asOf,
        season: about?.season ?? null,
        says: says,
        seasons: whole.seasons.map(seasonFateOf),
        forecast: whole.forecast,
        documents: whole.documents.length,
        page: pathOfSeries(found.series, asked.asOf ?? null),
        absence: null,
      },
    };
  },
});

function nothing(absence: Absence, asOf: string, series: Answer['series'] | null) {
  return {
    text: absenceText(absence),
    data: { series, asOf, season: null, says: [], seasons: [], forecast: null, documents: 0, page: null, absence },
  };
}
