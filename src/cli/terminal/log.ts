/** What a server says while it runs, on standard error: lines for people, or a JSON object a line for programs. */
import type { LogFormat } from '../settings/server-settings.ts';
import type { Terminal } from './terminal.ts';

type Level = 'info' | 'error';

interface Log {
  event(level: Level, message: string, fields?: object): void;
  /** Each request that was answered; for people that is too much. */
  readonly request: ((fields: object) => void) | null;
}

export function openLog(terminal: Pick<Terminal, 'talk' | 'now'>, format: LogFormat): Log {
  if (format === 'text') return { event: (_level, message) => terminal.talk(message), request: null };
  const event = (level: Level, message: string, fields: object = {}) =>
    terminal.talk(JSON.stringify({ time: terminal.now().toString({ fractionalSecondDigits: 3 }), level, message, ...fields }));
  return { event, request: (fields) => event('info', 'request', fields) };
}
