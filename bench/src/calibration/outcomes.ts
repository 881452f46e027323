import {
  adjustedScore,
  designedContrast,
  incidenceBy,
  isKnown,
  knownValue,
  restrictedDays,
  type DesignedContrast,
  type DesignedRow,
  type KnownOutcome,
  type NoDesignedEffect,
  type ScorePairOutcome,
} from '@polku/engine/designs';
import { segmentIds } from './county.ts';
import { largestScore, type Person } from './draw-people.ts';

/** An outcome by which a county is read, and what it comes to for one of its people. */
export interface CalibratedOutcome {
  readonly title: string;
  readonly read: (people: readonly Person[]) => DesignedContrast | NoDesignedEffect;
  /** Whether it speaks of this person: whose day comes. */
  readonly isCounted: (person: Person) => boolean;
  /** With the pilot minus without. */
  readonly gainOf: (person: Person) => number;
}

const horizonDays = 182;
const serviceDay = 90;
/** Served, or left another way. */
const causes = 2;

const asked = { segments: segmentIds, adjustment: 'segment', design: 'before_after_parallel' } as const;
const rowsOf = (people: readonly Person[]) => people.map(({ row }) => row);
const isServedBy = (waitDays: number, { exitDays }: Person): boolean => waitDays <= Math.min(exitDays, serviceDay);
const wasLostBefore = (day: number, { row: { outcome } }: Person): boolean => outcome.status === 0 && outcome.timeDays < day;

const daysGained = ({ waitDays, untriedDays }: Person): number => Math.min(waitDays, horizonDays) - Math.min(untriedDays, horizonDays);
const servedGained = (person: Person): number =>
  Number(isServedBy(person.waitDays, person)) - Number(isServedBy(person.untriedDays, person));

const everybody = (): boolean => true;
/** Whose day has come, without the pilot before it. */
const isDue =
  (day: number) =>
  ({ row }: Person): boolean =>
    row.outcome.cutOffDays >= day;

function servedOnDay(people: readonly Person[]): DesignedRow<KnownOutcome>[] {
  return people.filter(isDue(serviceDay)).map((person) => {
    const isLost = person.isLostByChance || wasLostBefore(serviceDay, person);
    return { ...person.row, outcome: { value: isLost ? null : Number(isServedBy(person.waitDays, person)) } };
  });
}

function scorePairs(people: readonly Person[]): DesignedRow<ScorePairOutcome>[] {
  return people.filter(isDue(horizonDays)).map((person) => {
    const isKnownThen = person.hasAnswered && !wasLostBefore(horizonDays, person);
    return { ...person.row, outcome: { baseline: person.baseline, value: isKnownThen ? person.score : null } };
  });
}

export const outcomes = {
  days: {
    title: 'days until the first service, 182 at most',
    read: (people) => designedContrast(rowsOf(people), restrictedDays(horizonDays), { ...asked, horizonDays }),
    isCounted: everybody,
    gainOf: daysGained,
  },
  served_by: {
    title: 'incidence of service by day 90, other exits competing',
    read: (people) => designedContrast(rowsOf(people), incidenceBy(serviceDay, causes), { ...asked, horizonDays: serviceDay }),
    isCounted: everybody,
    gainOf: servedGained,
  },
  served_on: {
    title: 'share served on day 90, of those due and not lost',
    read: (people) => designedContrast(servedOnDay(people).filter(isKnown), knownValue(1), { ...asked, horizonDays: serviceDay }),
    isCounted: isDue(serviceDay),
    gainOf: servedGained,
  },
  score: {
    title: 'score after half a year, adjusted for the first one, of those who answered',
    read: (people) => {
      const known = scorePairs(people).filter(isKnown);
      return designedContrast(known, adjustedScore(known, largestScore), { ...asked, horizonDays });
    },
    isCounted: isDue(horizonDays),
    gainOf: ({ score, untriedScore }) => score - untriedScore,
  },
  months: {
    title: 'days by the own area’s months, nobody beside',
    read: (people) => designedContrast(rowsOf(people), restrictedDays(horizonDays), { ...asked, design: 'before_after', horizonDays }),
    isCounted: everybody,
    gainOf: daysGained,
  },
} as const satisfies Readonly<Record<string, CalibratedOutcome>>;

export type OutcomeId = keyof typeof outcomes;
