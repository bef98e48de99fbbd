/** One piece of coverage in each way in which it may be sent. */
import type { MediaType } from './reading.ts';

const HEADLINE = 'Night Ferry sails on: Lumen orders a third season';
const SAYS = 'Lumen has ordered a third season of Night Ferry. It begins on 5 December 2026.';

export const EXAMPLES: { readonly [type in MediaType]: string } = {
  'text/plain': `${HEADLINE}\n\n${SAYS}`,
  'text/markdown': `# ${HEADLINE}\n\n${SAYS}`,
  'text/html': `<article><h1>${HEADLINE}</h1><p>${SAYS}</p></article>`,
  'application/json': JSON.stringify({ headline: HEADLINE, published: '2026-11-02', publisher: 'The Evening Ledger', text: SAYS }),
};
