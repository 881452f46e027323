import { currentVersion, lockedPlanSchema, type EvaluationPlan } from '@polku/domain/evaluation';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { polku } from './polku.ts';

const example = fileURLToPath(new URL('../../../examples/waiting-list/', import.meta.url));

const header = 'pilot_id,metric,priority,direction,margin,horizon,adjustment,locked_on\n';
const rows = `waiting_list,time_to_service,primary,lower_is_better,30,182,,2020-01-15\n`;

const json = (text: string): unknown => JSON.parse(text);

describe('polku plan', () => {
  let folder: string;
  let locked: string;
  const plan = (text: string): void => writeFileSync(join(folder, 'plan.csv'), text);
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'polku-plan-'));
    cpSync(example, folder, { recursive: true });
    locked = join(folder, 'locked.json');
    plan(header + rows);
    await polku('plan', 'lock', folder, '--out', locked);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lock fixes the plan of the rows by its hash, on the day that they name', () => {
    const { versions } = lockedPlanSchema.parse(json(readFileSync(locked, 'utf8')));
    expect(versions).toMatchObject([{ since: '2020-01-15', reason: null, plan: { primary: { metric: 'time_to_service', margin: 30 } } }]);
  });

  it('lock does not write over a plan that is locked', async () => {
    const before = readFileSync(locked, 'utf8');
    expect(await polku('plan', 'lock', folder, '--on', '2021-01-01', '--out', locked)).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(locked, 'utf8')).toBe(before);
  });

  it('show tells the same of the rows and of the file', async () => {
    const ofRows = json((await polku('plan', 'show', folder, '--json')).stdout) as { plan: EvaluationPlan; hash: string; lockedOn: string };
    expect(json((await polku('plan', 'show', locked, '--json')).stdout)).toMatchObject(ofRows);
    expect(ofRows).toMatchObject({ lockedOn: '2020-01-15', plan: { pilot: 'waiting_list' } });
  });

  it.each<{ change: string; text: string; status: number; problems: readonly object[] }>([
    { change: 'nothing', text: header + rows, status: 0, problems: [] },
    {
      change: 'the margin',
      text: header + rows.replace(',30,', ',60,'),
      status: 1,
      problems: [{ column: 'primary.margin', rule: 'plan_changed', expected: 'the value locked on 2020-01-15: 30' }],
    },
    {
      change: 'the horizon',
      text: header + rows.replace(',182,', ',,'),
      status: 1,
      problems: [{ column: 'primary.horizonDays', rule: 'plan_changed' }],
    },
    {
      change: 'the primary metric into a secondary one',
      text: header + rows.replace('primary', 'secondary'),
      status: 1,
      problems: [{ column: 'priority', rule: 'primary_metric_count' }],
    },
  ])('check, and an evaluation by the locked plan, see that $change was changed', async ({ text, status, problems }) => {
    plan(text);
    const check = await polku('plan', 'check', locked, folder, '--json');
    expect({ status: check.status, ...(json(check.stdout) as object) }).toMatchObject({ status, problems });
    const evaluated = await polku('evaluate', folder, '--pilot', 'waiting_list', '--metric', 'time_to_service', '--plan', locked, '--json');
    expect(evaluated.status).toBe(status);
    expect(json(evaluated.stdout)).toMatchObject(
      status === 0 ? { provenance: { planLockedOn: '2020-01-15', horizonDays: 182 } } : { problems },
    );
  });

  it('amend adds a version with its reason, after which the rows as changed are the plan', async () => {
    plan(header + rows.replace(',30,', ',60,'));
    const amendment = ['--on', '2020-06-01', '--reason', 'The margin was in weeks; no results were known.'];
    expect((await polku('plan', 'amend', locked, folder, ...amendment)).status).toBe(0);
    const amended = lockedPlanSchema.parse(json(readFileSync(locked, 'utf8')));
    expect(amended.versions).toHaveLength(2);
    expect(currentVersion(amended)).toMatchObject({ since: '2020-06-01', plan: { primary: { margin: 60 } } });
    expect((await polku('plan', 'check', locked, folder)).status).toBe(0);
    expect(await polku('plan', 'amend', locked, folder, ...amendment)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('nothing_amended'),
    });
  });

  it.each<{ change: string; file: string; says: string; status: number }>([
    { change: 'edited past its hash', file: 'edited.json', says: 'hash_differs', status: 1 },
    { change: 'not a plan', file: 'other.json', says: 'fact_missing', status: 1 },
    { change: 'not there', file: 'nowhere.json', says: 'cannot be read', status: 2 },
  ])('check refuses a file that is $change', async ({ file, says, status }) => {
    plan(header + rows);
    writeFileSync(join(folder, 'edited.json'), readFileSync(locked, 'utf8').replaceAll('"margin": 30', '"margin": 31'));
    writeFileSync(join(folder, 'other.json'), '{"schema":"polku-plan/1"}');
    expect(await polku('plan', 'check', join(folder, file), folder)).toMatchObject({ status, stderr: expect.stringContaining(says) });
  });

  it('asks for the pilot by a name that plan.csv has', async () => {
    plan(header + rows);
    const { status, stderr } = await polku('plan', 'show', folder, '--pilot', 'waitinglist');
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('The nearest: waiting_list') });
  });
});
