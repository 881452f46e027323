import { describe, expect, test } from 'vitest';
import { requirementChecklist } from '../../src/casework.ts';
import {
  concurrentProgrammes,
  pilots,
  pilotStanding,
  programmeLinks,
  programmeMeasures,
  programmes,
  requirementIds,
} from '../../src/reference.ts';
import { rowOf } from './row-of.ts';

const o1 = { organisation_id: 'o1' } as const;
const p1 = { pilot_id: 'p1' } as const;
const pilotRow = (cells: Parameters<typeof rowOf<'pilots'>>[1] = {}) =>
  rowOf('pilots', { ...p1, ...o1, name: 'Kokeilu', starts_on: '2022-08-01', ...cells });

describe('the programme', () => {
  test('SYS-01: the programme has numbered measures of two ministries, projects, and national targets with their year', () => {
    const numbered = Object.values(programmeMeasures).map(({ owner, number }) => `${owner} ${number}`);
    expect(new Set(numbered).size).toBe(numbered.length);
    const { numbers } = programmes.work_ability_programme;
    expect(numbers).toContainEqual(expect.objectContaining({ metric: 'employment_rate', value: 0.75, year: 2025 }));
    expect(numbers).toContainEqual(expect.objectContaining({ metric: 'projects', value: 22 }));
  });

  test.each(Object.values(pilots()).map((pilot) => [pilot.id, pilot] as const))(
    'SYS-01: %s carries out a measure, and belongs to one project where the sources name one',
    (_, pilot) => {
      const { project, measures } = programmeLinks(pilot);
      expect(measures.length).toBeGreaterThan(0);
      expect(project !== null).toBe(pilot.project !== null);
    },
  );

  test('SYS-01: a pilot of one’s own names its project and measures, and what it leaves out is told', () => {
    const linked = pilotRow({
      project: 'Osaksi',
      measures: 'support_for_work_ability;supported_employment',
      operating_model: 'subcontracting',
    });
    expect(pilotStanding(linked)).toMatchObject({
      project: 'Osaksi',
      measures: ['support_for_work_ability', 'supported_employment'],
      missingLinks: [],
    });
    expect(pilotStanding(pilotRow()).missingLinks).toEqual(['project', 'measures', 'operating_model']);
  });

  test('SYS-02: a unit’s requirements stand by their latest assessment, with evidence and day, and make the model so complete', () => {
    const assess = (requirement: string, assessed_on: string, met: string, evidence = 'Kuvaus') =>
      rowOf('requirements', { team_id: 't1', requirement, assessed_on, met, evidence });
    const [first, second] = requirementIds;
    const rows = [
      assess(first!, '2022-05-01', 'true', 'Vanha kuvaus'),
      assess(first!, '2022-11-01', 'false', 'Uusi kuvaus'),
      assess(second!, '2022-05-01', 'true'),
      assess(second!, '2023-05-01', 'false'),
    ].map(({ requirement, assessed_on: assessedOn, met, evidence }) => ({ requirement, assessedOn, met, evidence }));
    const { items, met, notAssessed, completeness } = requirementChecklist(rows, '2022-12-31');
    expect(items.map(({ requirement }) => requirement)).toEqual(requirementIds);
    const all = requirementIds.length;
    expect(items[0]).toEqual({ requirement: first, status: 'not_met', assessedOn: '2022-11-01', evidence: 'Uusi kuvaus' });
    expect(items[1]).toMatchObject({ status: 'met', assessedOn: '2022-05-01' });
    expect([met, notAssessed]).toEqual([1, all - 2]);
    expect(completeness).toEqual({ atLeast: 1 / all, atMost: (all - 1) / all });
  });

  test('SYS-03: a programme that runs at the same time is another explanation, and a risk to resources', () => {
    const touched = pilotStanding(pilotRow({ concurrent_programmes: 'future_health_and_social_services_centre', owner_role: 'leader' }));
    expect(touched.concurrentProgrammes).toEqual(['future_health_and_social_services_centre']);
    expect(touched.risks).toEqual(['concurrent_programme', 'time_taken_elsewhere']);
    expect(concurrentProgrammes.future_health_and_social_services_centre.projects).toEqual(['hella']);
    const [kainuu] = programmeLinks(pilots().p37_kainuu_team).concurrent;
    expect(kainuu?.effects).toContain('resource_risk');
    expect(programmeLinks(pilots().p26_health_centre_pairs).concurrent[0]?.effects).toContain('confounder');
  });
});
