import { expect, test } from 'vitest';
import { resources } from '../data-package/index.ts';
import { involvementLevels } from '../metrics/involvement_levels.ts';
import { involvementHouse } from './involvement-levels.ts';
import { networks } from './networks.ts';
import { organisations } from './organisations/index.ts';

test('levels of involvement are those that the data package takes and the metric counts', () => {
  const levels = Object.values(involvementHouse).map(({ level }) => level);
  const { minimum, maximum } = resources.activities.columns.involvement_level;
  expect([levels[0], levels.at(-1)]).toEqual([minimum, maximum]);
  expect(levels).toEqual(levels.map((_, index) => index));
  expect(involvementLevels.of.outOf.total).toBe(levels.length);
});

test('one coordinator’s network has 22 kinds of parties, no two alike, and three projects', () => {
  const { parties, projects } = networks.health_station_coordinator;
  expect(new Set(parties.map((party) => JSON.stringify(party))).size).toBe(22);
  expect(projects.map((project) => organisations[project].kind)).toEqual(['project', 'project', 'project']);
});
