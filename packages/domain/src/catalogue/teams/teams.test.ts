import { expect, test } from 'vitest';
import { pilots } from '../../pilots/pilots.ts';
import { teamCompositions, type TeamComposition } from './team-compositions.ts';
import { teamModelIds } from './team-models.ts';

const compositions: readonly TeamComposition[] = Object.values(teamCompositions);

test('every model but the open one is described by a team', () => {
  expect(new Set(compositions.map(({ model }) => model))).toEqual(new Set(teamModelIds.filter((model) => model !== 'other')));
});

test('nobody is listed twice in one team, and who coordinates a team is in it', () => {
  for (const { label, core, extended, coordinatedBy } of compositions) {
    const members = [...core, ...extended].map(({ role }) => role);
    expect(new Set(members).size, label.en).toBe(members.length);
    if (coordinatedBy !== null) expect(members).toContain(coordinatedBy);
  }
});

test('the core of the Pori team is six people', () => {
  const people = teamCompositions.pori_centralised.core.map((member) => member.people);
  expect(people.reduce((sum, count) => sum + count, 0)).toBe(6);
});

test('seven work full time in the special expertise team and seven part time', () => {
  const { core } = teamCompositions.varsinais_suomi_special_expertise;
  expect(core.filter((member) => member.fullTime)).toHaveLength(7);
  expect(core.filter((member) => !member.fullTime)).toHaveLength(7);
});

test('the arms of the Pori pilot are teams that are described', () => {
  const arms = pilots().p01_pori_centralised.arms.filter(({ arm }) => arm !== 'beside');
  expect(Object.keys(teamCompositions)).toEqual(expect.arrayContaining(arms.map(({ team }) => team)));
});
