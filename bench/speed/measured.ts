/** How the figures of `bench/speed.ts` are taken. */

/** Processor time of this process in ms, which other work on a shared machine disturbs least. */
export function spent(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least of some rounds, after one that lets the engine compile. */
export function best(rounds: number, work: () => void): number {
  work();
  return Math.min(...Array.from({ length: rounds }, () => spent(work)));
}

export const perSecond = (count: number, ms: number): number => Math.round((count / ms) * 1000);
