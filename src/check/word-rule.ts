/** Rules as data: words that a house does not print, with what to print instead. A list of them is a pack. */
import { z } from 'zod';
import { SEVERITIES } from '../claim/words.ts';
import type { Draft, Rule } from './rule.ts';

export const WordRule = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'an id is family/name, in small letters, such as house/exclusive')
      .describe('family/name, as ignore comments and settings call it'),
    severity: z.enum(SEVERITIES),
    words: z.array(z.string().trim().min(1)).min(1).describe('words or phrases, whole and in any case'),
    message: z.string().min(1).describe('what is wrong, in one sentence'),
    instead: z.string().nullable().default(null).describe('words to put in their place; null where no repair is safe'),
    why: z.string().default(''),
    flags: z.array(z.string()).default([]).describe('texts in which it must find something'),
    leaves: z.array(z.string()).default([]).describe('texts in which it must find nothing'),
  })
  .meta({ id: 'WordRule', description: 'A rule of a pack' });
export type WordRule = Readonly<z.infer<typeof WordRule>>;

export const RulePack = z.strictObject({ name: z.string().min(1), rules: z.array(WordRule).min(1) });
export type RulePack = Readonly<z.infer<typeof RulePack>>;

export function ruleOf({ id, severity, words, message, instead, why, flags, leaves }: WordRule): Rule {
  const pattern = patternOf(words);
  return {
    id,
    severity,
    says: message,
    spares: '',
    why,
    flags,
    leaves,
    find: ({ text }): readonly Draft[] =>
      Array.from(text.matchAll(pattern), (match) => ({
        span: [match.index, match.index + match[0].length],
        message,
        evidence: [],
        fix: instead,
      })),
  };
}

/** The first example that the rule does not hold, with what it should do there; null where it holds all. */
export function brokenExample({ words, flags, leaves }: WordRule): { readonly text: string; readonly should: 'flag' | 'leave' } | null {
  const finds = (text: string) => text.search(patternOf(words)) >= 0;
  const missed = flags.find((text) => !finds(text));
  if (missed !== undefined) return { text: missed, should: 'flag' };
  const hit = leaves.find(finds);
  return hit === undefined ? null : { text: hit, should: 'leave' };
}

/** Longer words first, so that a phrase wins over its own beginning. */
function patternOf(words: readonly string[]): RegExp {
  const either = [...words].sort((a, b) => b.length - a.length).map((phrase) => phrase.split(/\s+/).map(RegExp.escape).join('\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
