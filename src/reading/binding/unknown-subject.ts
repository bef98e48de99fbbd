/** A sentence whose subject is a name that no series is known by: what is said there is not said of the series before it. */
import type { Analysis } from '../analysis.ts';
import { opensSentence } from '../mentions/beside.ts';
import { mentionsWithin } from '../mentions/find-mentions.ts';
import { isGivenName } from '../mentions/given-names.ts';
import type { NameSpan } from '../mentions/names.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

/** The capitalised words that such a sentence opens with; null where it names a series, or opens with a person or a carrier. */
export function unknownSubject({ names, carriers, view }: Sentence, { mentions, view: { tokens } }: Analysis): NameSpan | null {
  const subject = names.find(({ from }) => opensSentence(tokens, from, view.first));
  if (subject === undefined || isGivenName(tokens, subject.from) || carriers.some(({ from }) => from === subject.from)) return null;
  return mentionsWithin(mentions, view).length > 0 ? null : subject;
}

/** '‘Harrow Bridge’, a comedy set in Leeds, is done after one'. */
export const isTitled = ({ from, to }: NameSpan, tokens: Tokens): boolean =>
  isMark(tokens, from - 1, QUOTES) && isMark(tokens, to, QUOTES) && isMark(tokens, to + 1, ',');
const QUOTES = '\'"“”‘’';
