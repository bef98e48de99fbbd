/** The rules of the desk with the levels they are set to, for `greenlit check --rules`. */
import { LEVELS } from '../check/check.ts';
import type { CheckConfig } from './check-config.ts';
import { alignRows } from './table.ts';
import type { Terminal } from './terminal.ts';

export function rulesTable({ rules, settings }: Pick<CheckConfig, 'rules' | 'settings'>, { paint }: Pick<Terminal, 'paint'>): string {
  const rows = alignRows(
    rules.map(({ id, severity, says }) => {
      const level = settings[id];
      return [id, level === undefined ? severity : (LEVELS[level] ?? 'off'), says];
    }),
  );
  return `${paint('bold', `${rules.length} rules, each with its level`)}\n${rows.map((row) => `  ${row}\n`).join('')}`;
}
