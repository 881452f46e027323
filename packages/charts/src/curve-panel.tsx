// @internal
import type { Locale } from '@polku/domain';
import type { Absence } from '@polku/domain/evaluation';
import { scaleLinear } from 'd3-scale';
import type { ArmStyle } from './arm-style.ts';
import { chartWords } from './chart-words.ts';
import { fontSize, HaloText, Mask, usePalette } from './drawing.tsx';
import { ribbonPath, stepPath, type StepCurve } from './step-curve.ts';
import { textWidth } from './text-width.ts';

export type Scale = (value: number) => number;

/** An arm's curve, or why it has none. */
export interface ArmCurve {
  readonly style: ArmStyle;
  readonly curve: StepCurve;
  readonly absence: Absence | undefined;
}

export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function plotScales(area: PlotArea, untilDay: number, highestShare: number) {
  const day = scaleLinear([0, Math.max(1, untilDay)], [area.left, area.right]);
  const share = scaleLinear([0, highestShare], [area.bottom, area.top]);
  return { x: (value: number) => day(value), y: (value: number) => share(value) };
}

/** Why nothing at all can be drawn: the first arm's reason where every arm has one. */
export function wholeAbsence(arms: readonly ArmCurve[]): Absence | undefined {
  if (arms.some(({ absence }) => absence === undefined)) return undefined;
  return arms[0]?.absence ?? { absent: 'not_estimable', reason: 'no_data' };
}

/** The part of the axis that not every arm's follow-up reaches: the day it begins, why, and whose curves end before the axis. */
export interface FollowUpGap {
  readonly day: number;
  readonly kind: 'too_early' | 'suppressed';
  readonly arms: readonly ArmCurve[];
}

export function maskedFrom(arms: readonly ArmCurve[], untilDay: number): FollowUpGap | undefined {
  const short = arms.filter(({ absence, curve }) => absence === undefined && curve.lastDay < untilDay * 0.985);
  const [first] = [...short].sort((a, b) => a.curve.lastDay - b.curve.lastDay);
  return (
    first && { day: first.curve.lastDay, kind: first.curve.endsBecause?.absent === 'suppressed' ? 'suppressed' : 'too_early', arms: short }
  );
}

/** Horizontal grid with its shares, and the baseline of zero drawn firmer than the rest. */
export function ShareGrid({
  area,
  y,
  shares,
  text,
}: {
  readonly area: PlotArea;
  readonly y: Scale;
  readonly shares: readonly number[];
  readonly text?: (share: number) => string;
}) {
  const { line, lineStrong } = usePalette();
  return (
    <g>
      {shares.map((share) => (
        <g key={share}>
          <line x1={area.left} x2={area.right} y1={y(share)} y2={y(share)} stroke={share === 0 ? lineStrong : line} />
          {text && (
            <text x={area.left - 10} y={y(share) + 4.5} textAnchor="end">
              {text(share)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

export function FollowUpMask({ area, x, mask }: { readonly area: PlotArea; readonly x: Scale; readonly mask: FollowUpGap }) {
  const left = x(mask.day);
  return <Mask box={{ x: left, y: area.top, width: Math.max(0, area.right - left), height: area.bottom - area.top }} kind={mask.kind} />;
}

/** Says over the mask what it means, and for whom where not for all; left out where it would not fit. */
export function MaskLabel({
  at,
  mask,
  all,
  area,
  x,
  locale,
}: {
  readonly at: 'top' | 'bottom';
  readonly mask: FollowUpGap;
  readonly all: readonly ArmCurve[];
  readonly area: PlotArea;
  readonly x: Scale;
  readonly locale: Locale;
}) {
  const word = (mask.kind === 'suppressed' ? chartWords.notShown : chartWords.tooEarly)[locale];
  const named = mask.arms.length < all.length ? `${word}: ${mask.arms.map(({ style }) => style.label).join(', ')}` : word;
  const room = area.right - x(mask.day) - 8;
  const text = [named, word].find((candidate) => textWidth(candidate, fontSize) <= room);
  if (text === undefined) return null;
  return (
    <HaloText x={(x(mask.day) + area.right) / 2} y={at === 'top' ? area.top + 20 : area.bottom - 10} anchor="middle">
      {text}
    </HaloText>
  );
}

/** Ribbons beneath, lines above: no arm's interval hides another arm's line. */
export function Curves({
  arms,
  x,
  y,
  strokeWidth,
}: {
  readonly arms: readonly ArmCurve[];
  readonly x: Scale;
  readonly y: Scale;
  readonly strokeWidth: number;
}) {
  const drawn = arms.filter(({ curve }) => curve.points.length > 0);
  return (
    <g>
      {drawn.map(({ style, curve }) => (
        <path key={style.id} d={ribbonPath(curve, x, y)} fill={style.colour} fillOpacity="0.16" />
      ))}
      {drawn.toReversed().map(({ style, curve }) => (
        <path
          key={style.id}
          d={stepPath(curve, x, y)}
          fill="none"
          stroke={style.colour}
          strokeWidth={strokeWidth}
          strokeDasharray={style.dash}
          strokeLinejoin="round"
        />
      ))}
    </g>
  );
}
