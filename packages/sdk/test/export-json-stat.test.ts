import { isAbsence, isFollowed, type Evaluation } from '@polku/domain/evaluation';
import { jsonStatSchema, type JsonStat } from '@polku/domain/json-stat';
import JSONstat from 'jsonstat-toolkit';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { polku } from './polku.ts';
import { pilot, smallPori } from './pori.ts';

const pori = smallPori();
afterAll(() => rmSync(pori, { recursive: true }));

describe.each(['none', 'steering', 'public'])('polku export --format jsonstat, released as %s', (policy) => {
  let collection: JsonStat;
  let evaluation: Evaluation;
  beforeAll(async () => {
    const asked = [pori, '--pilot', pilot, '--policy', policy];
    collection = jsonStatSchema.parse(JSON.parse((await polku('export', ...asked, '--format', 'jsonstat')).stdout));
    evaluation = JSON.parse((await polku('evaluate', ...asked, '--json')).stdout) as Evaluation;
  });

  it('holds to what the format says of a dataset', () => {
    for (const { id, size, dimension, value, status = {}, role } of collection.link.item) {
      expect(id).toEqual(Object.keys(dimension));
      expect(size).toEqual(id.map((name) => dimension[name]!.category.index.length));
      expect(value).toHaveLength(size.reduce((product, n) => product * n, 1));
      for (const { category } of Object.values(dimension)) {
        expect(new Set(category.index).size).toBe(category.index.length);
        expect(Object.keys(category.label).toSorted()).toEqual([...category.index].toSorted());
      }
      expect(id).toEqual(expect.arrayContaining(role.metric));
      // A number has no status, and a place without a number has one.
      expect(value.map((each) => each === null)).toEqual(value.map((_, place) => String(place) in status));
    }
  });

  it('is read by the format’s own toolkit, each number where the evaluation has it', () => {
    const result = evaluation.results.find(({ metric }) => metric === 'time_to_service');
    if (result === undefined || !isFollowed(result) || result.kind !== 'duration') throw new Error('a duration is expected');
    const dataset = collection.link.item.find(
      ({ extension }) => extension['metric'] === 'time_to_service' && extension['table'] === 'arms',
    );
    const read = JSONstat(dataset);
    for (const { arm, servedBy, events } of result.arms) {
      for (const { day, share } of servedBy) {
        const told = read.Data({ arm, measure: `share_served.day_${day}`, number: 'estimate' });
        expect(told.value).toEqual(isAbsence(share) ? null : share);
        if (isAbsence(share)) expect(told.status).toBe(`${share.absent}:${share.reason}`);
      }
      expect(read.Data({ arm, measure: 'events', number: 'estimate' }).value).toEqual(isAbsence(events) ? null : events);
    }
  });

  it('lists what was not followed, with the reason', () => {
    const notFollowed = evaluation.results.flatMap((each) => (isFollowed(each) ? [] : [{ metric: each.metric, reason: each.reason }]));
    expect(collection.extension['notFollowed']).toEqual(notFollowed);
  });
});

describe('a JSON-stat file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'polku-json-stat-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is written where it is asked for, and never over one that is there', async () => {
    const to = join(folder, 'pilot.json');
    const write = () => polku('export', pori, '--pilot', pilot, '--format', 'jsonstat', '--to', to);
    expect(await write()).toMatchObject({ status: 0, stdout: '' });
    const before = readFileSync(to, 'utf8');
    expect(await write()).toMatchObject({ status: 2, stderr: expect.stringContaining('export_refused') });
    expect(readFileSync(to, 'utf8')).toBe(before);
  });

  it('other forms are written to a folder, which must be named', async () => {
    expect(await polku('export', pori, '--pilot', pilot)).toMatchObject({ status: 2, stderr: expect.stringContaining('--to') });
    expect(existsSync('for-evaluators')).toBe(false);
  });
});
