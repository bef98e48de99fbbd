/** `premieres`: what is to come, and when. */
import { z } from 'zod';
import { fateSentence } from '../../answer/sentences.ts';
import { SeasonLine, seasonLineOf } from '../api/season-line.ts';
import { comingSeasons } from '../api/seasons.ts';
import { parseAsOf } from '../routes/as-of.ts';
import { Absence, absenceText, lookUp, silent } from './absence.ts';
import { atMost, SERIES, tool } from './tool.ts';

export const premieres = tool({
  name: 'premieres',
  title: 'What premieres, and when',
  says: `Seasons that are to come, the first first, with the date as far as it is known: EDTF, so 2027-03 is March 2027 and no day. Seasons whose date is only a page's guess are left out.
Use it for 'what comes this week?' or 'what is new on Netflix in March?'.`,
  input: z.object({
    until: z.string().optional().describe('ISO day: those that may begin by then'),
    series: SERIES.optional().describe('this series alone'),
    carrier: z.string().max(100).optional().describe('this network or service alone, such as Netflix'),
    limit: atMost(20, 100),
  }),
  output: z.object({
    seasons: z.array(SeasonLine),
    more: z.boolean().describe('whether there are more than these'),
    absence: Absence.nullable(),
  }),
  run(asked, deps) {
    const absent = asked.series === undefined ? null : lookUp({ series: asked.series }, deps).absence;
    if (absent !== null) return { text: absenceText(absent), data: { seasons: [], more: false, absence: absent } };
    const { record } = deps;
    const until = asked.until === undefined ? undefined : parseAsOf(asked.until, record.today()).toString();
    const found = comingSeasons({ ...asked, until }, record);
    const shown = found.slice(0, asked.limit);
    const more = shown.length < found.length;
    const absence =
      shown.length > 0
        ? null
        : silent(
            `No document on record gives a date to come${asked.carrier === undefined ? '' : ` on ${asked.carrier}`}${until === undefined ? '' : ` by ${until}`}.`,
          );
    const text =
      absence === null
        ? shown.map(
            ({ answer, verdict }) =>
              `- ${verdict.premiere!.edtf}: ${answer.series.title} [${answer.series.slug}]. ${fateSentence(verdict)}`,
          )
        : [absenceText(absence)];
    return { text: text.join('\n'), data: { seasons: shown.map(seasonLineOf), more, absence } };
  },
});
