/** A quotation without a speaker. */
import type { Block, BlockKind } from '../../claim/document.ts';
import type { Checked } from '../checked.ts';
import { type Draft, draftAt, type Rule } from '../rule.ts';
import { SPEECH } from '../speakers.ts';

/** Where people are quoted; a quote block carries its speaker above or below. */
const QUOTED: ReadonlySet<BlockKind> = new Set(['paragraph', 'item', 'standfirst']);

const LEAST_WORDS = 6; // fewer are a title, a nickname or a word at arm's length
const MOST_CHARS = 1200; // from mark to mark: where the next is farther, this one was never closed

/** Opening and closing marks of speech. A straight mark closes itself. */
const MARKS: Readonly<Record<string, string>> = { '“': '”', '"': '"' };

export const ATTRIBUTION_MISSING: Rule = {
  id: 'attribution/missing',
  severity: 'warning',
  says: 'A quotation of six words and more with nobody in its paragraph, or beside it, who said it.',
  spares:
    'Titles and short phrases in quotation marks, speech that the paragraph before or behind gives to somebody, and the answers of an interview.',
  why: 'Words without a speaker cannot be checked, and are often the copywriter’s own.',
  flags: ['Brackenfell has ended. “We always knew that it would have to end this way.” The finale is out now.'],
  leaves: [
    '“We always knew that it would have to end this way,” creator Ada Finch said of Brackenfell.',
    '“Only if someone pays for the shoes and the taxi,” cracked a writer.',
    'Ada Finch: “We always knew that it would have to end this way.”',
    'Brackenfell is back.\n\n**Was it a real boat?**\n\n“It was two boats, and the first of them sank.”',
    'The third episode of Brackenfell is called “A Long Night at the Mill”.',
  ],
  find(checked: Checked): readonly Draft[] {
    const { document, text } = checked;
    const speaking = new Set(checked.sentences.filter((sentence) => SPEECH.has(checked, sentence)).map(({ block }) => block));
    return document.blocks.flatMap((block, index): Draft[] => {
      if (!QUOTED.has(block.kind) || isAnswer(text, document.blocks[index - 1], block)) return [];
      if ([index - 1, index, index + 1].some((near) => speaking.has(near))) return [];
      return quotesOf(text, block)
        .filter(([from, to]) => isSpeech(text, from, to) && !isCredited(text, block, from, to))
        .map((span) => draftAt(checked, span, 'Nobody is said to have said this.'));
    });
  },
};

/** Right below the question that somebody is asked: whom, an interview says once, at its head. */
const isAnswer = (text: string, before: Block | undefined, { span }: Block): boolean =>
  before !== undefined && text.slice(before.span[0], before.span[1]).trimEnd().endsWith('?') && (text[span[0]] ?? '') in MARKS;

function quotesOf(text: string, { span }: Block): (readonly [number, number])[] {
  const quotes: (readonly [number, number])[] = [];
  for (let at = span[0]; at < span[1]; at++) {
    const closing = MARKS[text[at] as string];
    if (closing === undefined) continue;
    const length = text.slice(at + 1, Math.min(span[1], at + 1 + MOST_CHARS)).indexOf(closing);
    if (length < 0) continue;
    quotes.push([at, at + length + 2]);
    at += length + 1;
  }
  return quotes;
}

/** A sentence rather than a title: words enough, most of them in small letters. */
function isSpeech(text: string, from: number, to: number): boolean {
  const words = text.slice(from + 1, to - 1).split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= LEAST_WORDS && small * 2 > words.length;
}

/** 'Finch: “…”', '“…” (Finch)' and '“…” — Finch': a name right beside the marks. */
function isCredited(text: string, { span }: Block, from: number, to: number): boolean {
  return /[:—–-]\s*$/.test(text.slice(Math.max(span[0], from - 4), from)) || /^\s*[,—–(-]/.test(text.slice(to, Math.min(span[1], to + 4)));
}
