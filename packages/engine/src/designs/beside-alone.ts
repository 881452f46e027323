import type { DesignedContrast } from './designed-effect.ts';
import type { DesignedRow } from './designed-row.ts';

/**
 * Where more of those beside than this belong to one team, the others are too few to show that it changed by itself. Of counties in which that
 * team slowed for good and nothing else happened (as in the calibration, by its seeds that fix rules) it was called an effect in 43 of 100 where
 * it was alone, in 17 where one of ten was another's client, in 8 where one of four was, and in 2 where one of three or more was.
 */
const mostOfOneTeam = 2 / 3;

/** Share of those beside who are clients of the same team; 0 where nobody is. */
export function largestTeamBeside(rows: readonly DesignedRow<unknown>[]): number {
  const peopleOf = new Map<string, number>();
  for (const { place, n } of rows) {
    if (place.group !== 'beside') continue;
    const team = JSON.stringify([place.organisation, place.team]);
    peopleOf.set(team, (peopleOf.get(team) ?? 0) + n);
  }
  const counts = [...peopleOf.values()];
  return counts.length === 0 ? 0 : Math.max(...counts) / counts.reduce((sum, n) => sum + n, 0);
}

/**
 * Why a basis gives a hint and no more, however narrow its interval: what happens to all, or to the one team beside, at the same time
 * as the pilot and for good, looks just like an effect. Of people drawn by lot between two teams, how the teams differ is what was asked.
 */
export function onlyAHintBecause({
  basis,
  largestTeamBeside: largest,
}: Pick<DesignedContrast, 'basis' | 'largestTeamBeside'>): readonly ('no_comparison_beside' | 'one_team_beside')[] {
  if (basis === 'before_after') return ['no_comparison_beside'];
  return basis !== 'randomised' && largest > mostOfOneTeam ? ['one_team_beside'] : [];
}
