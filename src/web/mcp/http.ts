/** `/mcp`: the tools over streamable HTTP, without sessions: every request stands on its own. */
import type { McpHttpHandler } from '@modelcontextprotocol/server';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import type { Record } from '../record/record.ts';

const MOST_BYTES = 1_000_000; // of a request

export function mcp(deps: AppDeps, record: Record): Hono {
  const app = new Hono();
  let handler: Promise<McpHttpHandler> | null = null;
  app.all('/mcp', async (context) => {
    handler ??= load(deps, record);
    return (await handler).fetch(context.req.raw);
  });
  return app;
}

/** Loaded when somebody asks for it: the protocol's library takes some 35 MB of memory that most servers never need. */
async function load(deps: AppDeps, record: Record): Promise<McpHttpHandler> {
  const [{ createMcpHandler }, { mcpServers }] = await Promise.all([import('@modelcontextprotocol/server'), import('./server.ts')]);
  const { version, log, stopping } = deps;
  const onerror = (error: Error) => log(`/mcp: ${error.message}`);
  const handler = createMcpHandler(mcpServers({ ...deps, record }, version, log), { maxRequestBodySize: MOST_BYTES, onerror });
  stopping.addEventListener('abort', () => void handler.close(), { once: true });
  return handler;
}
