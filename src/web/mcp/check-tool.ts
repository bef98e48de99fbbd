/** `check_text`: what is wrong with a text. */
import { z } from 'zod';
import { ProofData, proofData } from '../../check/formats/json.ts';
import { Failure } from '../../failure.ts';
import { parseAsOf } from '../routes/as-of.ts';
import { proofOf } from '../routes/draft.ts';
import { Absence } from './absence.ts';
import { tool } from './tool.ts';

const LONGEST = 200_000; // UTF-16 code units

export const checkTextTool = tool({
  name: 'check_text',
  title: 'Check a text for what is wrong with it',
  says: `Reads an article or a draft about a series as a desk editor would, and returns what is wrong with it: a headline that promises what the text does not have, statements that contradict each other or the ledger, and the like. Every finding has its rule, its severity, the exact words with their place, the evidence, and words to put instead where that is safe.
Use it on a page before you rely on it, and on what you wrote yourself before you hand it over. Nothing found means that no rule found anything, not that all of it is true. Nothing is kept.`,
  input: z.object({
    text: z.string().min(1).max(LONGEST).describe('the text itself, not its address; plain text, Markdown or HTML, its headline first'),
    asOf: z
      .string()
      .optional()
      .describe('ISO day of which the ledger is asked, and on which the text speaks where it has no day of its own; today where left out'),
  }),
  output: z.object({ ...ProofData.pick({ findings: true }).shape, absence: Absence.nullable() }),
  async run({ text, asOf }, deps) {
    const day = asOf === undefined ? null : parseAsOf(asOf, deps.record.today());
    const proof = await proofOf({ text, format: null, asOf: day }, deps);
    if ('reason' in proof) throw new Failure('input/rejected', `the text cannot be checked: ${proof.reason}`, { hint: proof.hint });
    const { findings } = proofData(proof);
    const lines = findings.map(
      ({ rule, severity, message, quote, line, fix }) =>
        `- ${severity}, line ${line}: ${message} “${quote}” [${rule}]${fix === null ? '' : ` Instead: “${fix}”`}`,
    );
    return { text: lines.length === 0 ? 'Nothing was found wrong with it.' : lines.join('\n'), data: { findings, absence: null } };
  },
});
