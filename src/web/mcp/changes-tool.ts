/** `changes`: verdicts that became others. */
import { z } from 'zod';
import { changeSentence } from '../../answer/sentences.ts';
import { type Change, Changes, changesAsked } from '../api/changes.ts';
import { Absence, absenceText, lookUp, silent } from './absence.ts';
import { atMost, SERIES, tool } from './tool.ts';

export const changes = tool({
  name: 'changes',
  title: 'What changed',
  says: `Seasons whose verdict changed (ordered, cancelled, ended, released), in the order in which that was put on record: what is new since a day, or since this was last asked.
Use it for 'what was renewed or cancelled lately?'. Give the 'cursor' of the answer as 'since' the next time to get only what is new.`,
  input: z.object({
    since: z
      .string()
      .max(20)
      .optional()
      .describe('ISO day such as 2026-11-01, or the cursor of an earlier answer; the latest changes where left out'),
    series: SERIES.optional().describe('this series alone'),
    carrier: z.string().max(100).optional().describe('this network or service alone, such as Netflix'),
    limit: atMost(20, 100),
  }),
  output: Changes.extend({ absence: Absence.nullable() }),
  run(asked, deps) {
    const absent = asked.series === undefined ? null : lookUp({ series: asked.series }, deps).absence;
    const found = absent === null ? changesAsked(asked, deps) : { changes: [], cursor: deps.ledger.lastChange(), more: false };
    const absence =
      absent ??
      (found.changes.length > 0
        ? null
        : silent(`No verdict on record changed${asked.since === undefined ? '' : ` since ${asked.since}`}.`));
    if (absence !== null) return { text: absenceText(absence), data: { ...found, absence } };
    const rest = found.more ? [`There is more: ask again with since '${found.cursor}'.`] : [`Cursor: ${found.cursor}.`];
    return { text: [...found.changes.map(line), ...rest].join('\n'), data: { ...found, absence } };
  },
});

function line({ since, series, ...change }: Change): string {
  return `- ${since ?? 'undated'}: ${changeSentence(change, series.title)} [${series.slug}]`;
}
