import { undoAll } from '../temporary.ts';

/** Signals that end a process, with the exit codes that shells know them by. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof signals;

function end(signal: Signal): void {
  undoAll();
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  process.exit(signals[signal]);
}

/** Ends the process at a signal as one that was stopped, after what is temporary is gone. */
export function endAtSignals(): void {
  for (const signal of Object.keys(signals) as Signal[]) process.on(signal, end);
}

/** Runs a computation that gives nobody else a turn: a signal then ends it at once, as it ends any process. */
export function whileComputing<T>(compute: () => T): T {
  const heard = (Object.keys(signals) as Signal[]).filter((signal) => (process.listeners(signal) as unknown[]).includes(end));
  for (const signal of heard) process.off(signal, end);
  try {
    return compute();
  } finally {
    for (const signal of heard) process.on(signal, end);
  }
}
