/** Lines of facts about series, as `greenlit forecast -` and `greenlit fit --facts` read them. */
import { SeriesFacts } from '../../forecast/facts.ts';

/** The facts of a line; null where it is blank. */
export function factsIn(text: string): SeriesFacts | { readonly reason: string; readonly hint: string } | null {
  if (text.trim() === '') return null;
  const hint = 'give {"series", "seasons": [{"number", "premiere"?}], "asOf"}; the line is left out';
  try {
    const { data, error } = SeriesFacts.safeParse(JSON.parse(text));
    if (data !== undefined) return data;
    const [issue] = error.issues;
    return { reason: `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not facts of a series'}`, hint };
  } catch (error) {
    return { reason: `malformed JSON: ${error instanceof Error ? error.message : String(error)}`, hint };
  }
}
