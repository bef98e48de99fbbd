/** What the words behind a sentence make of it: 'Will it be back? No.', 'We wrote that it had been axed. It hasn't.' */

import { matchAt } from '../patterns/match.ts';
import { compilePattern, type Pattern } from '../patterns/pattern.ts';
import { SpanChart } from '../sentences/span-chart.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { markAt } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

/** An answer to a question; `maybe`: that it can be; `open`: that nobody knows, or not yet. */
export type Reply = 'yes' | 'no' | 'maybe' | 'open';

const REPLIES: Readonly<Record<Reply, readonly string[]>> = {
  yes: [
    '(yes|yep|yup|yeah|affirmative|absolutely|definitely|officially|confirmed|correct|happily|indeed|certainly|plenty) ..3 $',
    '(you bet|of course|good news|we are happy to|happy to say)',
    "it's official",
    '(it|there|they|she|he) (is|has|will|does|are|have) $',
  ],
  no: [
    '(no|nope|nah|never) $',
    "(no|nope|nah|god no|sadly|alas) ,? (it|there|they|she|he) (isn't|hasn't|won't|wasn't|doesn't|didn't|is not|has not|will not|can't)",
    "(it|there|they|she|he) (isn't|hasn't|won't|wasn't|doesn't|aren't|haven't) $",
    "(sadly|alas|afraid|unfortunately|i'm afraid|absolutely|certainly|definitely) not $",
    'of course not',
    'none ..2 (yet|so far|at all)',
    '(god|hell|oh|well|um|er|heavens|lord) ,? no $',
    '(not (so fast|at all|a chance|true|so|in the least|any more|according to)|no (chance|such luck|way|truth)|far from it|fat chance|hardly|nonsense|rubbish)',
  ],
  maybe: [
    'never say never',
    '(it|that|they|there|we) (could|might|may) $',
    '(could|might|may) ,? (sure|well|yet|be|happen|do) ..1 $',
    "(stranger things|don't rule it out|i wouldn't rule it out|we'd love|i'd love|would love) ..5 $",
  ],
  open: [
    '(not yet|not officially|not so far|not as yet|not at present|not at the moment|not for now|not that we know|not that anybody)',
    '(nobody|no one|who|heaven|god|only <carrier>) knows',
    "(we|i) (don't|do not) know",
    '(unknown|unclear|undecided|maybe|perhaps|possibly) ..3 $',
    '(nothing|no (word|news|decision|announcement|official)) ..3 (yet|so far|official|announced|confirmed|been)',
    "(it's|it is|still|far|much|way)? (far|still|much|way)? too (early|soon)",
    '(time will tell|hard to say|your guess|wait and see|the jury)',
    '(it|that) (depends|remains|is (another|a different) (matter|story|question))',
  ],
};

/** What takes back the sentence before it. */
const REBUTTALS: readonly string[] = [
  "(it|that|they|this|she|he) (isn't|wasn't|hasn't|haven't|aren't|weren't|hadn't|is not|was not|has not|did not|didn't) $",
  "(that|this|it|which) (is|was|'s|proved|turned out|turns out) ..2 (untrue|false|wrong|incorrect|inaccurate|nonsense|premature|fake|baseless|rubbish|unfounded|fiction|mistaken)",
  "(that|this|it|which|they) (is|was|were|'s) (an error|a mistake|a hoax|no longer (true|the case|so)|not (true|the case|so|correct|accurate|right))",
  "(that|this|it) (isn't|wasn't) (true|the case|so|correct|accurate|right)",
  '(not so|not true|untrue|false|wrong|nonsense|rubbish|incorrect) $',
  '(that|this|it) now (looks|seems|sounds) ..2 (premature|optimistic|hopeful|unlikely|hollow|naive|a long time ago)',
  '(that|this) ..2 (went|goes|gone|fell|landed|ended) ..1 (in|into|out|down) ..1 (bin|shredder|window|drawer|drain|toilet)',
  '(that|this) (fell through|fell apart|came to nothing|went nowhere|never happened|has changed|changed|was then)',
  '(so|as) ..2 (wrote|thought|hoped|claimed|believed) , wrongly',
];

/** Tokens from where a reply begins to where it is known. */
const LONGEST_REPLY = 9;
const NO_SLOTS = new SpanChart();
/** What may stand before a reply: quotation marks, a dash, a speaker's letter. */
const LEADING = '"“”\'‘’—–-*:';
/** Words before a speaker's colon. */
const LONGEST_SPEAKER = 2;
/** Tokens of all that stands before it: 'Update: A:', and not the colons of a whole list. */
const LONGEST_LEAD = 6;

const SAYS = wordSet('says said say answers answered replies');
/** Who says what they wish or guess: 'Fans say yes' answers nothing. */
const GUESSING = wordSet(
  'fans viewers critics readers audiences experts bookmakers bookies insiders rumours rumors polls odds we they some many',
);
const YES_OR_NO = wordSet('yes no');

type Row<V> = readonly [value: V, pattern: Pattern];
const compiled = <V>(value: V, sources: readonly string[]): Row<V>[] =>
  sources.flatMap((source) => compilePattern(source, VOCABULARY).map((pattern): Row<V> => [value, pattern]));
const REPLY_ROWS: readonly Row<Reply>[] = (['maybe', 'open', 'no', 'yes'] as const).flatMap((reply) => compiled(reply, REPLIES[reply]));
const REBUTTAL_ROWS: readonly Row<true>[] = compiled(true as const, REBUTTALS);

/** What the words from a token on answer to the question before them; null where they answer nothing. */
export function replyAt(tokens: Tokens, from: number): Reply | null {
  return openedBy(REPLY_ROWS, tokens, from);
}

/** True where the words from a token on take back what stands before them. */
export function rebutsAt(tokens: Tokens, from: number): boolean {
  return openedBy(REBUTTAL_ROWS, tokens, from) !== null;
}

function openedBy<V>(rows: readonly Row<V>[], tokens: Tokens, behind: number): V | null {
  const from = withoutLead(tokens, behind);
  const limit = Math.min(tokens.count, from + LONGEST_REPLY);
  const stretch = { tokens, first: from, limit, slots: NO_SLOTS };
  for (const [value, pattern] of rows) {
    for (let at = from; at < limit; at++) {
      if (pattern.anchor.has(tokens.word[at] as number) && matchAt(pattern, at, stretch)?.from === from) return value;
    }
  }
  return null;
}

function withoutLead(tokens: Tokens, behind: number): number {
  let from = behind;
  const isLead = (at: number): boolean => at < tokens.count && LEADING.includes(markAt(tokens, at) ?? ' ');
  const most = Math.min(tokens.count, behind + LONGEST_LEAD);
  for (let at = from; at < Math.min(most, from + LONGEST_SPEAKER + 1); at++) if (markAt(tokens, at) === ':') from = at + 1;
  while (isLead(from)) from++;
  // 'Netflix says yes'
  for (let at = from + 1; at < Math.min(most, from + LONGEST_SPEAKER + 1); at++)
    if (SAYS.has(tokens.word[at] as number) && YES_OR_NO.has(tokens.word[at + 1] as number) && !GUESSING.has(tokens.word[at - 1] as number))
      return at + 1;
  return from;
}
