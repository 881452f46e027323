/** What a caller may choose of an evaluation. */
export interface EstimateOptions {
  /** Horizon of the restricted mean and of the standardised share; cut to the shortest follow-up of an arm. */
  readonly horizonDays: number;
  /** Days at which shares and incidences are read. */
  readonly windowDays: readonly number[];
}

export const defaultOptions: EstimateOptions = { horizonDays: 182, windowDays: [14, 30, 90, 182, 365] };

/** Half a year and a year after the referral: usual days to count to. */
const outcomeDays = [182, 365] as const;

/** Every day that an outcome may be counted to, rising. */
export const horizonsOf = ({ horizonDays, windowDays }: EstimateOptions): readonly number[] =>
  [...new Set([...windowDays, ...outcomeDays, horizonDays])].sort((a, b) => a - b);
