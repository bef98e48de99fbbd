/** Premieres from tables that have a column of dates: 'Date | Title | Season', 'Series | Returns'. */
import type { Analysis } from '../../analysis.ts';
import type { TableRow } from '../../listings/tables.ts';
import type { DateSpan } from '../../sentences/sentence.ts';
import type { Draft } from '../draft.ts';
import { mayBePremiere } from '../premieres/premiere-dates.ts';

export function tabledDrafts(analysis: Analysis): Draft[] {
  const { rows } = analysis.view.tables;
  if (rows.size === 0) return [];
  const dates = Map.groupBy(
    analysis.sentences.flatMap(({ view, dates }) => dates.map((span) => ({ block: view.block, span }))),
    ({ block }) => block,
  );
  return [...rows].flatMap(([block, row]): Draft[] => {
    const { season = null, name = null } = analysis.focus.headOf(block) ?? {};
    const found = dateIn(
      row,
      (dates.get(block) ?? []).map(({ span }) => span),
      analysis,
    );
    if (found === null || name === null) return [];
    return [
      {
        series: name,
        season: season === null ? { kind: 'topic' } : { kind: 'number', number: season },
        body: { predicate: 'premiere', value: found.date.edtf as string },
        certainty: found.date.rejected ? 'denied' : 'certain',
        speaker: 'outlet',
        from: found.from,
        to: found.to,
        block,
        rules: ['premiere/tabled', `date/${found.date.rule}`],
      },
    ];
  });
}

/** The first date of the column that holds them. */
function dateIn({ cells, columns: { date } }: TableRow, dates: readonly DateSpan[], analysis: Analysis): DateSpan | null {
  const cell = date === undefined ? undefined : cells[date];
  if (cell === undefined) return null;
  return dates.find((span) => span.from >= cell.first && span.to <= cell.limit && mayBePremiere(span, analysis)) ?? null;
}
