import * as z from 'zod';
import { policyIds } from '../disclosure/index.ts';
import { kindResults } from '../kinds/results.ts';
import { locales } from '../text.ts';
import { absenceSchema, notFollowedReasons } from './absence.ts';
import { certaintyLoweringReasons, conclusionSchema } from './conclusion.ts';
import { interval, number } from './numbers.ts';
import type { ArmResult, Comparison, ResultKind } from './results.ts';

/** The evaluation of one pilot: what `polku evaluate --json` prints, the API answers and the dashboard shows. */

const text = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, z.string()])) as Record<(typeof locales)[number], z.ZodString>,
);

/** How sure a reader may be: 3 sure, 2 fairly sure, 1 a hint, 0 cannot be told; with each reason that lowered it. */
const certainty = z.object({
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  loweredBy: z.array(z.enum(certaintyLoweringReasons)),
});
export type Certainty = z.infer<typeof certainty>;

const standardised = z.object({
  by: z.literal('segment'),
  /** What is standardised: share served at the horizon, incidence at 365 days, or the proportion. */
  estimand: z.string(),
  day: z.number().optional(),
  segmentsUsed: z.array(z.string()),
  segmentsExcluded: z.array(z.string()),
  coverage: number,
  arms: z.array(z.object({ arm: z.string(), estimate: number, interval })),
  comparisons: z.array(z.object({ arm: z.string(), reference: z.string(), estimate: number, interval, pValue: number })),
});
export type Standardised = z.infer<typeof standardised>;

const diagnostics = z.object({
  balance: z.array(
    z.object({ covariate: z.string(), level: z.string(), arm: z.string(), reference: z.string(), standardisedMeanDifference: number }),
  ),
  /**
   * Episodes referred at least the metric's horizon before the cut-off (`potential`), and those of them whose outcome at
   * the horizon is known (`complete`).
   */
  followUp: z.object({ complete: number, potential: number }),
  unknownSegmentShare: number,
  orderViolations: number,
  excluded: z.array(z.object({ reason: z.string(), n: number })),
  /** Episodes referred in the first three months of an intervention arm. */
  startUpEpisodes: number,
});
export type Diagnostics = z.infer<typeof diagnostics>;

const resultBase = {
  metric: z.string(),
  metricVersion: z.number().int(),
  unit: z.string(),
  instrument: z.string().optional(),
  /** What the instrument is called and how its scores are read, so that a package's own can be drawn too. */
  instrumentScale: z.object({ label: text, minimum: z.number(), maximum: z.number(), higherIsBetter: z.boolean() }).optional(),
  /** Days after day 0 on which the metric's outcome is read, whichever else were asked for. */
  days: z.array(z.number()).optional(),
  standardised: z.union([standardised, absenceSchema]).optional(),
  diagnostics: diagnostics.optional(),
  /** What may be said of it, one for each intervention arm; absent of a kind that is not yet compared by the pilot's design. */
  conclusions: z.array(conclusionSchema).optional(),
  certainty: certainty.optional(),
  /** The short answer: the verdict and the two numbers that show it best. */
  headline: text,
  sentence: text,
  /** The same words of each conclusion, where there are several interventions; those of the first are the result's own. */
  conclusionWords: z.array(z.object({ arm: z.string(), headline: text, sentence: text })).optional(),
};

type ResultBase = z.infer<z.ZodObject<typeof resultBase>>;

interface OfKind<K extends ResultKind> {
  readonly kind: K;
  readonly arms: readonly ArmResult<K>[];
  readonly comparisons: readonly Comparison<K>[];
}

export type ResultOf<K extends ResultKind> = ResultBase & OfKind<K>;
export type FollowedResult = { [K in ResultKind]: ResultOf<K> }[ResultKind];

/** A result's numbers: its words and certainty are still to come. */
export type NumbersOf<K extends ResultKind> = Omit<
  ResultBase,
  'sentence' | 'headline' | 'certainty' | 'conclusionWords' | 'instrumentScale'
> &
  OfKind<K>;

/** The numbers of any kind, for what all kinds have alike. */
export type AnyNumbers = NumbersOf<ResultKind>;

/** A metric of the catalogue that this package has no data for: listed, with the reason. */
const notFollowed = z.object({
  metric: z.string(),
  metricVersion: z.number().int().nullable(),
  kind: z.string().optional(),
  unit: z.string().optional(),
  absent: z.literal('not_followed'),
  reason: z.enum(notFollowedReasons),
  sentence: text,
});
export type NotFollowedResult = z.infer<typeof notFollowed>;

// A list of schemas does not know which kind it has where: the registry's types do.
const [firstKind, ...otherKinds] = Object.entries(kindResults).map(([kind, { arm, comparison }]) =>
  z.object({
    ...resultBase,
    kind: z.literal(kind),
    arms: z.array<z.ZodType>(arm),
    comparisons: z.array<z.ZodType>(comparison),
  }),
);
const followedResult = z.discriminatedUnion('kind', [firstKind!, ...otherKinds]) as z.ZodType as z.ZodType<FollowedResult>;

export type Result = FollowedResult | NotFollowedResult;

export const evaluationSchema = z.object({
  schema: z.literal('polku-evaluation/1'),
  provenance: z.object({
    datasetHash: z.string(),
    asOf: z.string(),
    polkuVersion: z.string(),
    policy: z.enum(policyIds),
    /** The day on which the plan was locked, by its hash; null where no locked plan was given. */
    planLockedOn: z.string().nullable(),
    /** A day that a cell of the plan claims it was locked on, which nothing here checks. */
    planSaidLockedOn: z.string().nullable(),
    /** SHA-256 of the evaluation plan that the rows hold; null where they hold none, or not a sound one. */
    planHash: z.string().nullable(),
    horizonDays: z.number().int(),
    windowDays: z.array(z.number().int()),
  }),
  pilot: z.object({
    id: z.string(),
    name: z.string(),
    design: z.string().nullable(),
    arms: z.array(z.object({ id: z.string(), label: z.string(), role: z.enum(['intervention', 'comparator']), episodes: number })),
  }),
  results: z.array(z.union([followedResult, notFollowed])),
});
export type Evaluation = z.infer<typeof evaluationSchema>;

export function isFollowed(result: Result): result is FollowedResult {
  return !('absent' in result);
}
