/** Where the operators of a sentence stand. */
import { matchAt } from '../patterns/match.ts';
import { compilePattern, type Pattern } from '../patterns/pattern.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { VOCABULARY } from '../words/lexis.ts';
import { NUMBER, type Tokens } from '../words/tokens.ts';
import { OPERATOR_ROWS, type OperatorRow } from './operators.ts';
import type { OperatorSpan, Stretch } from './reach.ts';

const BY_ANCHOR = new Map<number, { readonly row: OperatorRow; readonly pattern: Pattern }[]>();
for (const row of OPERATOR_ROWS) {
  for (const pattern of row.patterns.flatMap((source) => compilePattern(source, VOCABULARY))) {
    for (const id of pattern.anchor) BY_ANCHOR.set(id, [...(BY_ANCHOR.get(id) ?? []), { row, pattern }]);
  }
}

/**
 * Every operator of a sentence.
 * @param names stretches that name a series: the 'never' of 'Never Have I Ever' denies nothing
 */
export function operatorsOf(tokens: Tokens, sentence: Sentence, names: readonly Stretch[] = []): OperatorSpan[] {
  const spans: OperatorSpan[] = [];
  const { first, limit } = sentence.view;
  const stretch = { tokens, first, limit, slots: sentence.chart };
  const inName = (at: number): boolean => names.some(({ from, to }) => from <= at && at < to && to - from > 1);
  for (let at = first; at < limit; at++) {
    for (const { row, pattern } of BY_ANCHOR.get(tokens.word[at] as number) ?? []) {
      if (isDated(sentence, at)) continue;
      const match = matchAt(pattern, at, stretch);
      if (
        match !== null &&
        !isNumberSign(tokens, match.to) &&
        !inName(at) &&
        !spans.some((span) => span.row === row && span.to > match.from)
      )
        spans.push({ row, from: match.from, to: match.to });
    }
  }
  return spans;
}

/** The 'May' of 'in May' hedges nothing. */
function isDated({ dates }: Sentence, at: number): boolean {
  return dates.some(({ from, to }) => at >= from && at < to);
}

/** The 'No.' of 'No. 1' denies nothing. */
function isNumberSign(tokens: Tokens, behind: number): boolean {
  return behind + 1 < tokens.count && tokens.text[tokens.start[behind] as number] === '.' && tokens.kind[behind + 1] === NUMBER;
}
