import { PolkuError } from '@polku/stats';

/** 0 clean, 1 the data have problems, 2 the command cannot run. */
export const exitCodes = { ok: 0, invalidData: 1, cannotRun: 2 } as const;

/** Says in one line on standard error why a command could not run, without repeating anything a file held; gives the exit code. */
export async function reportFailure(error: unknown): Promise<number> {
  if (error instanceof PolkuError) {
    const { errorCodes, isErrorCode } = await import('@polku/domain');
    const again = isErrorCode(error.code) && errorCodes[error.code].retryable ? ' It may work if tried again.' : '';
    console.error(`polku: ${error.message}${again} (${error.code})`);
    return exitCodes.cannotRun;
  }
  const kind = error instanceof Error ? error.name : typeof error;
  console.error(
    `polku: It failed in a way that is not the data's fault: tell its makers, or set POLKU_DEBUG=1 to see where. (unexpected: ${kind})`,
  );
  if (process.env.POLKU_DEBUG === '1' && error instanceof Error) console.error(error.stack?.split('\n').slice(1).join('\n'));
  return exitCodes.cannotRun;
}
