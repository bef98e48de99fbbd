/** The program `greenlit`: joins the process's streams and signals to `run`. */
import { run } from './run.ts';
import { openTerminal } from './terminal/terminal.ts';

const interrupt = new AbortController();
process.on('SIGINT', () => {
  if (interrupt.signal.aborted) process.exit(130); // the second Ctrl-C does not wait
  interrupt.abort();
});
process.on('SIGTERM', () => interrupt.abort());
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0); // the reader has seen enough: `greenlit export claims | head`
    process.stderr.write(`greenlit: cannot write the output: ${error.message}\n  make room, or send it elsewhere\n`, () =>
      process.exit(74),
    );
  });

const terminal = openTerminal({
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  env: process.env,
  now: () => Temporal.Now.instant(),
  signal: interrupt.signal,
});
process.exitCode = await run(process.argv.slice(2), terminal);
