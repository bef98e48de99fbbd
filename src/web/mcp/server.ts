/** The tools as an MCP server; how it is reached, over standard input or HTTP, is for others to say. */
import { McpServer, type McpServerFactory } from '@modelcontextprotocol/server';
import { Failure } from '../../failure.ts';
import type { Tool, ToolDeps } from './tool.ts';
import { TOOLS } from './tools.ts';

const INSTRUCTIONS = `Greenlit reads television coverage and answers whether a series was renewed and when it is back, with the words that say so.
Ask 'answer' first. Say what it says and how sure it is; cite with 'evidence'. Where it says that there is no answer, say so too.
Dates are EDTF: a month or a season of the year is all that is known where no day is given.`;

/** Nothing here writes, reaches beyond the ledger, or gives another answer when asked twice. */
const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

/** @param log takes a line about a failure that is our own fault */
export function mcpServers(deps: ToolDeps, version: string, log: (line: string) => void): McpServerFactory {
  return () => {
    const server = new McpServer({ name: 'greenlit', title: 'Greenlit', version }, { instructions: INSTRUCTIONS });
    for (const tool of TOOLS) register(server, tool, deps, log);
    return server;
  };
}

function register(server: McpServer, tool: Tool, deps: ToolDeps, log: (line: string) => void): void {
  const { name, title, says, input, output } = tool;
  const config = { title, description: says, inputSchema: input, outputSchema: output, annotations: { title, ...READ_ONLY } };
  server.registerTool(name, config, async (asked) => {
    try {
      const { text, data } = await tool.run(asked, deps);
      return { content: [{ type: 'text', text }], structuredContent: data };
    } catch (error) {
      return { content: [{ type: 'text', text: failureText(error, name, log) }], isError: true };
    }
  });
}

function failureText(error: unknown, name: string, log: (line: string) => void): string {
  if (error instanceof Failure && error.status < 500) return `${error.message} [${error.code}]. ${error.hint}`;
  log(`tool ${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return `The tool '${name}' failed by a fault of its own, which its log describes. Other tools may well work.`;
}
