/** For how long whoever asked may keep what is sent. */
import type { Context } from 'hono';

export const FRESHNESS = {
  /** Asked for again each time, and answered with 304 where it is still the same. */
  checked: 'no-cache',
  /** A visitor's own, or true of this moment alone. */
  never: 'no-store',
  /** Another content has another address. */
  forever: 'public, max-age=31536000, immutable',
} as const;

type Freshness = keyof typeof FRESHNESS;

export function keptBy(context: Context, freshness: Freshness): void {
  context.header('cache-control', FRESHNESS[freshness]);
}
