/** Calendars: under a headline that promises dates, each line or row with one series and one date. 'The Pitt, season 2: January 8', 'Industry | 4 | January 11'. */
import type { BlockKind } from '../../claim/document.ts';
import type { Analysis } from '../analysis.ts';
import type { BoundSeason } from '../binding/seasons.ts';
import type { Mention } from '../mentions/find-mentions.ts';
import type { Sentence } from '../sentence.ts';
import { tokenAt } from '../view.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { type Tokens, WORD } from '../words/tokens.ts';
import type { Draft } from './draft.ts';

const PROMISES = wordSet(
  'date dates premiere premieres premiering release releases schedule calendar returning arrivals debuts arriving coming lineup',
);
const HEADS: ReadonlySet<BlockKind> = new Set(['headline', 'heading']);
const LINES: ReadonlySet<BlockKind> = new Set(['item', 'row']);
const MOST_SEASONS = 60;

export function listedPremiereDrafts(analysis: Analysis): Draft[] {
  const { view, sentences } = analysis;
  const promised = promisedBlocks(analysis);
  return sentences.flatMap((sentence) => {
    const { block, first, limit } = sentence.view;
    if (!promised.has(block) || sentence.cues.some(({ row }) => row.frame !== 'trailer')) return [];
    const mentions = analysis.mentions.filter(({ from, to }) => from >= first && to <= limit);
    const [mention] = mentions;
    const dates = sentence.dates.filter(({ date }) => date.kind === 'date' && date.edtf !== null && !date.rejected);
    const [found] = dates;
    if (mention === undefined || found === undefined || mentions.length > 1 || dates.length > 1) return [];
    return [
      {
        series: mention.name,
        season: seasonOf(mention, sentence, view.tokens),
        body: { predicate: 'premiere', value: found.date.edtf as string },
        certainty: 'certain',
        speaker: 'outlet',
        from: Math.min(mention.from, found.from),
        to: Math.max(mention.to, found.to),
        block,
        rules: ['premiere/calendar', `date/${found.date.rule}`],
      },
    ];
  });
}

/** The lines and rows under a headline or a heading that promises dates. */
function promisedBlocks({ view: { blocks, tokens } }: Analysis): ReadonlySet<number> {
  const promised = new Set<number>();
  let headline = false;
  let heading: boolean | null = null;
  blocks.forEach(({ kind, span }, index) => {
    if (HEADS.has(kind)) {
      const promises = promisesDates(tokens, tokenAt(tokens, span[0]), tokenAt(tokens, span[1]));
      if (kind === 'headline') headline = promises;
      else heading = promises;
    } else if (LINES.has(kind) && (heading === true || headline)) promised.add(index);
  });
  return promised;
}

function promisesDates(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (PROMISES.has(tokens.word[at] as number)) return true;
  return false;
}

/** The season that the line says, as words or as a bare number in the cell behind the name. */
function seasonOf({ to }: Mention, { seasons, view }: Sentence, tokens: Tokens): BoundSeason {
  const said = seasons.find(({ relation, soft }) => relation === 'numbered' && !soft);
  if (said !== undefined) return { kind: 'number', number: said.numbers[0] as number };
  const cell = to < view.limit && tokens.kind[to] !== WORD ? NUMBERS.cardinal(tokens, to) : null;
  const tabbed = cell !== null && tokens.text[(tokens.start[to] as number) - 1] === '\t';
  return cell !== null && tabbed && cell.value >= 1 && cell.value < MOST_SEASONS
    ? { kind: 'number', number: cell.value }
    : { kind: 'topic' };
}
