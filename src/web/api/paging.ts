/** Lists a page at a time. A cursor names the last item shown, so what is added meanwhile moves nothing. */
import { createHash } from 'node:crypto';
import { Failure } from '../../failure.ts';

export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor: string | null; // null where nothing follows
}

/**
 * @param nameOf names an item, the same at every call
 * @throws {Failure} `usage/invalid` where the cursor names no item
 */
export function pageOf<T>(
  all: readonly T[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  nameOf: (item: T) => string,
): Page<T> {
  const from = cursor === undefined ? 0 : all.findLastIndex((item) => nameOf(item) === cursor) + 1;
  if (cursor !== undefined && from === 0) throw staleCursor(cursor);
  const items = all.slice(from, from + limit);
  return { items, cursor: from + limit < all.length ? nameOf(items.at(-1)!) : null };
}

/** A name made of what an item holds. */
export function contentName(item: unknown): string {
  return createHash('sha256').update(JSON.stringify(item)).digest('base64url').slice(0, 16);
}

export function staleCursor(cursor: string): Failure {
  return new Failure('usage/invalid', `the cursor '${cursor}' names no place in this list`, {
    hint: 'give it with the parameters that the page before was asked with; after a better reading of the documents, begin again',
  });
}
