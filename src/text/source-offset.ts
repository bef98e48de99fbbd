/** From the text back into the source that it was read from. */

/**
 * The source offset of a text offset: the last known pair at or before it, and as far on as the text is.
 * @param origin ascending pairs of text offset and source offset, as `Document.origin`
 */
export function sourceOffset(origin: readonly number[], offset: number): number {
  let low = 0;
  let high = origin.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((origin[2 * middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  const text = origin[2 * low] ?? 0;
  const source = origin[2 * low + 1] ?? 0;
  const on = source + Math.max(0, offset - text);
  const next = origin[2 * low + 3];
  return next === undefined ? on : Math.min(on, next);
}
