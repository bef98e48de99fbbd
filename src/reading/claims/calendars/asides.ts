/** What is set apart behind a series' name, before its verb or its day. */
import { markAt } from '../../words/stretch.ts';
import type { Tokens } from '../../words/tokens.ts';

const LONGEST_ASIDE = 14;
/** What opens an aside behind a name, and what closes it. */
const ASIDES: Readonly<Record<string, string>> = { ',': ',', '(': ')', '–': '–', '—': '—' };

/** 'Kestrel Point, starring Anna Bell, the singer, spreads its wings': the token behind all that is set apart after a name. */
export function behindAside(tokens: Tokens, from: number, limit: number): number {
  const closing = ASIDES[markAt(tokens, from) ?? ''];
  if (closing === undefined) return from;
  for (let at = Math.min(limit, from + LONGEST_ASIDE) - 1; at > from; at--) if (markAt(tokens, at) === closing) return at + 1;
  return from;
}
