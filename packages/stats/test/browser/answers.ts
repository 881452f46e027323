import {
  aalenJohansen,
  coxHazardRatio,
  durationTablesOf,
  incidenceAt,
  isAbsent,
  kaplanMeier,
  logRank,
  momentsOf,
  survivalAt,
  welch,
  wilson,
} from '@polku/stats';

/** A few estimates of a small file of two arms, each through other parts of the package. */
export function answers() {
  const time = Int32Array.of(5, 8, 8, 12, 20, 3, 5, 9, 14, 21);
  const status = Uint8Array.of(1, 0, 1, 2, 0, 1, 1, 2, 1, 0);
  const group = Uint8Array.of(0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
  const [reference, arm] = durationTablesOf({ time, status, group, groups: 2 });
  const test = logRank([[reference, arm]]);
  const hazard = coxHazardRatio([[reference, arm]]);
  const means = welch(momentsOf([4, 5, 7]), momentsOf([1, 2, 3]));
  const share = wilson(10, 35);
  return {
    survival: survivalAt(kaplanMeier(arm), 10).survival,
    incidence: incidenceAt(aalenJohansen(arm), 1, 10).estimate,
    logRankP: isAbsent(test) ? null : test.pValue,
    hazardRatio: isAbsent(hazard) ? null : hazard.estimate,
    welchP: isAbsent(means) ? null : means.pValue,
    wilsonLower: isAbsent(share) ? null : share.lower,
  };
}

/** What R says of them: survfit, survdiff, coxph, t.test and prop.test of the same ten people. */
export const answersOfR = {
  survival: 0.6,
  incidence: 0.4,
  logRankP: 0.6303619163872,
  hazardRatio: 1.547764114804,
  welchP: 0.04191451747145,
  wilsonLower: 0.1632653623643,
};
