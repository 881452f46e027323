import { describe, expect, it } from 'vitest';
import type { ChartTable } from './chart-table.ts';
import { outcomeCurvesTable } from './outcome-curves-table.ts';
import { competingSamples, durationSamples, sampleArms, sampleCauses } from './gallery/samples.ts';
import { servedCurveTable } from './served-curve-table.ts';
import { conclusionSamples } from './gallery/conclusion-samples.ts';
import { changeSamples, completenessSamples, countSamples, proportionSamples } from './gallery/summary-samples.ts';
import { effectFallTable } from './effect-fall.tsx';
import { completenessTable } from './completeness.tsx';
import { proportionDotsTable } from './proportion-dots-table.ts';
import { placeboRowTable } from './placebo-row.tsx';
import { scoreChangeTable } from './score-change-table.ts';
import { targetProgressTable } from './target-progress.tsx';

const arms = sampleArms;
const hidden = { absent: 'suppressed', reason: 'would_reveal_small_group' } as const;
const tables: Readonly<Record<string, ChartTable>> = {
  served: servedCurveTable({ results: durationSamples.twoArms, arms }, 'fi'),
  outcomes: outcomeCurvesTable({ results: competingSamples.maturing, arms, causes: sampleCauses }, 'fi'),
  proportions: proportionDotsTable({ results: proportionSamples.oneArmSuppressed, arms }, 'fi'),
  changes: scoreChangeTable({ results: changeSamples.twoArms, arms }, 'fi'),
  counts: targetProgressTable({ results: countSamples.noTarget, arms }, 'fi'),
  fall: effectFallTable({ conclusion: conclusionSamples.days }, 'fi'),
  placebos: placeboRowTable({ conclusion: conclusionSamples.shares }, 'fi'),
  completeness: completenessTable({ checks: completenessSamples.suppressed }, 'fi'),
};

/** A row as column id → text. */
function row(table: ChartTable, place: number): Readonly<Record<string, string>> {
  return Object.fromEntries(table.columns.map(({ id }, column) => [id, table.rows[place]![column]!.text]));
}

describe('chart tables', () => {
  it.each(Object.entries(tables))('%s: every row has a cell for each column', (_, { columns, rows }) => {
    expect(rows.length).toBeGreaterThan(0);
    for (const cells of rows) expect(cells).toHaveLength(columns.length);
  });

  it('give the served curve step by step, with its interval and who still waits', () => {
    expect(row(tables['served']!, 0)).toEqual({
      arm: 'Keskitetty tiimi',
      day: '0',
      share: '0,0\u00a0%',
      lower: '..',
      upper: '..',
      waiting: '1\u00a0904',
    });
  });

  it('keep the value beside the text, so that a table sorts and exports by numbers', () => {
    const waiting = tables['served']!.rows[0]!.at(-1)!;
    expect(waiting).toEqual({ text: '1\u00a0904', value: 1904 });
  });

  it('mark what is too early and what is hidden, and hold no value for either', () => {
    const early = row(tables['outcomes']!, 1);
    expect(early).toMatchObject({ outcome: 'Työssä', arm: 'Keskitetty tiimi', day: '365', share: '..' });
    const cells = tables['proportions']!.rows[1]!;
    expect(cells.slice(1).map(({ text }) => text)).toEqual(Array.from({ length: 8 }, () => '…'));
    expect(cells.slice(1).every(({ value }) => value === null)).toBe(true);
  });

  it('give each part that somebody is in a row under its group, and those that are hidden one together', () => {
    const share = (part: string, numerator: number) => ({ part, numerator, denominator: 40, estimate: numerator / 40, interval: hidden });
    const noShare = { numerator: hidden, denominator: 40, estimate: hidden, interval: hidden };
    const [arm] = proportionSamples.oneArm;
    const parts = [share('kela', 9), share('school', 0), { part: 'typ', ...noShare }, { part: 'ohjaamo', ...noShare }];
    const kela = { id: 'kela', label: { fi: 'Kela', sv: 'FPA', en: 'Kela' } };
    const table = proportionDotsTable({ results: [{ ...arm, parts }], arms, parts: [kela] }, 'fi');
    expect(table.rows.map(([label, numerator, denominator]) => [label!.text, numerator!.text, denominator!.text])).toEqual([
      ['Keskitetty tiimi', '10', '35'],
      ['Keskitetty tiimi: Kela', '9', '40'],
      ['Keskitetty tiimi: osat, joita ei näytetä', '…', '40'],
    ]);
    expect(row(table, 1)).toMatchObject({ share: '22,5\u00a0%', unknown: '', lowest: '', highest: '' });
    for (const cells of table.rows) expect(cells).toHaveLength(table.columns.length);
    const hiddenArm = { ...proportionSamples.suppressed[0], parts: [{ part: 'typ', ...noShare }] };
    expect(proportionDotsTable({ results: [hiddenArm], arms }, 'fi').rows).toHaveLength(1);
  });

  it('write a count of zero as zero beside one that is hidden', () => {
    expect(tables['completeness']!.rows.map((cells) => cells[1]!.text)).toEqual(['…', '0']);
  });

  it('give the steps from what is seen to what remains, which add up', () => {
    const { rows } = tables['fall']!;
    expect(rows.map(([step, difference]) => [step!.text, difference!.text])).toEqual([
      ['Nähty ero', '28'],
      ['Muutos vertailussa', '−9'],
      ['Asiakasrakenne', '−8'],
      ['Jäljelle jää', '11'],
    ]);
    const [seen, beside, mix, remains] = rows.map((cells) => cells[1]!.value as number);
    expect(seen! + beside! + mix!).toBe(remains);
    expect(row(tables['fall']!, 3)).toMatchObject({ lower: '2', upper: '20' });
  });

  it('give each placebo with its standard error, and the pilot with its interval', () => {
    expect(row(tables['placebos']!, 0)).toMatchObject({ comparison: 'Aiemmat neljännesvuodet', difference: '+2', standardError: '2' });
    expect(row(tables['placebos']!, 7)).toMatchObject({ comparison: 'Pilotti', difference: '+1', lower: '−5', upper: '+7' });
  });

  it('write changes with their sign', () => {
    expect(row(tables['changes']!, 0)).toMatchObject({
      paired: '871',
      responseRate: '46\u00a0%',
      change: '+0,4',
      lower: '+0,3',
      upper: '+0,6',
    });
  });
});
