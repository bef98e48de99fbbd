/** The program `greenlit`: joins the process's streams and signals to `run`. */
import { run } from './run.ts';
import { openTerminal } from './terminal/terminal.ts';

const STOPPING = ['SIGINT', 'SIGTERM'] as const;
const LAST_WORDS_MS = 250; // for what is printed at the end to go out

const interrupt = new AbortController();
const stop = (signal: NodeJS.Signals) => {
  for (const one of STOPPING) process.off(one, stop); // the second Ctrl-C waits for nothing
  interrupt.abort(signal);
};
const heed = () => {
  for (const one of STOPPING) process.on(one, stop);
};
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
process.exitCode = await run(process.argv.slice(2), terminal, heed);
// Asked to stop, it does not wait for a pipe that it was reading. Whoever reads one that nobody writes cannot even exit: Node would wait for it.
if (interrupt.signal.aborted)
  setTimeout(() => {
    if (process.exitCode !== 0) process.kill(process.pid, interrupt.signal.reason);
    process.exit();
  }, LAST_WORDS_MS).unref();
