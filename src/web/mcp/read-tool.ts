/** `read_text`: what a text claims. */
import { z } from 'zod';
import type { Claim } from '../../claim/claim.ts';
import { Reading, readingData, readSent } from '../api/reading.ts';
import { Absence, absenceText, silent } from './absence.ts';
import { tool } from './tool.ts';

const LONGEST = 200_000; // UTF-16 code units

export const readTextTool = tool({
  name: 'read_text',
  title: 'Read a text for its claims',
  says: `Reads an article, press release or post that you give it, and returns every claim about series in it: renewals, cancellations, premiere dates, casts, figures, each with the exact quote and its place, the certainty and whose word it is.
Use it to pull the facts out of a page, or to see whether a text says what it is said to say. Nothing is kept: the text does not enter the ledger, and 'answer' will not know of it. Give the date of publication, or 'next month' cannot be resolved.`,
  input: z.object({
    text: z.string().min(1).max(LONGEST).describe('the text itself, not its address; plain text or Markdown'),
    headline: z.string().max(1_000).optional(),
    published: z.string().max(40).optional().describe('ISO day of publication'),
    publisher: z.string().max(200).optional(),
  }),
  output: z.object({ ...Reading.omit({ document: true }).shape, absence: Absence.nullable() }),
  async run(asked, { loadReader }) {
    const record = new TextEncoder().encode(JSON.stringify(asked));
    const { claims, verdicts, reader } = readingData(await readSent({ bytes: record, type: 'application/json' }, loadReader));
    const absence = claims.length > 0 ? null : silent('The text makes no claim about a series that the reader recognises.');
    const text =
      absence === null
        ? [
            ...verdicts.map(({ series, season, status }) => `${series}${season === null ? '' : ` season ${season}`}: ${status}`),
            ...claims.map(line),
          ]
        : [absenceText(absence)];
    return { text: text.join('\n'), data: { claims, verdicts, reader, absence } };
  },
});

function line({ series, season, predicate, value, certainty, speaker, quote }: Claim): string {
  const what = `${series}${season === null ? '' : ` season ${season}`}`;
  return `- ${what}: ${predicate} ${typeof value === 'object' ? JSON.stringify(value) : value} (${certainty}, ${speaker}): “${quote}”`;
}
