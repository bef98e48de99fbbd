/** The tools over a pair of streams: how an assistant on this machine starts and asks them. */
import type { Readable, Writable } from 'node:stream';
import type { McpServerFactory } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';

interface Pipe {
  readonly input: Readable;
  readonly output: Writable;
  readonly signal: AbortSignal;
}

/** @returns when the other side hangs up, or the signal is aborted */
export async function serveTools(factory: McpServerFactory, { input, output, signal }: Pipe): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    for (const event of ['end', 'close', 'error']) input.once(event, resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
    if (signal.aborted || input.readableEnded) resolve();
  });
  const server = serveStdio(factory, { transport: new StdioServerTransport(input, output) });
  await ended;
  await server.close();
}
