/** Lines of facts about series, as `greenlit forecast -` and `greenlit fit --facts` read them. */
import type { ZodType } from 'zod';
import { SeriesFacts } from '../../forecast/facts.ts';

/** The facts of a line; null where it is blank. */
export function factsIn(text: string): SeriesFacts | { readonly reason: string; readonly hint: string } | null {
  if (text.trim() === '') return null;
  const hint = 'give {"series", "seasons": [{"number", "premiere"?}], "asOf"}; the line is left out';
  const outcome = jsonIn(text, SeriesFacts);
  return 'data' in outcome ? outcome.data : { reason: outcome.reason, hint };
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/** What JSON holds, as a schema takes it, or the first thing that is wrong with it. */
export function jsonIn<T>(text: string, schema: ZodType<T>): { readonly data: T } | { readonly reason: string } {
  try {
    const { data, error } = schema.safeParse(JSON.parse(text.replace(BYTE_ORDER_MARK, '')));
    if (error === undefined) return { data };
    const [issue] = error.issues;
    return { reason: `${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'of another shape'}` };
  } catch (error) {
    return { reason: `malformed JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}
