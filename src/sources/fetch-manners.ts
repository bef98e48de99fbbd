/** How a guest behaves: asks each site what it may fetch, and does not come too often. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Robots } from './robots.ts';

interface MannersOptions {
  /** Time between two requests to one host, in milliseconds. Default 1,000. */
  readonly delayMilliseconds?: number;
}

const DELAY_MILLISECONDS = 1000;
/** A site may ask for more than a second; for no more than this. */
const LONGEST_DELAY_MILLISECONDS = 30_000;
/** RFC 9309: a day. */
const ROBOTS_KEPT_MILLISECONDS = 86_400_000;

interface KeptRobots {
  readonly robots: Promise<Robots>;
  readonly until: number;
}

/** Kept for as long as a process lives, and shared by all that it fetches. */
export class Manners {
  readonly #delayMilliseconds: number;
  readonly #robots = new Map<string, KeptRobots>();
  readonly #nextVisit = new Map<string, number>();

  constructor({ delayMilliseconds = DELAY_MILLISECONDS }: MannersOptions = {}) {
    this.#delayMilliseconds = delayMilliseconds;
  }

  /** What the site's robots.txt says, asked for once a day; a question that failed is asked again the next time. */
  async robots(origin: string, ask: () => Promise<Robots>): Promise<Robots> {
    const kept = this.#robots.get(origin);
    if (kept !== undefined && kept.until > performance.now()) return kept.robots;
    const robots = ask();
    this.#robots.set(origin, { robots, until: performance.now() + ROBOTS_KEPT_MILLISECONDS });
    robots.catch(() => this.#robots.delete(origin));
    return robots;
  }

  /** Waits until the host may be visited, and books the visit: those who ask at once get their turns one after another. */
  async turn(host: string, robotsDelaySeconds: number | null): Promise<void> {
    const asked = Math.min((robotsDelaySeconds ?? 0) * 1000, LONGEST_DELAY_MILLISECONDS);
    const now = performance.now();
    const visit = Math.max(now, this.#nextVisit.get(host) ?? 0);
    this.#nextVisit.set(host, visit + Math.max(this.#delayMilliseconds, asked));
    if (visit > now) await sleep(visit - now);
  }
}
