/** 'Pulls X off its Thursday schedule', 'moved from the Friday slot': what a series loses is its night. */
import type { SentenceView } from '../sentences/view.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

const TAKING = wordSet('pull pulls pulled pulling take takes took taken taking yank yanks yanked bump bumps bumped');
const OFF = wordSet('off from');
const NIGHTS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
const SLOTS = wordSet('schedule schedules lineup slot timeslot slots grid night nights');
const MOST_TO_OFF = 10;
const MOST_TO_NIGHT = 4;

export function losesNight({ first, limit }: SentenceView, tokens: Tokens): boolean {
  for (let at = first; at < limit; at++) {
    if (!TAKING.has(tokens.word[at] as number)) continue;
    for (let off = at + 1; off < Math.min(limit, at + MOST_TO_OFF); off++) {
      if (!OFF.has(tokens.word[off] as number)) continue;
      const to = Math.min(limit, off + MOST_TO_NIGHT + 1);
      if (holdsWord(tokens, off, to, NIGHTS) && holdsWord(tokens, off, to, SLOTS)) return true;
    }
  }
  return false;
}
