/** `POST /documents`: puts a posted document on record. */
import { z } from 'zod';
import { findingsIn } from '../../ledger/desk-on.ts';
import { seriesKey } from '../../ledger/series-key.ts';
import { operation } from './operation.ts';
import { readSent } from './reading.ts';
import { EXAMPLES } from './sent-examples.ts';

const Added = z
  .object({
    id: z.string().describe('of the document: the hash of its content'),
    outcome: z.enum(['added', 'known']).describe('known: it is on record already, and nothing was written'),
    claims: z.int().nonnegative().describe('found in it'),
    changes: z.int().nonnegative().describe('of verdicts that came of it, now at /changes'),
  })
  .meta({ id: 'Added', description: 'What became of a document that was posted' });

export const addDocument = operation({
  id: 'addDocument',
  method: 'post',
  path: '/documents',
  says: 'Puts the document that is posted on record with the claims in it. The same document twice is one. Needs a token that may add, where the server asks for one.',
  asks: z.strictObject({}),
  gives: Added,
  example: () => ({}),
  writes: true,
  takes: EXAMPLES,
  async answer(_asked, { ledger, loadReader, now, recordChanges }, sent) {
    const { document, reading, reader } = await readSent(sent, loadReader);
    const found = reading.claims.length === 0 ? undefined : findingsIn({ document, reading });
    const outcome = ledger.add(document, reading, { learned: now().toString(), reader }, found);
    const touched = new Set(reading.claims.map(({ series, seriesId }) => seriesKey(series, seriesId)));
    const changes = outcome === 'added' ? recordChanges(touched) : 0;
    return { id: document.id, outcome, claims: reading.claims.length, changes };
  },
});
