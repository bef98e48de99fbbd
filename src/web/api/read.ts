/** `POST /read`: what a posted text claims. */
import { z } from 'zod';
import { operation } from './operation.ts';
import { Reading, readText } from './reading.ts';

const SAYS = 'Lumen has ordered a third season of Night Ferry. It begins on 5 December 2026.';

export const read = operation({
  id: 'read',
  method: 'post',
  path: '/read',
  says: 'Reads the text that is posted and gives the claims in it. Nothing of it is kept.',
  asks: z.strictObject({}),
  gives: Reading,
  example: () => ({}),
  takes: {
    'text/plain': SAYS,
    'text/markdown': `# Night Ferry sails on\n\n${SAYS}`,
    'text/html': `<article><h1>Night Ferry sails on</h1><p>${SAYS}</p></article>`,
    'application/json': JSON.stringify({
      headline: 'Night Ferry sails on',
      published: '2026-11-02',
      publisher: 'The Evening Ledger',
      text: SAYS,
    }),
  },
  answer: (_asked, { loadReader }, sent) => readText(sent.bytes, sent.type, loadReader),
});
