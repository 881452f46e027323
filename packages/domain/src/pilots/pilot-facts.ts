import * as z from 'zod';
import { systemIds } from '../catalogue/systems/index.ts';
import { metricIds } from '../metrics/ids.ts';
import { armRoles } from '../data-package/resources/arms.ts';
import { hypothesisIds } from './hypotheses.ts';
import { listedOnce, oneRolePerArm, periodRunsForward, stepsInOrder, teamsInOnePlaceAtATime, wholeProportions } from './fact-checks.ts';
import type { PilotFactRuleId } from './fact-rules.ts';
import { partialDateSchema } from './partial-date.ts';
import { regionIds } from './regions.ts';
import { pilotRiskIds } from './risks.ts';
import { pilotStatusIds } from './statuses.ts';

const breaks = (rule: PilotFactRuleId) => ({ error: rule });

const sentence = z.string().trim().min(1);
const text = z.strictObject({ fi: sentence, sv: sentence, en: sentence });
const slug = z.string().regex(/^[a-z][a-z0-9_]*$/);
/** Sections of the source documents, or what shows where a fact comes from. */
const source = sentence;

/** From a day, a month or a year to another; null where the source does not tell. */
const periodShape = { from: partialDateSchema.nullable(), to: partialDateSchema.nullable() };

const systemId = z.enum(systemIds, breaks('system_unknown'));
const hypothesisId = z.enum(hypothesisIds, breaks('hypothesis_unknown'));
const metricId = z.enum(metricIds, breaks('metric_unknown'));

/** A dated step on the way: a decision of a body, or an event. */
const chainStep = z
  .strictObject({
    ...periodShape,
    from: partialDateSchema,
    kind: z.enum(['decision', 'event'], breaks('code_unknown')),
    what: text,
    source,
  })
  .superRefine(periodRunsForward);
export type ChainStep = z.infer<typeof chainStep>;

export const publishedUnits = [
  'people',
  'participations',
  'events',
  'count',
  'share',
  'days',
  'minutes',
  'hours',
  'points',
  'euros',
] as const;
/** How a published number enters a metric. */
export const publishedRoles = ['numerator', 'denominator', 'target', 'result'] as const;

/** A number as its source printed it. */
const publishedNumber = z.strictObject({
  what: text,
  value: z.number(),
  unit: z.enum(publishedUnits, breaks('code_unknown')),
  /** The source says "about" or "at least". */
  approximate: z.boolean().optional(),
  metric: metricId.optional(),
  role: z.enum(publishedRoles, breaks('code_unknown')).optional(),
});
export type PublishedNumber = z.infer<typeof publishedNumber>;

/** Which team's clients a comparison would count, and when: the shape of a row of `arms.csv`. */
const pilotArm = z
  .strictObject({ arm: slug, label: text, role: z.enum(armRoles, breaks('code_unknown')), team: slug, ...periodShape })
  .superRefine(periodRunsForward);
export type PilotArm = z.infer<typeof pilotArm>;

/**
 * What is known of one pilot or practice. A new pilot is a file of this shape; a fact that no source tells is null or an
 * empty list, never a guess.
 */
export const pilotFactsSchema = z.strictObject({
  id: slug,
  label: text,
  /** The Swedish label is a translation of ours, to be checked before it is published. */
  svUncertain: z.literal(true).optional(),
  description: text,
  region: z.enum(regionIds, breaks('region_unknown')),
  place: text.nullable(),
  /** The name of the project, which is not translated. */
  project: sentence.nullable(),
  period: z
    .strictObject({
      ...periodShape,
      /** The date of a source that tells only how things stood then. */
      toldOn: partialDateSchema.nullable(),
      source: source.optional(),
    })
    .superRefine(periodRunsForward),
  population: text.nullable(),
  /** The systems that it tries or leans on. */
  systems: z.array(systemId).superRefine(listedOnce),
  comparator: text.nullable(),
  hypotheses: z.array(hypothesisId).superRefine(listedOnce),
  arms: z.array(pilotArm).superRefine(teamsInOnePlaceAtATime).superRefine(oneRolePerArm),
  numbers: z.array(publishedNumber).superRefine(wholeProportions),
  /** Pilots whose numbers look alike and count another group: never to be added together in silence. */
  notPooledWith: z.array(slug).superRefine(listedOnce),
  /** What came of it, where the source tells it in words. */
  outcome: text.nullable(),
  status: z.enum(pilotStatusIds, breaks('status_unknown')),
  chain: z.array(chainStep).superRefine(stepsInOrder),
  risks: z.array(z.strictObject({ risk: z.enum(pilotRiskIds, breaks('risk_unknown')), note: text.nullable() })),
  source,
});
export type PilotFacts = z.infer<typeof pilotFactsSchema>;
