/** What each ground is thought to weigh before any text is looked at, in log-odds; a ground that the labels say little of stays near it. */
import type { Ground } from '../../src/reading/mentions/grounds.ts';

/** Grounds that are not here start from nothing. */
export const PRIOR: Readonly<Partial<Record<Ground, number>>> = {
  // only series, or nearly only series, have these
  listed: 4,
  season: 2,
  order: 2,
  cue: 1.5,
  dated: 1.5,
  genre: 1.5,
  sibling: 1.5,
  production: 1.4,
  quoted: 1.4,
  ownCarrier: 1.5,
  // other things have them too
  carrier: 0.8,
  crew: 0.7,
  company: 1,
  weakCue: 0.6,
  named: 0.7,
  headline: 0.5,
  lead: 0.8,
  television: 1,
  shows: 0.5,
  // series hardly have these
  part: -2,
  publisher: -4,
  carrierName: -4,
  thing: -3.5,
  film: -2.5,
  person: -2,
  surname: -2,
  rival: -2,
  place: -1.5,
  institution: -1.5,
  acronym: -1.5,
  plain: -1.5,
  located: -0.5,
};
