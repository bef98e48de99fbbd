/** The voice of a whole document: a press release speaks for the carrier, a thread for its audience, everything else for its outlet. */

import { foldTitle } from '../../catalogue/fold.ts';
import type { Speaker } from '../../claim/claim.ts';
import type { Document } from '../../claim/document.ts';
import type { Analysis } from '../analysis.ts';

/** What a publisher calls itself, folded; the first row with one of its words decides. */
const PUBLISHERS: readonly { readonly speaker: Speaker; readonly words: readonly string[] }[] = [
  {
    speaker: 'official',
    words: [
      'press release',
      'press releases',
      'media room',
      'newsroom',
      'press room',
      'pressroom',
      'press office',
      'media centre',
      'media center',
      'press centre',
      'press center',
      'press site',
      'pressweb',
      'newswire',
      'business wire',
      'media relations',
      'corporate communications',
    ],
  },
  {
    speaker: 'audience',
    words: [
      'reddit',
      'forum',
      'forums',
      'message board',
      'message boards',
      'tumblr',
      'twitter',
      'letterboxd',
      'r television',
      'subreddit',
      'bluesky',
      'mastodon',
      'discord',
      'usenet',
      'newsgroup',
      'facebook',
      'fan club',
      'comment section',
      'letters page',
    ],
  },
];

/** What only a release for the press holds. */
const RELEASE = /\b(?:for immediate release|notes? (?:to|for) editors|(?:press|media) contacts?:)/i;
/** What a forum puts above and below a post, and the sign of a board. */
const POSTS =
  /(?:^|[\s(*>])(?:u\/[a-z0-9_-]{3,}|@[a-z0-9_]{3,}:|posted by |reply to |(?:re|op): |[a-z0-9_]+ (?:wrote|writes|replied|posted):|\d+ (?:points?|likes|upvotes|replies)\b)/gi;
const BOARD = /(?:^|[\s(*])r\/[a-z0-9_]{3,}/i;
const THREAD = /^[^\p{L}\n\r\u2028\u2029]*(?:thread|forum)\b/imu; // no end of a line, or each would be tried from each line before it
/** A page of letters, by its headline. */
const LETTERS =
  /(?:^|\byour |\breaders['’]? |\bviewers['’]? |\bthe )letters\b|\bletters to the editor\b|\bpostbag\b|\b(?:readers|viewers) (?:write|writes|wrote)\b/i;
const FEWEST_POSTS = 3;
/** A passage this short, in characters, that names a board is a post on it. */
const POST = 400;

const VOICES = new WeakMap<Document, Speaker>();

/** Who speaks where the text names nobody. */
export function documentSpeaker({ document }: Pick<Analysis, 'document'>): Speaker {
  let voice = VOICES.get(document);
  if (voice === undefined) {
    voice = voiceOf(document);
    VOICES.set(document, voice);
  }
  return voice;
}

function voiceOf({ publisher, headline, text }: Document): Speaker {
  const folded = ` ${foldTitle(publisher ?? '')} `;
  const named = PUBLISHERS.find(({ words }) => words.some((word) => folded.includes(` ${word} `)));
  if (named !== undefined) return named.speaker;
  if (publisher?.startsWith('r/') === true || THREAD.test(text) || LETTERS.test(headline ?? '') || isThread(text)) return 'audience';
  return RELEASE.test(text) ? 'official' : 'outlet';
}

/** Posts under their posters' names, or one post that names its board. */
function isThread(text: string): boolean {
  if (BOARD.test(text) && text.length <= POST) return true;
  return (text.match(POSTS)?.length ?? 0) >= FEWEST_POSTS;
}
