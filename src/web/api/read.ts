/** `POST /read`: what a posted text claims. */
import { z } from 'zod';
import { operation } from './operation.ts';
import { Reading, readingData, readSent } from './reading.ts';
import { EXAMPLES } from './sent-examples.ts';

export const read = operation({
  id: 'read',
  method: 'post',
  path: '/read',
  says: 'Reads the text that is posted and gives the claims in it. Nothing of it is kept.',
  asks: z.strictObject({}),
  gives: Reading,
  example: () => ({}),
  takes: EXAMPLES,
  answer: async (_asked, { loadReader }, sent) => readingData(await readSent(sent, loadReader)),
});
