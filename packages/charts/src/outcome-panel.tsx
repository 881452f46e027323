// @internal
import type { Locale } from '@polku/domain';
import type { ReactNode } from 'react';
import { absenceText } from './absence-words.ts';
import {
  Curves,
  FollowUpMask,
  MaskLabel,
  maskedFrom,
  plotScales,
  ShareGrid,
  wholeAbsence,
  type ArmCurve,
  type PlotArea,
  type Scale,
} from './curve-panel.tsx';
import { AbsencePanel, ArmMark, fontSize, HaloText, lineHeight, usePalette, useWording } from './drawing.tsx';
import { placeLabels } from './label-placement.ts';
import { numberFormat } from './number-format.ts';
import { lastRead, readDays } from './outcome-curves-arms.ts';
import { shareAt } from './step-curve.ts';
import { wrapText } from './text-width.ts';

export interface Panel {
  readonly id: string;
  readonly label: string;
  readonly arms: readonly ArmCurve[];
}

interface OutcomePanelProps {
  readonly panel: Panel;
  readonly area: PlotArea;
  readonly shares: readonly number[];
  readonly untilDay: number;
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** One outcome: every arm's curve with its interval, half a year and a year marked, and where follow-up does not reach. */
export function OutcomePanel({ panel, area, shares, untilDay, locale, children }: OutcomePanelProps) {
  const { ink } = usePalette();
  const { x, y } = plotScales(area, untilDay, shares.at(-1)!);
  const mask = maskedFrom(panel.arms, untilDay);
  const nothing = wholeAbsence(panel.arms);
  const low = panel.arms.every(({ curve }) => (curve.points.at(-1)?.share ?? 0) < shares.at(-1)! / 2);
  const missing = panel.arms.filter(({ absence }) => absence !== undefined);
  return (
    <g>
      <text x={area.left} y={area.top - 14} fill={ink} fontWeight="650" fontSize={fontSize + 1}>
        {panel.label}
      </text>
      {nothing ? (
        <AbsencePanel
          box={{ x: area.left, y: area.top, width: area.right - area.left, height: area.bottom - area.top }}
          absence={nothing}
          locale={locale}
        />
      ) : (
        <>
          <ShareGrid area={area} y={y} shares={shares} text={numberFormat(locale).share} />
          {mask && <FollowUpMask area={area} x={x} mask={mask} />}
          <ReadGuides area={area} x={x} untilDay={untilDay} />
          <Curves arms={panel.arms} x={x} y={y} strokeWidth={2.25} />
          <ReadMarks arms={panel.arms} x={x} y={y} />
          {mask && (
            <MaskLabel at={low && missing.length === 0 ? 'top' : 'bottom'} mask={mask} all={panel.arms} area={area} x={x} locale={locale} />
          )}
          <ReadValues arms={panel.arms} area={area} x={x} y={y} untilDay={untilDay} locale={locale} />
          <MissingArms arms={missing} area={area} locale={locale} />
        </>
      )}
      {children}
    </g>
  );
}

/** The arms that have no curve in a panel, each with its reason. */
function MissingArms({ arms, area, locale }: { readonly arms: readonly ArmCurve[]; readonly area: PlotArea; readonly locale: Locale }) {
  const wording = useWording(locale);
  const texts = arms.map(({ absence }) => wrapText(absenceText(absence!, wording), area.right - area.left - 24, fontSize));
  return arms.map(({ style }, place) => {
    const before = texts.slice(0, place).reduce((rows, lines) => rows + lines.length + 0.3, 0);
    const top = area.top + before * lineHeight;
    return (
      <g key={style.id}>
        <ArmMark style={style} x={area.left + 12} y={top + 12} />
        {texts[place]!.map((line, row) => (
          <HaloText key={line} x={area.left + 24} y={top + 16.5 + row * lineHeight}>
            {line}
          </HaloText>
        ))}
      </g>
    );
  });
}

/** Half a year and a year, dotted. */
function ReadGuides({ area, x, untilDay }: { readonly area: PlotArea; readonly x: Scale; readonly untilDay: number }) {
  const { inkFaint } = usePalette();
  return readDays
    .filter((day) => day <= untilDay)
    .map((day) => (
      <path
        key={day}
        d={`M${x(day)} ${area.top}V${area.bottom}`}
        stroke={inkFaint}
        strokeWidth="1.5"
        strokeDasharray="0.1 5"
        strokeLinecap="round"
      />
    ));
}

function ReadMarks({
  arms,
  x,
  y,
  radius = 4.5,
}: {
  readonly arms: readonly ArmCurve[];
  readonly x: Scale;
  readonly y: Scale;
  readonly radius?: number;
}) {
  return arms.flatMap(({ style, curve }) =>
    readDays.flatMap((day) => {
      const share = shareAt(curve, day);
      return share === undefined ? [] : [<ArmMark key={`${style.id} ${day}`} style={style} x={x(day)} y={y(share)} radius={radius} />];
    }),
  );
}

/** The last incidence read of each arm, in figures: beside the plot at the axis' end, or with its month at an earlier mark. */
function ReadValues({
  arms,
  area,
  x,
  y,
  untilDay,
  locale,
}: {
  readonly arms: readonly ArmCurve[];
  readonly area: PlotArea;
  readonly x: Scale;
  readonly y: Scale;
  readonly untilDay: number;
  readonly locale: Locale;
}) {
  const { share } = numberFormat(locale);
  const reads = arms.flatMap((arm) => {
    const read = lastRead(arm);
    return read ? [{ style: arm.style, ...read }] : [];
  });
  const atEnd = reads.filter(({ day }) => day >= untilDay);
  // Rising curves leave the place above and before a mark free.
  const early = reads.filter(({ day }) => day < untilDay).sort((a, b) => b.share - a.share);
  const highest = Math.min(...early.flatMap(({ day }) => arms.map(({ curve }) => y(shareAt(curve, day) ?? 0))));
  const places = placeLabels(
    atEnd.map((read) => y(read.share)),
    { gap: 17, from: area.top, to: area.bottom - 6 },
  );
  return (
    <>
      {atEnd.map((read, place) => (
        <text key={read.style.id} x={area.right + 11} y={places[place]! + 4.5} fill={read.style.colour} fontWeight="650">
          {share(read.share)}
        </text>
      ))}
      {early.map((read, place) => (
        <HaloText
          key={read.style.id}
          x={x(read.day) - 7}
          y={highest - 9 - (early.length - 1 - place) * 16}
          anchor="end"
          colour={read.style.colour}
          bold
        >
          {share(read.share)}
        </HaloText>
      ))}
    </>
  );
}

/** The first outcome alone, small. */
export function CardPanel({
  panel,
  width,
  untilDay,
  locale,
}: {
  readonly panel: Panel;
  readonly width: number;
  readonly untilDay: number;
  readonly locale: Locale;
}) {
  const area = { left: 3, right: width - 3, top: 8, bottom: 78 };
  const highest = Math.max(0.05, ...panel.arms.flatMap(({ curve }) => curve.points.map(({ upper }) => upper))) * 1.08;
  const { x, y } = plotScales(area, untilDay, highest);
  const mask = maskedFrom(panel.arms, untilDay);
  const nothing = wholeAbsence(panel.arms);
  if (nothing) return <AbsencePanel box={{ x: 1, y: 1, width: width - 2, height: 82 }} absence={nothing} locale={locale} />;
  return (
    <>
      <ShareGrid area={area} y={y} shares={[0]} />
      {mask && <FollowUpMask area={area} x={x} mask={mask} />}
      <Curves arms={panel.arms} x={x} y={y} strokeWidth={2} />
      <ReadMarks arms={panel.arms} x={x} y={y} radius={3.5} />
      {mask && <MaskLabel at="bottom" mask={mask} all={[]} area={area} x={x} locale={locale} />}
    </>
  );
}
