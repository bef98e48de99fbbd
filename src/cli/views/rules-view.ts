/** The rules of the desk with the levels they are set to: all of them a line each, or those asked for in full. */
import { LEVELS } from '../../check/check.ts';
import type { Rule } from '../../check/rule.ts';
import { Failure } from '../../failure.ts';
import type { CheckConfig } from '../settings/check-config.ts';
import { alignRows } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { nearest } from '../usage/nearest.ts';

type Rules = Pick<CheckConfig, 'rules' | 'settings'>;

export function rulesTable(config: Rules, { paint }: Pick<Terminal, 'paint'>): string {
  const rows = alignRows(config.rules.map((rule) => [rule.id, levelOf(rule, config), rule.says]));
  return `${paint('bold', `${rows.length} rules, each with its level`)}\n${rows.map((row) => `  ${row}\n`).join('')}`;
}

/** @throws {Failure} `usage/invalid` where there is no rule of an id */
export function rulesInFull(ids: readonly string[], config: Rules, { paint }: Pick<Terminal, 'paint'>): string {
  const cards = ids
    .map((id) => ruleOfId(id, config))
    .map((rule) => {
      const { id, says, spares, why, flags, leaves } = rule;
      const rows: readonly (readonly [label: string, text: string])[] = [
        ['finds', says],
        ['leaves', spares],
        ['because', why],
        ...flags.map((text) => ['found in', text] as const),
        ...leaves.map((text) => ['not in', text] as const),
      ];
      const shown = rows.filter(([, text]) => text !== '').map(([label, text]) => `  ${paint('dim', label.padEnd(8))}  ${indented(text)}`);
      return `${paint('bold', id)}  ${levelOf(rule, config)}\n${shown.join('\n')}\n`;
    });
  return cards.join('\n');
}

function ruleOfId(id: string, { rules }: Rules): Rule {
  const rule = rules.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const meant = nearest(
    id,
    rules.map((one) => one.id),
  );
  throw new Failure('usage/invalid', `there is no rule ${id}`, {
    hint: `${meant === null ? '' : `did you mean ${meant}? `}greenlit check --rules lists them`,
  });
}

function levelOf({ id, severity }: Rule, { settings }: Rules): string {
  const level = settings[id];
  return level === undefined ? severity : (LEVELS[level] ?? 'off');
}

const indented = (text: string): string => text.replaceAll('\n', `\n${' '.repeat(12)}`);
