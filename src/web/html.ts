/** What a page is made of: text that has been escaped. */
import type { html } from 'hono/html';

export { html, raw } from 'hono/html';

export type Html = ReturnType<typeof html>;

/** Pieces with something between them. */
export function joined(pieces: readonly (Html | string)[], between: string): readonly (Html | string)[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece]));
}

/** The address where it leads to a web page; null for `javascript:` and the like, which a document may hold. */
export function safeUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}
