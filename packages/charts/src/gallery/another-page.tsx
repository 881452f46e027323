import type { Locale } from '@polku/domain';
import { ArmLegend } from '../arm-legend.tsx';
import { EffectFall } from '../effect-fall.tsx';
import { OutcomeCurves } from '../outcome-curves.tsx';
import { ProportionDots } from '../proportion-dots.tsx';
import { ServedCurve } from '../served-curve.tsx';
import { TargetProgress } from '../target-progress.tsx';
import type { ChartTheme } from '../theme.ts';
import { conclusionSamples } from './conclusion-samples.ts';
import { galleryTitles } from './in-languages.tsx';
import { competingSamples, durationSamples, sampleArms, sampleCauses } from './samples.ts';
import { countSamples, proportionSamples } from './summary-samples.ts';

interface AnotherPageProps {
  readonly locale: Locale;
  readonly theme?: ChartTheme | undefined;
  /** Declared by the page around: what it calls its own things, or a face of its own. */
  readonly style?: Readonly<Record<string, string>>;
}

/** Some charts as somebody else's page has them, beside a property of the page's own that has a usual name. */
export function AnotherPage({ locale, theme, style = {} }: AnotherPageProps) {
  const common = { arms: sampleArms, locale, minimumCount: 5, ...(theme !== undefined && { theme }) };
  const titled = (title: keyof typeof galleryTitles) => ({ ...common, title: galleryTitles[title][locale] });
  return (
    <div style={style}>
      <ArmLegend {...common} label={galleryTitles.legend[locale]} />
      <ServedCurve {...titled('served')} results={durationSamples.threeArms} />
      <OutcomeCurves {...titled('outcomes')} results={competingSamples.maturing} causes={sampleCauses} />
      <ProportionDots {...titled('proportion')} results={proportionSamples.threeArms} />
      <TargetProgress {...titled('target')} results={countSamples.twoArms} />
      <EffectFall {...titled('fall')} conclusion={conclusionSamples.days} />
    </div>
  );
}
