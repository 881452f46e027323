import { describe, expect, it } from 'vitest';
import { largestTeamBeside, onlyAHintBecause } from './beside-alone.ts';
import type { DesignGroup } from './design-rows.ts';

const people = (team: string, n: number, group: DesignGroup = 'beside', organisation = 'o') => ({
  place: { organisation, arm: group, team, area: 'beside', group, fromOn: null, toOn: null, cutOn: null },
  month: 0,
  segment: 's',
  n,
  outcome: 0,
});

describe('how much of what is beside is one team', () => {
  it.each([
    ['nobody is beside', [people('new', 50, 'treated')], 0, []],
    ['one team', [people('a', 30), people('a', 20)], 1, ['one_team_beside']],
    ['a second that is too small to show that the first changed', [people('a', 80), people('b', 20)], 0.8, ['one_team_beside']],
    ['two of a size', [people('a', 60), people('b', 40)], 0.6, []],
    ['a team of the same id in another organisation', [people('a', 50), people('a', 50, 'beside', 'other')], 0.5, []],
    ['who was there only before the start is not beside', [people('a', 50), people('b', 50, 'beside_before')], 1, ['one_team_beside']],
  ] as const)('%s', (_, rows, share, because) => {
    const largest = largestTeamBeside(rows);
    expect(largest).toBe(share);
    expect(onlyAHintBecause({ basis: 'difference_in_differences', largestTeamBeside: largest })).toEqual(because);
    expect(onlyAHintBecause({ basis: 'parallel', largestTeamBeside: largest })).toEqual(because);
  });
});

it('people drawn by lot between two teams are compared all the same, and a time with nothing beside it is not', () => {
  expect(onlyAHintBecause({ basis: 'randomised', largestTeamBeside: 1 })).toEqual([]);
  expect(onlyAHintBecause({ basis: 'before_after', largestTeamBeside: 0 })).toEqual(['no_comparison_beside']);
});
