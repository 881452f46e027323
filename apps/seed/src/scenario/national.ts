import { pori } from './pori.ts';
import type { Scenario, ScenarioCounty } from './scenario.ts';

const countyCount = 22;
const template = pori.counties[0]!;

function county(index: number): ScenarioCounty {
  const number = String(index + 1).padStart(2, '0');
  return {
    ...template,
    organisationId: `county-${number}`,
    organisationName: `Alue ${number} (synteettinen aineisto)`,
    pilotId: `pilot_county_${number}`,
    pilotName: `Keskitetty työkyvyn tuen tiimi, alue ${number}`,
    arms: template.arms.map((arm) => ({
      ...arm,
      teams: arm.teams.map((team, place) => ({
        ...team,
        teamId: `county-${number}-${arm.armId.replaceAll('_', '-')}-${place + 1}`,
        name: `Alue ${number}: ${arm.label}, tiimi ${place + 1}`,
        municipality: `Alue ${number}`,
      })),
    })),
  };
}

export const national: Scenario = {
  ...pori,
  name: 'national',
  title: 'National: twenty-two counties, each with a pilot like that of Pori',
  description: 'Invented counties under numbers, each with the teams, the calendar and the truth of `pori`; any number of episodes.',
  episodes: 88_000,
  counties: Array.from({ length: countyCount }, (_, index) => county(index)),
};
