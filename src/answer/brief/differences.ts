/** What changed between two briefs of one season: the sentences that are gone and those that are new. */
import { dateWords } from '../../claim/dates-in-words.ts';
import type { Brief } from './brief.ts';

export interface Differences {
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/** The day on which a brief was written is no change, and neither is a forecast that moved with the day. @returns null where nothing changed */
export function differencesOf(before: Brief, after: Brief): Differences | null {
  const [then, now] = [told(before), told(after)];
  const gone = [...then].filter(([key]) => !now.has(key)).map(([, text]) => text);
  const added = [...now].filter(([key]) => !then.has(key)).map(([, text]) => text);
  return gone.length === 0 && added.length === 0 ? null : { gone, added };
}

/** Sentences by their text without the day of the brief. */
function told({ asOf, sections }: Brief): ReadonlyMap<string, string> {
  const day = dateWords(asOf);
  return new Map(
    sections
      .flatMap(({ sentences }) => sentences)
      .filter(({ grounds }) => grounds.some(({ kind }) => kind !== 'forecast'))
      .map(({ text }) => [text.replace(day, ''), text]),
  );
}
