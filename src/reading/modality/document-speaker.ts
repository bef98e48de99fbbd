/** The voice of a whole document: a press release speaks for the carrier, a thread for its audience, everything else for its outlet. */

import { foldTitle } from '../../catalogue/fold.ts';
import type { Speaker } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import { wordSet } from '../words/lexis.ts';

const PRESS_WORDS = [
  'press release',
  'media room',
  'newsroom',
  'press room',
  'pressroom',
  'press office',
  'media centre',
  'media center',
  'press centre',
  'press site',
];
const FORUM_WORDS = ['reddit', 'forum', 'forums', 'tumblr', 'twitter', 'letterboxd', 'r television', 'subreddit', 'bluesky', 'mastodon'];
const THREAD = wordSet('thread forum');

export function documentSpeaker({ document, view }: Analysis): Speaker {
  const publisher = ` ${foldTitle(document.publisher ?? '')} `;
  if (PRESS_WORDS.some((word) => publisher.includes(` ${word} `))) return 'official';
  if (FORUM_WORDS.some((word) => publisher.includes(` ${word} `))) return 'audience';
  return view.tokens.count > 0 && THREAD.has(view.tokens.word[0] as number) ? 'audience' : 'outlet';
}
