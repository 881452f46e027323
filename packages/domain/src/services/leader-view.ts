import type { RoleId } from '../catalogue/roles/index.ts';
import type { DescriptionStatus } from '../data-package/resources/description-phases.ts';
import { duplicateAssessment } from '../metrics/duplicate_assessment.ts';
import { daysBetween, type Day } from '../pathway/day.ts';
import { isOpen, type ResponsibilityFact } from '../pathway/path-facts.ts';

/** An open case, as far as leaders need to know of it. */
export interface LedCase {
  /** The team has met about it, so that someone must answer for it. */
  readonly metByTeam: boolean;
  readonly clientResponsibles: readonly ResponsibilityFact[];
  readonly assessments: readonly { readonly topic: string; readonly doneOn: Day }[];
}

/** What the files `staffing`, `assignments`, `assessments`, `description_phases`, `interfaces` and `pilots` tell. */
export interface LeaderFacts {
  readonly posts: readonly (ResponsibilityFact & { readonly role: RoleId; readonly fullTimeEquivalents: number })[];
  readonly openCases: readonly LedCase[];
  readonly descriptionPhases: readonly { readonly phase: string; readonly status: DescriptionStatus; readonly ownerRole: RoleId | null }[];
  readonly interfaces: readonly { readonly counterpart: string; readonly agreedOn: Day | null }[];
  /** Who carries on each pilot: `owner_role` of `pilots.csv`. */
  readonly pilots?: readonly { readonly pilot: string; readonly ownerRole: RoleId | null }[];
}

export interface LeaderView {
  /** Null where no post of any role is recorded. */
  readonly coordinatorFullTimeEquivalents: number | null;
  /** Null without a coordinator. */
  readonly openCasesPerFullTimeEquivalent: number | null;
  readonly overlaps: {
    /** Open cases in which the same topic was assessed again within the time that the metric of duplicate assessments counts. */
    readonly casesAssessedAgain: number;
    /** Open cases with more than one client-responsible worker at once. */
    readonly casesWithSeveralResponsible: number;
  };
  readonly unowned: {
    /** Open cases that the team has met about and nobody answers for. */
    readonly cases: number;
    /** Phases of the description that are not done and that nobody owns. */
    readonly descriptionPhases: readonly string[];
    /** Parties with whom the division of work is not agreed on. */
    readonly interfaces: readonly string[];
    /** Pilots whose work nobody is to carry on. */
    readonly pilots: readonly string[];
  };
}

const repeatedWithinDays = duplicateAssessment.of.having[0].sharing.withinDays;

function isAssessedAgain({ assessments }: LedCase, on: Day): boolean {
  const done = assessments.filter(({ doneOn }) => doneOn <= on).toSorted((a, b) => (a.doneOn < b.doneOn ? -1 : 1));
  return done.some((later, index) =>
    done.slice(0, index).some(({ topic, doneOn }) => topic === later.topic && daysBetween(doneOn, later.doneOn) <= repeatedWithinDays),
  );
}

const responsibleCount = ({ clientResponsibles }: LedCase, on: Day): number =>
  // A responsibility that closes on the day is handed over, not shared.
  clientResponsibles.filter((each) => isOpen(each, on) && each.to !== on).length;

/**
 * What leaders of several sectors need to see together: how much time of coordinators there is, what is done twice, and what nobody
 * owns. Working across sectors needs permission, time and an owner for each interface, and a gap shows in no sector’s own figures.
 *
 * Overlap is not waste: a new assessment may be justified. The counts of cases are of people, so they pass the disclosure gate before
 * anyone sees them.
 *
 * @example leaderView({ posts: [{ role: 'work_ability_coordinator', from: '2022-08-01', fullTimeEquivalents: 1.5 }], openCases: [],
 *   descriptionPhases: [], interfaces: [] }, '2022-12-31').coordinatorFullTimeEquivalents // 1.5
 */
export function leaderView({ posts, openCases, descriptionPhases, interfaces, pilots = [] }: LeaderFacts, on: Day): LeaderView {
  const coordinators = posts.filter((post) => post.role === 'work_ability_coordinator' && isOpen(post, on));
  const fullTimeEquivalents = coordinators.reduce((sum, post) => sum + post.fullTimeEquivalents, 0);
  const count = (isSuch: (led: LedCase) => boolean): number => openCases.filter(isSuch).length;
  return {
    coordinatorFullTimeEquivalents: posts.length === 0 ? null : fullTimeEquivalents,
    openCasesPerFullTimeEquivalent: fullTimeEquivalents > 0 ? openCases.length / fullTimeEquivalents : null,
    overlaps: {
      casesAssessedAgain: count((led) => isAssessedAgain(led, on)),
      casesWithSeveralResponsible: count((led) => responsibleCount(led, on) > 1),
    },
    unowned: {
      cases: count((led) => led.metByTeam && !led.clientResponsibles.some((each) => isOpen(each, on))),
      descriptionPhases: descriptionPhases
        .filter(({ status, ownerRole }) => status !== 'done' && ownerRole === null)
        .map(({ phase }) => phase),
      interfaces: interfaces.filter(({ agreedOn }) => agreedOn === null || agreedOn > on).map(({ counterpart }) => counterpart),
      pilots: pilots.filter(({ ownerRole }) => ownerRole === null).map(({ pilot }) => pilot),
    },
  };
}
