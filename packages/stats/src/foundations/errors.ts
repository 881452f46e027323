/** What a caller can get wrong when asking for an estimate. */
export const statsErrorCodes = ['invalid_number', 'negative_time', 'unequal_lengths', 'invalid_count', 'invalid_argument'] as const;
export type StatsErrorCode = (typeof statsErrorCodes)[number];

export interface PolkuErrorOptions extends ErrorOptions {
  /** Where in the arrays given the mistake stands, counted from 0. */
  readonly index?: number;
  /** What would have been right there. */
  readonly expected?: string;
}

/**
 * A caller's mistake. `code` is stable: programs compare it. `message` says what was expected and where, and never
 * repeats a value that may be a person's.
 */
export class PolkuError<Code extends string = string> extends Error {
  override readonly name = 'PolkuError';
  readonly code: Code;
  readonly index: number | undefined;
  readonly expected: string | undefined;

  constructor(code: Code, message: string, { index, expected, ...options }: PolkuErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.index = index;
    this.expected = expected;
  }
}
