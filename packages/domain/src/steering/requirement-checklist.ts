import { requirementIds, type RequirementId } from '../catalogue/requirements/requirements.ts';
import type { Day } from '../pathway/day.ts';

/** An assessment of a requirement in one unit: a row of `requirements.csv` of one team. */
export interface RequirementAssessment {
  readonly requirement: RequirementId;
  readonly assessedOn: Day;
  readonly met: boolean;
  readonly evidence: string | null;
}

export interface RequirementStanding {
  readonly requirement: RequirementId;
  /** What nobody has assessed is not known to be lacking. */
  readonly status: 'met' | 'not_met' | 'not_assessed';
  readonly assessedOn: Day | null;
  readonly evidence: string | null;
}

export interface RequirementChecklist {
  /** All nine, in order. */
  readonly items: readonly RequirementStanding[];
  readonly met: number;
  readonly notAssessed: number;
  /** How complete the model is at the least and at the most: the share that is met if none or all of those not assessed are. */
  readonly completeness: { readonly atLeast: number; readonly atMost: number };
}

/**
 * How complete the national model is in one unit on a day: each of the nine requirements by its latest assessment, with the evidence
 * that it rests on. A unit assesses itself, so that its answer is a claim, and units are compared by it only with care.
 *
 * @example requirementChecklist([], '2022-12-31').completeness // { atLeast: 0, atMost: 1 }
 */
export function requirementChecklist(assessments: readonly RequirementAssessment[], on: Day): RequirementChecklist {
  const items = requirementIds.map((requirement): RequirementStanding => {
    const latest = assessments
      .filter((each) => each.requirement === requirement && each.assessedOn <= on)
      .reduce<RequirementAssessment | null>((last, each) => (last === null || each.assessedOn >= last.assessedOn ? each : last), null);
    if (latest === null) return { requirement, status: 'not_assessed', assessedOn: null, evidence: null };
    const { met, assessedOn, evidence } = latest;
    return { requirement, status: met ? 'met' : 'not_met', assessedOn, evidence };
  });
  const count = (status: RequirementStanding['status']): number => items.filter((item) => item.status === status).length;
  const [met, notAssessed] = [count('met'), count('not_assessed')];
  return { items, met, notAssessed, completeness: { atLeast: met / items.length, atMost: (met + notAssessed) / items.length } };
}
