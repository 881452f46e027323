/** Prints the one JSON document of a command that was refused. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Where somebody may watch. */
interface Watched {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const counted = /^(?<what>.*): (?<rows>\d+) rows$/;
const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/**
 * Shows what long work is doing, on standard error and only when somebody watches it; of rows how many come in a second.
 *
 * @param now Milliseconds.
 */
export function progressReporter(stream: Watched = process.stderr, now: () => number = () => performance.now()): (message: string) => void {
  if (stream.isTTY !== true) return () => undefined;
  let told = { what: '', since: now(), last: now() };
  return (message) => {
    const { what = message, rows } = counted.exec(message)?.groups ?? {};
    // What is told of for the first time has been at work since anything was told of last.
    const since = what === told.what ? told.since : told.last;
    const seconds = (now() - since) / 1000;
    told = { what, since, last: now() };
    const rate = rows === undefined || seconds < 0.001 ? '' : `, ${grouped.format(Number(rows) / seconds)} a second`;
    stream.write(`\r\u001B[K${message}${rate}${message === '' ? '\r' : ''}`);
  };
}
