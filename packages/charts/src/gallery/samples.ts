import type { Absence, ArmResult, MaybeInterval } from '@polku/domain/evaluation';
import type { ChartArm } from '../chart-props.ts';

/** Invented evaluation results of the shape that the engine releases, for stories and tests. */

export const sampleArms: readonly ChartArm[] = [
  { id: 'centralised', label: 'Keskitetty tiimi', n: 1904 },
  { id: 'regional_before', label: 'Alueelliset tiimit, ennen', n: 2117 },
  { id: 'regional_beside', label: 'Alueelliset tiimit, rinnalla', n: 1388 },
];

export const smallGroup: Absence = { absent: 'suppressed', reason: 'small_group' };
export const beyondFollowUp: Absence = { absent: 'too_early', reason: 'beyond_follow_up' };
const noEvents: Absence = { absent: 'not_estimable', reason: 'no_events' };
const emptyArm: Absence = { absent: 'not_estimable', reason: 'empty_arm' };

const level = 0.95;

function shareInterval(share: number, people: number): MaybeInterval {
  if (share === 0) return noEvents;
  const halfWidth = 1.96 * Math.sqrt((share * (1 - share)) / people);
  return { lower: Math.max(0, share - halfWidth), upper: Math.min(1, share + halfWidth), level, method: 'log' };
}

interface Waiting {
  readonly arm: string;
  readonly people: number;
  /** Day by which about half are served. */
  readonly halfDay: number;
  readonly followedDays: number;
  readonly stepDays?: number;
}

/** People who wait: each step some are served and a few leave, until the follow-up ends. */
function durationSample({ arm, people, halfDay, followedDays, stepDays = 7 }: Waiting): ArmResult<'duration'> {
  const days = Array.from({ length: Math.floor(followedDays / stepDays) }, (_, step) => (step + 1) * stepDays);
  let waiting = people;
  let served = 0;
  let left = 0;
  const steps = days.map((day) => {
    // Those who wait longest are the hardest to place: the rate rises at first and then falls.
    const rate = ((1.55 * Math.log(2)) / halfDay) * (day / halfDay) ** 0.45 * Math.exp(-0.28 * (day / halfDay));
    const atRisk = waiting;
    const events = Math.round(waiting * (1 - Math.exp(-rate * stepDays)));
    const exits = Math.round((waiting - events) * 0.0016 * stepDays);
    waiting -= events + exits;
    served += events;
    left += exits;
    const share = served / people;
    return { day, atRisk, events, share, waiting, interval: shareInterval(share, people) };
  });
  const reached = (p: number) => steps.find(({ share }) => share >= p)?.day;
  const notReached: Absence = { absent: 'not_reached', reason: 'curve_above_level' };
  const at = (day: number) => (day > followedDays ? undefined : steps.findLast((step) => step.day <= day));
  return {
    arm,
    n: people,
    events: served,
    censored: waiting,
    competing: left,
    curve: steps.map(({ day, atRisk, events, share, interval }) => ({
      day,
      atRisk,
      events,
      censored: 0,
      survival: 1 - share,
      standardError: Math.sqrt((share * (1 - share)) / people),
      interval,
    })),
    quantiles: [0.25, 0.5, 0.75, 0.9].map((p) => ({ p, day: reached(p) ?? notReached, interval: notReached })),
    servedBy: [14, 30, 90].map((day) => {
      const step = at(day);
      return step
        ? { day, share: step.share, interval: step.interval, oneMinusKaplanMeier: step.share }
        : { day, share: beyondFollowUp, interval: beyondFollowUp, oneMinusKaplanMeier: beyondFollowUp };
    }),
    servedCurve: [
      { day: 0, share: 0, interval: noEvents, waiting: people },
      ...steps.map(({ day, share, interval, waiting }) => ({ day, share, interval, waiting })),
    ],
    restrictedMean: {
      horizon: 182,
      estimate: halfDay * 1.4,
      standardError: 0.8,
      interval: { lower: halfDay * 1.35, upper: halfDay * 1.45, level, method: 'normal' },
    },
  };
}

/** An arm of which nothing may, or can, be told. */
export function absentDuration(arm: string, absence: Absence): ArmResult<'duration'> {
  return {
    arm,
    n: absence,
    events: absence,
    censored: absence,
    competing: absence,
    curve: [],
    quantiles: [{ p: 0.5, day: absence, interval: absence }],
    servedBy: [14, 30, 90].map((day) => ({ day, share: absence, interval: absence, oneMinusKaplanMeier: absence })),
    servedCurve: [],
    restrictedMean: { horizon: 182, estimate: absence, standardError: absence, interval: absence },
  };
}

const centralised = durationSample({ arm: 'centralised', people: 1904, halfDay: 28, followedDays: 728 });
const before = durationSample({ arm: 'regional_before', people: 2117, halfDay: 46, followedDays: 728 });
const beside = durationSample({ arm: 'regional_beside', people: 1388, halfDay: 37, followedDays: 728 });

export const durationSamples = {
  twoArms: [centralised, before],
  threeArms: [centralised, before, beside],
  oneArm: [centralised],
  shortFollowUp: [durationSample({ arm: 'centralised', people: 412, halfDay: 28, followedDays: 70 }), before],
  smallCohort: [durationSample({ arm: 'centralised', people: 61, halfDay: 41, followedDays: 360, stepDays: 30 })],
  oneArmSuppressed: [centralised, absentDuration('regional_before', smallGroup)],
  suppressed: [absentDuration('centralised', smallGroup), absentDuration('regional_before', smallGroup)],
  tooEarly: [absentDuration('centralised', beyondFollowUp), absentDuration('regional_before', beyondFollowUp)],
  empty: [absentDuration('centralised', emptyArm), absentDuration('regional_before', emptyArm)],
  none: [],
} as const satisfies Record<string, readonly ArmResult<'duration'>[]>;

interface Outcomes {
  readonly arm: string;
  readonly people: number;
  readonly followedDays: number;
  /** Share that ends in each outcome within a year. */
  readonly withinYear: Readonly<Record<string, number>>;
}

export const sampleCauses = [
  { id: 'employed', label: { fi: 'Työssä', sv: 'I arbete', en: 'Work' } },
  { id: 'studying', label: { fi: 'Opinnot', sv: 'Studier', en: 'Studies' } },
  { id: 'disability_pension', label: { fi: 'Työkyvyttömyyseläke', sv: 'Invalid- eller sjukpension', en: 'Disability pension' } },
  { id: 'other_exit', label: { fi: 'Muu päättyminen', sv: 'Annat avslut', en: 'Other ending' } },
] as const;

function competingSample({ arm, people, followedDays, withinYear }: Outcomes): ArmResult<'competing'> {
  const days = Array.from({ length: Math.floor(followedDays / 14) }, (_, step) => (step + 1) * 14);
  const incidence = (final: number, day: number) =>
    Math.round(people * ((final * (1 - Math.exp(-day / 170))) / (1 - Math.exp(-365 / 170)))) / people;
  return {
    arm,
    n: people,
    causes: Object.entries(withinYear).map(([cause, final]) => ({
      cause,
      events: Math.round(incidence(final, followedDays) * people),
      curve: days.map((day) => {
        const share = incidence(final, day);
        return { day, incidence: share, standardError: Math.sqrt((share * (1 - share)) / people), interval: shareInterval(share, people) };
      }),
      at: [182, 365].map((day) =>
        day > followedDays
          ? { day, incidence: beyondFollowUp, interval: beyondFollowUp }
          : { day, incidence: incidence(final, day), interval: shareInterval(incidence(final, day), people) },
      ),
    })),
    atRisk: [0, ...days].map((day) => ({
      day,
      atRisk: Math.round(
        people * (1 - Object.values(withinYear).reduce((sum, final) => sum + incidence(final, day), 0)) * (1 - (0.55 * day) / followedDays),
      ),
    })),
  };
}

export function absentCompeting(arm: string, absence: Absence): ArmResult<'competing'> {
  return {
    arm,
    n: absence,
    causes: sampleCauses.map(({ id }) => ({
      cause: id,
      events: absence,
      curve: [],
      at: [182, 365].map((day) => ({ day, incidence: absence, interval: absence })),
    })),
    atRisk: [],
  };
}

const outcomesNow = { employed: 0.262, studying: 0.071, disability_pension: 0.058, other_exit: 0.104 };
const outcomesBefore = { employed: 0.221, studying: 0.064, disability_pension: 0.079, other_exit: 0.142 };
const outcomesBeside = { employed: 0.236, studying: 0.069, disability_pension: 0.066, other_exit: 0.121 };
const maturing = competingSample({ arm: 'centralised', people: 1904, followedDays: 224, withinYear: outcomesNow });
const matureBefore = competingSample({ arm: 'regional_before', people: 2117, followedDays: 728, withinYear: outcomesBefore });
const suppressedCause = {
  ...matureBefore,
  causes: matureBefore.causes.map((cause) => (cause.cause === 'studying' ? absentCompeting('', smallGroup).causes[1]! : cause)),
};

export const competingSamples = {
  twoArms: [competingSample({ arm: 'centralised', people: 1904, followedDays: 448, withinYear: outcomesNow }), matureBefore],
  maturing: [maturing, matureBefore],
  threeArms: [
    maturing,
    matureBefore,
    competingSample({ arm: 'regional_beside', people: 1388, followedDays: 300, withinYear: outcomesBeside }),
  ],
  oneArm: [matureBefore],
  causeSuppressed: [maturing, suppressedCause],
  suppressed: [absentCompeting('centralised', smallGroup), absentCompeting('regional_before', smallGroup)],
  tooEarly: [absentCompeting('centralised', beyondFollowUp), absentCompeting('regional_before', beyondFollowUp)],
  empty: [absentCompeting('centralised', emptyArm), absentCompeting('regional_before', emptyArm)],
  none: [],
} as const satisfies Record<string, readonly ArmResult<'competing'>[]>;
