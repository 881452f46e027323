import { locales } from '@polku/domain';
import type { Absence, ArmResult } from '@polku/domain/evaluation';
import * as fc from 'fast-check';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { CompletenessDrawing } from './completeness.tsx';
import { EffectFallDrawing } from './effect-fall.tsx';
import { conclusionSamples } from './gallery/conclusion-samples.ts';
import { OutcomeCurvesDrawing } from './outcome-curves.tsx';
import { filePalette } from './palette.ts';
import { PlaceboRowDrawing } from './placebo-row.tsx';
import { ProportionDotsDrawing } from './proportion-dots.tsx';
import {
  absentCompeting,
  absentDuration,
  beyondFollowUp,
  competingSamples,
  durationSamples,
  sampleArms,
  sampleCauses,
  smallGroup,
} from './gallery/samples.ts';
import { ServedCurveDrawing } from './served-curve.tsx';
import { completenessSamples, countSamples, proportionSamples } from './gallery/summary-samples.ts';
import { svgFile } from './svg-file.ts';
import { TargetProgressDrawing } from './target-progress.tsx';

const shared = { arms: sampleArms, locale: 'fi', minimumCount: 5, title: 'Otsikko', width: 760, palette: filePalette } as const;
const served = (results: readonly ArmResult<'duration'>[], width = 760) => (
  <ServedCurveDrawing {...shared} results={results} width={width} />
);

const drawings: Readonly<Record<string, ReactElement>> = {
  'served curve': served(durationSamples.threeArms),
  'outcome curves': <OutcomeCurvesDrawing {...shared} results={competingSamples.maturing} causes={sampleCauses} />,
  'proportion dots': <ProportionDotsDrawing {...shared} results={proportionSamples.threeArms} />,
  'target progress': <TargetProgressDrawing {...shared} results={countSamples.twoArms} />,
  completeness: <CompletenessDrawing {...shared} checks={completenessSamples.data} />,
  'effect fall': <EffectFallDrawing {...shared} conclusion={conclusionSamples.days} />,
  'effect fall without steps': <EffectFallDrawing {...shared} conclusion={conclusionSamples.notCompared} />,
  'placebo row': <PlaceboRowDrawing {...shared} conclusion={conclusionSamples.shares} />,
  'placebo row without placebos': <PlaceboRowDrawing {...shared} conclusion={conclusionSamples.withoutPlacebos} />,
};

/** What is written in a drawing, title and description aside. */
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text]) => text!.replaceAll(/<[^>]*>/g, ''));

describe('a drawing in a file', () => {
  it.each(Object.entries(drawings))('%s: stands alone, named and described, with its own colours', (_, drawing) => {
    const svg = svgFile(drawing);
    expect(svg).toMatch(/^<\?xml/);
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg).toMatch(/<title[^>]*>Otsikko<\/title><desc[^>]*>.+<\/desc>/);
    expect(svg).not.toContain('var(');
  });

  it.each(Object.entries(drawings))('%s: is the same from the same props', (_, drawing) => {
    expect(svgFile(drawing)).toBe(svgFile(drawing));
  });

  it('keeps every text at 12 pixels or more on a phone', () => {
    const sizes = [...svgFile(served(durationSamples.threeArms, 326)).matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  it('writes the numbers waiting under their ticks', () => {
    const svg = svgFile(served(durationSamples.oneArm));
    const at = (text: string) => new RegExp(`<text x="([\\d.]+)"[^>]*>${text}</text>`).exec(svg)![1];
    const waiting = durationSamples.oneArm[0]!.servedCurve.find(({ day }) => day === 56)!.waiting;
    expect(at(String(waiting))).toBe(at('56'));
  });
});

describe('a conclusion', () => {
  it('tells its placebos and the pilot apart by shape, not by colour alone', () => {
    const svg = svgFile(drawings['placebo row']!);
    const outlines = [...svg.matchAll(/<path d="(M[^"]*Z)" fill="([^"]*)"/g)].map(([, outline]) => outline!.replaceAll(/-?[\d.]+/g, '#'));
    expect(new Set(outlines).size).toBe(4);
  });

  it.each([320, 390, 760, 1200])('keeps its words and numbers inside a width of %d', (width) => {
    for (const conclusion of [conclusionSamples.days, conclusionSamples.shares, conclusionSamples.turned])
      for (const drawing of [EffectFallDrawing, PlaceboRowDrawing])
        for (const [, x] of svgFile(drawing({ ...shared, conclusion, width })).matchAll(/<text x="(-?[\d.]+)"/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThan(width);
        }
  });
});

/** The rule itself names a number: the smallest group that may be shown. */
const smallestGroup = /alle 5 henkilöä|färre än 5 personer|fewer than 5 people/;

const absences: readonly Absence[] = [smallGroup, beyondFollowUp, { absent: 'not_estimable', reason: 'empty_arm' }];

describe('absence', () => {
  it.each(absences)('$absent: gives its reason and writes no number', (absence) => {
    for (const locale of locales) {
      const results = ['centralised', 'regional_before'].map((arm) => absentDuration(arm, absence));
      const texts = textsOf(svgFile(<ServedCurveDrawing {...shared} results={results} locale={locale} />));
      expect(texts.length).toBeGreaterThanOrEqual(2);
      expect(texts.join(' ').replace(smallestGroup, '')).not.toMatch(/\d/);
    }
  });

  it('says only that a number is hidden where the smallest group is not known', () => {
    const svg = svgFile(<ServedCurveDrawing {...shared} minimumCount={undefined} results={[absentDuration('centralised', smallGroup)]} />);
    expect(textsOf(svg)).toEqual(['Ei näytetä']);
  });

  it('looks different by kind, and none of them like zero', () => {
    const plain = (results: readonly ArmResult<'competing'>[]) =>
      svgFile(<OutcomeCurvesDrawing {...shared} results={results} causes={sampleCauses} />);
    const zero = competingSamples.oneArm.map((arm) => ({
      ...arm,
      causes: arm.causes.map((cause) => ({ ...cause, events: 0, curve: [] })),
    }));
    const pictures = [plain(zero), ...absences.map((absence) => plain([absentCompeting('regional_before', absence)]))].map((svg) =>
      svg.replaceAll(/<text.*?<\/text>|<title.*?<\/desc>/gs, ''),
    );
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it('anywhere in a result never becomes NaN, Infinity or undefined', () => {
    const [arm] = durationSamples.oneArm;
    const somewhere = fc.array(
      fc.tuple(fc.nat({ max: arm!.servedCurve.length - 1 }), fc.constantFrom('share', 'interval', 'waiting'), fc.constantFrom(...absences)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(somewhere, fc.integer({ min: 240, max: 1200 }), (holes, width) => {
        const servedCurve = arm!.servedCurve.map((step) => ({ ...step }));
        for (const [place, field, absence] of holes) servedCurve[place] = { ...servedCurve[place]!, [field]: absence };
        expect(svgFile(served([{ ...arm!, servedCurve }], width))).not.toMatch(/NaN|Infinity|undefined|\[object/);
      }),
      { numRuns: 60 },
    );
  });
});
