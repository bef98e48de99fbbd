/** `docs/assistants.md` with what the tools say of the examples now. */
import { readFileSync } from 'node:fs';
import { ABSENCES } from '../src/web/mcp/absence.ts';
import { TOOLS } from '../src/web/mcp/tools.ts';
import { recordOf } from '../src/web/record/record.ts';
import { between, onExamples } from './examples-ledger.ts';

const PATH = 'docs/assistants.md';
/** `> tool {input}`, and what it says. */
const CALL = /^```\n> (\w+) (\{.*\})\n[\s\S]*?^```$/gm;

export async function renewAssistants(): Promise<string> {
  const listed = between(readFileSync(PATH, 'utf8'), 'tools', toolRows());
  const text = between(
    listed,
    'absences',
    Object.entries(ABSENCES)
      .map(([kind, says]) => `- \`${kind}\`: ${says}.`)
      .join('\n'),
  );
  return onExamples(async (deps) => {
    const toolDeps = { ...deps, record: recordOf(deps) };
    const outputs = new Map<string, string>();
    for (const [block, name, input] of text.matchAll(CALL)) {
      const tool = TOOLS.find((one) => one.name === name);
      if (tool === undefined) throw new RangeError(`${PATH} calls '${name}', and there is no such tool`);
      const { text: said } = await tool.run(tool.input.parse(JSON.parse(input!)), toolDeps);
      outputs.set(block, `\`\`\`\n> ${name} ${input}\n${said}\n\`\`\``);
    }
    return text.replace(CALL, (block) => outputs.get(block)!);
  });
}

function toolRows(): string {
  const rows = TOOLS.map(({ name, says, input }) => {
    const inputs = Object.entries(input.shape).map(
      ([field, schema]) => `\`${field}\`${schema.safeParse(undefined).success ? '' : ' (needed)'}`,
    );
    return `| \`${name}\` | ${says.split('\n', 1)[0]} | ${inputs.join(', ')} |`;
  });
  return ['| tool | what it gives | asked with |', '| --- | --- | --- |', ...rows].join('\n');
}
