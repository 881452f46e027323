import * as z from 'zod';
import { policyIds } from '../disclosure/index.ts';
import { locales } from '../text.ts';
import { absenceSchema, notFollowedReasons } from './absence.ts';
import { armResultSchemas, comparisonSchemas, number, interval } from './results.ts';

/** The evaluation of one pilot: what `polku evaluate --json` prints, the API answers and the dashboard shows. */

const text = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, z.string()])) as Record<(typeof locales)[number], z.ZodString>,
);

/** How sure a reader may be: 3 sure, 2 fairly sure, 1 a hint, 0 cannot be told; with each reason that lowered it. */
export const certaintyLoweringReasons = [
  'no_comparison_beside',
  'groups_not_comparable',
  'much_missing',
  'few_teams',
  'plan_not_locked',
  'wider_than_margin',
  'no_comparison',
  'too_early',
] as const;
export type CertaintyLoweringReason = (typeof certaintyLoweringReasons)[number];
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
  standardised: z.union([standardised, absenceSchema]).optional(),
  diagnostics: diagnostics.optional(),
  certainty: certainty.optional(),
  /** The short answer: the verdict and the two numbers that show it best. */
  headline: text,
  sentence: text,
  /** The same words for each comparison by itself, for a reader who asks for another one than the first. */
  comparisonWords: z.array(z.object({ arm: z.string(), reference: z.string(), headline: text, sentence: text, certainty })).optional(),
};

function resultOf<K extends keyof typeof armResultSchemas>(kind: K) {
  return z.object({
    ...resultBase,
    kind: z.literal(kind),
    arms: z.array(armResultSchemas[kind]),
    comparisons: z.array(comparisonSchemas[kind]),
  });
}

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

const followedResult = z.discriminatedUnion('kind', [
  resultOf('duration'),
  resultOf('competing'),
  resultOf('proportion'),
  resultOf('change'),
  resultOf('trend'),
  resultOf('occupancy'),
  resultOf('score'),
  resultOf('count'),
  resultOf('series'),
]);
export type FollowedResult = z.infer<typeof followedResult>;
export type Result = FollowedResult | NotFollowedResult;
export type ResultOf<K extends FollowedResult['kind']> = Extract<FollowedResult, { kind: K }>;

export const evaluationSchema = z.object({
  schema: z.literal('polku-evaluation/1'),
  provenance: z.object({
    datasetHash: z.string(),
    asOf: z.string(),
    polkuVersion: z.string(),
    policy: z.enum(policyIds),
    planLockedOn: z.string().nullable(),
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
