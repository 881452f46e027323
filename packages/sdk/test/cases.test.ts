import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { polku } from './polku.ts';
import { smallPori } from './pori.ts';

const small = smallPori();
afterAll(() => rmSync(small, { recursive: true }));

const cases = async (...words: string[]) => JSON.parse((await polku('cases', small, ...words, '--json')).stdout).cases;
const caseOf = async (id: string, ...words: string[]) => JSON.parse((await polku('case', small, id, ...words, '--json')).stdout).cases;

describe('polku cases', () => {
  it('lists the open cases that lack something, and polku case tells each', async () => {
    const [first] = await cases('--without', 'plan', '--as-of', '2022-12-31');
    const [told] = await caseOf(first.episode, '--as-of', '2022-12-31');
    expect(first.lacks).toEqual(['plan']);
    expect(told).toMatchObject({ episode: first.episode, client: first.client, isLive: true, on: '2022-12-31' });
    expect(told.chapters.plans.filter(({ stage }: { stage: string }) => !['none', 'closed'].includes(stage))).toEqual([]);
  });

  it('takes several lacks, and lists a case that has any of them once', async () => {
    const both = await cases('--without', 'plan', '--without', 'consent', '--as-of', '2022-12-31');
    const ids = both.map(({ episode }: { episode: string }) => episode);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(both.flatMap(({ lacks }: { lacks: string[] }) => lacks))).toEqual(new Set(['plan', 'consent']));
  });

  it.each([
    ['fi', /^asiakkuus +asiakas +tiimi +puuttuu$/m],
    ['sv', /^ärende +klient +team +saknas$/m],
    ['en', /^episode +client +team +lacks$/m],
  ])('names its columns in %s', async (language, heading) => {
    expect((await polku('cases', small, '--language', language)).stdout).toMatch(heading);
  });

  it('counts waits by the days given, where the team has not agreed on its own', async () => {
    const all = await cases('--without', 'contact', '--days', '1');
    const long = await cases('--without', 'contact', '--days', '9999');
    expect(all.length).toBeGreaterThanOrEqual(long.length);
    expect(long.every(({ lacks }: { lacks: string[] }) => lacks.includes('contact'))).toBe(true);
  });
});

describe('polku case', () => {
  it('takes the id of a client too, and gives all episodes of theirs', async () => {
    const [first] = await cases('--as-of', '2022-12-31');
    const told = await caseOf(first.client);
    expect(told.map(({ client }: { client: string }) => client)).toContain(first.client);
  });

  it.each([
    ['fi', 'Polku'],
    ['sv', 'Stigen'],
    ['en', 'Path'],
  ])('is told to people in %s', async (language, heading) => {
    const [first] = await cases('--as-of', '2022-12-31');
    expect((await polku('case', small, first.episode, '--language', language)).stdout).toMatch(new RegExp(`^${heading}$`, 'm'));
  });

  it('of an id that is not there names no other, for they are of other people', async () => {
    const { status, stdout, stderr } = await polku('case', small, 'PE000');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toMatch(/P[EC]\d/);
  });

  it('is told under no policy that others may see', async () => {
    expect((await polku('case', small, 'PE0001', '--policy', 'steering')).status).toBe(2);
    expect((await polku('cases', small, '--policy', 'public')).status).toBe(2);
  });
});
