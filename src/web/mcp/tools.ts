/** Every tool for assistants, in the order they are listed: few, and each with one question that it answers. */
import { answer } from './answer-tool.ts';
import { changes } from './changes-tool.ts';
import { checkTextTool } from './check-tool.ts';
import { evidence } from './evidence-tool.ts';
import { premieres } from './premieres-tool.ts';
import { readTextTool } from './read-tool.ts';
import { search } from './search-tool.ts';
import type { Tool } from './tool.ts';

export const TOOLS: readonly Tool[] = [answer, evidence, search, changes, premieres, readTextTool, checkTextTool];
