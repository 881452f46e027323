import { describe, expect, test } from 'vitest';
import { pilots } from '../../pilots/pilots.ts';
import { metricIds } from '../../metrics/ids.ts';
import { canvasFields, type CanvasField } from './canvas-fields.ts';
import { canvasWorkshops } from './canvas-workshops.ts';
import { finalReportItems, type FinalReportItem } from './final-report-items.ts';
import { interfaceChecklist } from './interfaces.ts';
import { operatingModels, type OperatingModel } from './operating-models.ts';
import { programmeMeasures } from './programme-measures.ts';
import { reportFields, reportSources } from './report-fields.ts';
import { roadmap, type RoadmapPeriod } from './roadmap.ts';

test('the national assignment asks for twenty descriptions, no two of the same', () => {
  const cells = interfaceChecklist().map(({ counterpart, kind, state }) => `${counterpart} ${kind} ${state}`);
  expect(cells).toHaveLength(20);
  expect(new Set(cells).size).toBe(20);
});

test('every source of a draft feeds one field of the four-field report', () => {
  const used = Object.values(reportFields).flatMap(({ draftedFrom }) => draftedFrom);
  expect(used.toSorted()).toEqual(Object.keys(reportSources).toSorted());
});

describe('the canvas', () => {
  const fields: readonly CanvasField[] = Object.values(canvasFields);

  test('has four phases in order', () => {
    expect(fields.flatMap(({ phase }) => phase ?? [])).toEqual([1, 2, 3, 4]);
  });

  test('was worked on in workshops that follow one another, and each phase in at least one', () => {
    const workshops = Object.values(canvasWorkshops);
    const days = workshops.map(({ heldOn }) => heldOn);
    expect(days).toEqual(days.toSorted());
    expect(new Set(workshops.flatMap(({ works }) => works))).toEqual(new Set(['explore', 'define', 'develop', 'deliver']));
  });
});

describe('the final report', () => {
  const items: readonly FinalReportItem[] = Object.values(finalReportItems);

  test('draws its figures from metrics of the catalogue', () => {
    const named = items.flatMap(({ boundTo }) => (typeof boundTo === 'object' ? boundTo.metrics : []));
    expect(metricIds).toEqual(expect.arrayContaining(named));
  });

  test('asks for decisions once, and cites three figures', () => {
    expect(items.filter(({ boundTo }) => boundTo === 'decision')).toHaveLength(1);
    expect(items.flatMap(({ citesFigures = [] }) => citesFigures)).toEqual([11, 13, 15]);
  });
});

describe('the roadmap', () => {
  const { all_along: allAlong, ...rest } = roadmap;
  const periods: readonly RoadmapPeriod[] = Object.values(rest);

  test('has no gap and no overlap from its start to its end', () => {
    const months = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
    for (const [index, { from }] of periods.entries()) if (index > 0) expect(months(from), from).toBe(months(periods[index - 1]!.to) + 1);
    expect([periods[0]!.from, periods.at(-1)!.to]).toEqual([allAlong.from, allAlong.to]);
  });

  test('keeps both versions of the one period that was told twice', () => {
    const revised = periods.filter(({ tasks }) => tasks.some(({ version }) => version !== undefined));
    expect(revised.map(({ from }) => from)).toEqual(['2021-09']);
    expect(new Set(revised[0]!.tasks.map(({ version }) => version))).toEqual(new Set([1, 2, undefined]));
  });
});

describe('the programme', () => {
  test('has four measures of each ministry, numbered', () => {
    for (const owner of ['stm', 'tem'])
      expect(
        Object.values(programmeMeasures)
          .filter((measure) => measure.owner === owner)
          .map(({ number }) => number),
      ).toEqual([1, 2, 3, 4]);
  });

  test('has types of operating models, each tried by a pilot', () => {
    const models: readonly OperatingModel[] = Object.values(operatingModels);
    for (const { label, triedBy } of models) expect(triedBy.length, label.en).toBeGreaterThan(0);
    expect(Object.keys(pilots())).toEqual(expect.arrayContaining(models.flatMap(({ triedBy }) => triedBy)));
  });
});
