import type { Scope } from '../src/reduce/episodes-in-arms.ts';

/** The pilot `p1` of the packages that tests make, which organisation `o1` runs alone. */
export const scopeOf = (datasetId: string, asOf: string): Scope => ({
  organisationId: 'o1',
  organisations: ['o1'],
  datasetId,
  pilotId: 'p1',
  asOf,
});
