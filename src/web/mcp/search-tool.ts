/** `search`: which series there are by a name, and where the coverage has certain words. */
import { z } from 'zod';
import { counted } from '../../claim/dates-in-words.ts';
import { Citation } from '../../claim/verdict.ts';
import { findSeries } from '../api/find.ts';
import { SeriesOnRecord, seriesLineOf } from '../api/series-line.ts';
import { Absence, absenceText, lookUp, silent } from './absence.ts';
import { atMost, tool } from './tool.ts';

const Quote = z.object({
  text: z.string().describe('the words: a claim’s quote or a headline'),
  series: z.string().nullable().describe('whom the claim is about; null for a headline'),
  document: Citation,
});

export const search = tool({
  name: 'search',
  title: 'Find series and quotes',
  says: `Finds series on record by a title, the beginning of one, a misspelling or an id, and quotes and headlines that have the words.
Use it where a title is unclear, or to find coverage by its words ('28 days', 'showrunner'). To ask what became of a series, use 'answer' at once: it understands titles by itself.`,
  input: z.object({ query: z.string().min(1).max(300).describe('a title or words'), limit: atMost(10, 50) }),
  output: z.object({
    kind: z.enum(['match', 'ambiguous', 'unknown']).describe('unknown: no series is called so, and those listed are near or begin so'),
    series: z.array(SeriesOnRecord).describe('the likeliest first'),
    quotes: z.array(Quote).describe('the best match first'),
    absence: Absence.nullable(),
  }),
  run({ query, limit }, deps) {
    const { kind, series: found } = findSeries(query, limit, deps);
    const series = found.map(seriesLineOf);
    const quotes = deps.ledger.search(query, limit).map(({ text, claim, document }) => ({ text, series: claim?.series ?? null, document }));
    if (series.length === 0 && quotes.length === 0) {
      const absence = lookUp({ series: query }, deps).absence ?? silent(`Nothing on record has '${query}'.`);
      return { text: absenceText(absence), data: { kind, series, quotes, absence } };
    }
    const text = [
      ...(series.length === 0 ? [] : [kind === 'unknown' ? 'No series on record is called so. Near it, or beginning so:' : 'Series:']),
      ...series.map(
        ({ title, slug, year, documents, lastSaid }) =>
          `- ${title}${year === null ? '' : ` (${year})`} [${slug}]: ${counted(documents, 'document')}, last ${lastSaid ?? 'undated'}`,
      ),
      ...(quotes.length === 0 ? [] : ['Quotes:']),
      ...quotes.map(
        ({ text: words, series: of, document }) =>
          `- ${of === null ? '' : `${of}: `}“${words}” (${document.publisher ?? 'no publisher'}, ${document.said ?? 'undated'})`,
      ),
    ];
    return { text: text.join('\n'), data: { kind, series, quotes, absence: null } };
  },
});
