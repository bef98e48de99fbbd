/** `POST /check`: what is wrong with a posted text. */
import { z } from 'zod';
import { ProofData, proofData } from '../../check/formats/json.ts';
import { Failure } from '../../failure.ts';
import { decode } from '../../text/encoding.ts';
import { proofOf } from '../routes/draft.ts';
import { operation } from './operation.ts';
import { day } from './parameters.ts';
import { FORMATS } from './reading.ts';

const HEADLINE = 'Night Ferry season 3: when is it out?';
const SAYS = 'Nobody has said when. The release date of season 3 of Night Ferry has not been announced.';

export const check = operation({
  id: 'check',
  method: 'post',
  path: '/check',
  says: 'Checks the text that is posted, against itself and against what is on record, and gives what is wrong with it. Nothing of it is kept.',
  asks: z.strictObject({
    asOf: day
      .optional()
      .describe(
        'the ISO day of which the record is asked, and on which the text speaks where it has no day of its own; today where it is left out',
      ),
  }),
  gives: ProofData,
  example: () => ({}),
  takes: {
    'text/plain': `${HEADLINE}\n\n${SAYS}`,
    'text/markdown': `# ${HEADLINE}\n\n${SAYS}`,
    'text/html': `<article><h1>${HEADLINE}</h1><p>${SAYS}</p></article>`,
    'application/json': JSON.stringify({ headline: HEADLINE, published: '2026-11-02', publisher: 'The Evening Ledger', text: SAYS }),
  },
  async answer({ asOf }, deps, sent) {
    const hint = `post it as ${Object.keys(FORMATS).join(', ')}`;
    const text = decode(sent.bytes, { html: sent.type === 'text/html' });
    if (text === null) throw new Failure('input/rejected', 'what was sent is no text', { hint });
    const proof = await proofOf(
      { text, format: FORMATS[sent.type], asOf: asOf === undefined ? null : Temporal.PlainDate.from(asOf) },
      deps,
    );
    if ('reason' in proof) throw new Failure('input/rejected', `the text cannot be checked: ${proof.reason}`, { hint: proof.hint });
    return proofData(proof);
  },
});
