/**
 * Every command, in the order the help lists them. Each loads its file when it is run and no sooner: `greenlit ask` on
 * three pages has no time to read the others.
 */
import type { Command } from './command.ts';

export interface CommandEntry {
  readonly name: string;
  readonly group: 'ask' | 'read' | 'keep';
  readonly says: string; // one line for the list
  readonly load: () => Promise<Command>;
}

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'start',
    group: 'ask',
    says: 'a first look: reads the examples, answers, serves the pages',
    load: async () => (await import('./commands/start.ts')).start,
  },
  { name: 'ask', group: 'ask', says: 'was it renewed, and when is it back?', load: async () => (await import('./commands/ask.ts')).ask },
  {
    name: 'brief',
    group: 'ask',
    says: 'the explainer, each sentence with its source',
    load: async () => (await import('./commands/brief.ts')).brief,
  },
  {
    name: 'series',
    group: 'ask',
    says: 'what the ledger knows, a line a series',
    load: async () => (await import('./commands/series.ts')).series,
  },
  { name: 'changes', group: 'ask', says: 'verdicts that became others', load: async () => (await import('./commands/changes.ts')).changes },
  {
    name: 'forecast',
    group: 'ask',
    says: 'what usually happens next',
    load: async () => (await import('./commands/forecast.ts')).forecast,
  },
  {
    name: 'scorecard',
    group: 'ask',
    says: 'how good the forecasts have been',
    load: async () => (await import('./commands/scorecard.ts')).scorecard,
  },
  {
    name: 'publishers',
    group: 'ask',
    says: 'how far each publisher is to be believed',
    load: async () => (await import('./commands/publishers.ts')).publishers,
  },
  { name: 'serve', group: 'ask', says: 'the pages and the data over HTTP', load: async () => (await import('./commands/serve.ts')).serve },
  { name: 'mcp', group: 'ask', says: 'the ledger as tools for an assistant', load: async () => (await import('./commands/mcp.ts')).mcp },
  {
    name: 'check',
    group: 'read',
    says: 'what is wrong with a draft or a page',
    load: async () => (await import('./commands/check.ts')).check,
  },
  { name: 'read', group: 'read', says: 'documents to claims', load: async () => (await import('./commands/read.ts')).read },
  { name: 'text', group: 'read', says: 'the document as Greenlit sees it', load: async () => (await import('./commands/text.ts')).text },
  { name: 'dates', group: 'read', says: 'the dates in each document', load: async () => (await import('./commands/dates.ts')).dates },
  { name: 'add', group: 'keep', says: 'documents into the ledger', load: async () => (await import('./commands/add.ts')).add },
  {
    name: 'export',
    group: 'keep',
    says: 'verdicts, claims or documents as NDJSON',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  {
    name: 'catalogue',
    group: 'keep',
    says: 'the series that texts are read by, and more of them',
    load: async () => (await import('./commands/catalogue.ts')).catalogue,
  },
  {
    name: 'reread',
    group: 'keep',
    says: 'read old documents again with a better reader',
    load: async () => (await import('./commands/reread.ts')).reread,
  },
  {
    name: 'backtest',
    group: 'keep',
    says: 'how the forecast did on later seasons',
    load: async () => (await import('./commands/backtest.ts')).backtest,
  },
  {
    name: 'fit',
    group: 'keep',
    says: 'the parameters of the forecast, from data at hand',
    load: async () => (await import('./commands/fit.ts')).fit,
  },
  {
    name: 'backup',
    group: 'keep',
    says: 'the ledger into another file, while it is in use',
    load: async () => (await import('./commands/backup.ts')).backup,
  },
  {
    name: 'restore',
    group: 'keep',
    says: 'a backup in its place',
    load: async () => (await import('./commands/restore.ts')).restore,
  },
  {
    name: 'token',
    group: 'keep',
    says: 'who may write over the network',
    load: async () => (await import('./commands/token.ts')).token,
  },
  {
    name: 'doctor',
    group: 'keep',
    says: 'what is set up and what is not',
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
];
