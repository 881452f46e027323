/** What a caller can get wrong when asking for an estimate. */
export const statsErrorCodes = ['invalid_number', 'negative_time', 'unequal_lengths', 'invalid_count', 'invalid_argument'] as const;
export type StatsErrorCode = (typeof statsErrorCodes)[number];

/**
 * A caller's mistake. `code` is stable: programs compare it. `message` says what was expected and where, and never
 * repeats a value that may be a person's.
 */
export class PolkuError<Code extends string = string> extends Error {
  override readonly name = 'PolkuError';
  readonly code: Code;

  constructor(code: Code, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
