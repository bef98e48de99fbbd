/** `docs/checking.md`, from the table of the rules. */
import type { Rule } from '../src/check/rule.ts';
import { RULES } from '../src/check/rules.ts';
import { SCALES } from '../src/check/scales.ts';

export function checkingPage(): string {
  return [
    '# Checking',
    '',
    '<!-- Written by `npm run docs` from src/check/rules.ts. -->',
    '',
    'A rule of the desk is a file in `src/check/rules/` with what it flags, what it leaves alone, why that matters, and texts of both kinds that a',
    'test holds it to. It sees the text, the claims that the reader found in it, and the record where there is one: the verdicts of the ledger as of',
    "the text's own day and as of the day asked for. It sees no clock and no network, so the same text has the same findings.",
    '',
    '| rule | level | flags | leaves alone |',
    '| --- | --- | --- | --- |',
    ...RULES.map(({ id, severity, says, spares }) => `| [\`${id}\`](#${anchorOf(id)}) | ${severity} | ${says} | ${spares} |`),
    '',
    '**error** is for what a reader can prove with the text, a calendar or the ledger in hand, **warning** for what a desk would ask about, and',
    '**suggestion** for what would make it better. `greenlit.config.json` and `--rule` set any rule to another level, or off; a comment answers one',
    'finding: `<!-- greenlit-ignore rule/id -->` before a paragraph, `<!-- greenlit-ignore-file -->` anywhere. Without an id it answers all of them.',
    '',
    '## How a headline is judged',
    '',
    'A headline asks for a date, a decision, or news of a season. What the text has for it is weighed against what it says that it lacks. A plain',
    'claim about the season asked for counts 2, one that leaves the season open 1, a guess ½; so do words of absence, by what they deny: that no',
    'date was announced counts 2, that nobody has decided 1 where a date was asked for, a promise to keep the reader posted ½. More lack than',
    'answer is bait. So is a text that states nothing at all on a question put in so many words, since guesses alone answer none.',
    '',
    '## What a contradiction rests on',
    '',
    'Two statements contradict only where both are plain: certain, not asked, not hedged, in sentences that name no other season and tell of no',
    'change. Dates of parts, of other countries, of other carriers and of other events (a shoot, a trailer) need not agree, nor figures of half a',
    'season. A series that was cancelled and saved is a story, not a contradiction. What can be said twice is a row of its own in',
    '`src/check/contradictions/matters/`: how it is found, by the claims of the reader or by the words alone, and when two of it clash.',
    '`node bench/drafts.ts` shows how that fares on articles written to try it.',
    '',
    '## What scores are held against',
    '',
    'A score is high or low by how such scores are spread where it comes from:',
    '',
    ...SCALES.map(({ says, middle, best }) => `- ${says} (${middle} of ${best}).`),
    '',
    '## The rules',
    ...RULES.flatMap(section),
    '',
  ].join('\n');
}

function section({ id, severity, says, spares, why, flags, leaves }: Rule): string[] {
  return [
    '',
    `### ${id}`,
    '',
    `${says} (${severity}) ${why}`,
    '',
    `Leaves alone: ${spares}`,
    ...examples('Flags', flags),
    ...examples('Leaves', leaves),
  ];
}

function examples(title: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  return [
    '',
    `${title}:`,
    '',
    ...texts.map(
      (text) =>
        `- ${text
          .replace(/^# (.*)\n/, '**$1** ')
          .replaceAll('\n\n## ', ' / ')
          .replaceAll(/\n+/g, ' ')}`,
    ),
  ];
}

/** As a page of Markdown names the heading. */
const anchorOf = (id: string): string => id.replace('/', '');
