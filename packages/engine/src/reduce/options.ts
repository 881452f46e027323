/** What a caller may choose of an evaluation. */
export interface EstimateOptions {
  /** Horizon of the restricted mean and of the standardised share; cut to the shortest follow-up of an arm. */
  readonly horizonDays: number;
  /** Days at which shares and incidences are read. */
  readonly windowDays: readonly number[];
}

export const defaultOptions: EstimateOptions = { horizonDays: 182, windowDays: [14, 30, 90, 182, 365] };

/** Days at which outcomes are read and standardised: half a year and a year after the referral. */
export const outcomeDays = [182, 365] as const;
