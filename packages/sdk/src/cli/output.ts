/** Prints the one JSON document of a command that was refused, or that prints nothing else. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Shows what long work is doing, on standard error and only when somebody watches it. */
export function progressReporter(): (message: string) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (message) => {
    process.stderr.write(`\r\u001B[K${message}`);
    if (message === '') process.stderr.write('\r');
  };
}
