import { describe, expect, test } from 'vitest';
import { pilots } from './pilots.ts';
import { programmeLinks } from './programme-links.ts';

const all = Object.values(pilots());

describe('every pilot', () => {
  test.each(all.map((pilot) => [pilot.id, pilot] as const))(
    '%s carries out a measure, and has a project where one is named',
    (_, pilot) => {
      const { project, measures } = programmeLinks(pilot);
      expect(measures.length).toBeGreaterThan(0);
      expect(project === null).toBe(pilot.project === null);
    },
  );
});

test('coaching is supported employment, the training of coordinators is competence too', () => {
  expect(programmeLinks(pilots().p16_lempaala_coaching).measures).toEqual(['supported_employment']);
  expect(programmeLinks(pilots().p14_coordinators_pirkanmaa).measures).toEqual(['support_for_work_ability', 'professionals_competence']);
});

test('another programme competes for time in Kainuu, and touches nobody in Pori', () => {
  expect(programmeLinks(pilots().p39_kainuu_competence).concurrent).toEqual([
    { programme: 'future_health_and_social_services_centre', effects: ['resource_risk'] },
  ]);
  expect(programmeLinks(pilots().p01_pori_centralised).concurrent).toEqual([]);
});
