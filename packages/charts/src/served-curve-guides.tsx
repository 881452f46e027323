// @internal
import type { Locale } from '@polku/domain';
import type { ArmCurve, PlotArea, Scale } from './curve-panel.tsx';
import { ArmMark, fontSize, HaloText, lineHeight, usePalette } from './drawing.tsx';
import { placeLabels } from './label-placement.ts';
import { phrases } from './phrases.ts';
import { halfDay } from './served-curve-arms.ts';
import { textWidth, wrapText } from './text-width.ts';

/** The promised days, dotted, named above the plot; a name that would touch the one before it goes a line higher. */
export function TargetGuides({
  area,
  x,
  days,
  locale,
}: {
  readonly area: PlotArea;
  readonly x: Scale;
  readonly days: readonly number[];
  readonly locale: Locale;
}) {
  const { inkFaint } = usePalette();
  return (
    <g>
      {guideLabels(days, x, locale).map(({ day, text, higher }) => {
        const top = area.top - (higher ? lineHeight : 0);
        return (
          <g key={day}>
            <path
              d={`M${x(day)} ${top - 2}V${area.bottom}`}
              stroke={inkFaint}
              strokeWidth="1.75"
              strokeDasharray="0.1 5"
              strokeLinecap="round"
            />
            <HaloText x={x(day)} y={top - 8} anchor="middle">
              {text}
            </HaloText>
          </g>
        );
      })}
    </g>
  );
}

function guideLabels(days: readonly number[], x: Scale, locale: Locale) {
  let clearFrom = -Infinity;
  return days.map((day) => {
    const text = phrases.days[locale](String(day));
    const half = textWidth(text, fontSize) / 2 + 4;
    const higher = x(day) - half < clearFrom;
    if (!higher) clearFrom = x(day) + half;
    return { day, text, higher };
  });
}

interface HalfProps {
  readonly arms: readonly ArmCurve[];
  readonly area: PlotArea;
  readonly x: Scale;
  readonly y: Scale;
}

export function HalfGuides({ arms, area, x, y }: HalfProps) {
  return arms.map((arm) => {
    const day = halfDay(arm);
    return day === undefined ? null : (
      <path
        key={arm.style.id}
        d={`M${x(day)} ${y(0.5)}V${area.bottom}`}
        stroke={arm.style.colour}
        strokeWidth="1.25"
        strokeDasharray="4 4"
      />
    );
  });
}

/** How far a mark stands from its day, in half marks, where several arms share the day. */
function apart(marks: readonly { readonly day: number }[], place: number): number {
  const sharing = marks.flatMap(({ day }, other) => (day === marks[place]!.day ? [other] : []));
  return 2 * sharing.indexOf(place) - (sharing.length - 1);
}

/** When half are served: each arm's shape on the line of one half, and the day in words to the right, below every curve. */
export function HalfMarks({ arms, area, x, y, locale, labelled }: HalfProps & { readonly locale: Locale; readonly labelled: boolean }) {
  const marks = arms
    .flatMap((arm) => {
      const day = halfDay(arm);
      return day === undefined ? [] : [{ style: arm.style, day }];
    })
    .sort((a, b) => b.day - a.day);
  return marks.map(({ style, day }, row) => {
    const text = phrases.halfByDay[locale](String(day));
    const left = Math.min(x(day) + 8, area.right - textWidth(text, fontSize, true));
    return (
      <g key={style.id}>
        <ArmMark style={style} x={x(day) + apart(marks, row) * (labelled ? 6.5 : 5)} y={y(0.5)} radius={labelled ? 5.5 : 4} />
        {labelled && (
          <HaloText x={left} y={area.bottom - 11 - row * 20} colour={style.colour} bold>
            {text}
          </HaloText>
        )}
      </g>
    );
  });
}

/**
 * Each arm named at the end of its line, moved apart where lines end close to each other. A line that ends well before the axis
 * is named above its end.
 */
export function EndLabels({
  arms,
  area,
  labelWidth,
  x,
  y,
}: {
  readonly arms: readonly ArmCurve[];
  readonly area: PlotArea;
  readonly labelWidth: number;
  readonly x: Scale;
  readonly y: Scale;
}) {
  const ends = arms.flatMap(({ style, curve }) => {
    const last = curve.points.at(-1);
    return last ? [{ style, x: x(curve.lastDay), y: y(last.share) }] : [];
  });
  const early = ends.filter((end) => end.x < area.right - 40);
  const atEdge = ends
    .filter((end) => end.x >= area.right - 40)
    .map((end) => ({ ...end, lines: wrapText(end.style.label, labelWidth, fontSize, true) }));
  const tallest = Math.max(1, ...atEdge.map(({ lines }) => lines.length));
  const middles = placeLabels(
    atEdge.map((end) => end.y),
    { gap: tallest * lineHeight + 5, from: area.top - 8, to: area.bottom },
  );
  return (
    <>
      {early.map(({ style, x: endX, y: endY }) => (
        <HaloText key={style.id} x={endX + 4} y={Math.max(area.top + 14, endY - 12)} colour={style.colour} bold>
          {style.label}
        </HaloText>
      ))}
      {atEdge.map(({ style, lines, x: endX, y: endY }, place) => {
        const middle = middles[place]!;
        return (
          <g key={style.id}>
            {Math.abs(middle - endY) > 3 && (
              <path d={`M${endX + 2} ${endY}L${area.right + 12} ${middle}`} stroke={style.colour} strokeOpacity="0.6" fill="none" />
            )}
            <ArmMark style={style} x={area.right + 19} y={middle - ((lines.length - 1) * lineHeight) / 2} />
            {lines.map((text, row) => (
              <text
                key={text}
                x={area.right + 30}
                y={middle + (row - (lines.length - 1) / 2) * lineHeight + 4.5}
                fill={style.colour}
                fontWeight="650"
              >
                {text}
              </text>
            ))}
          </g>
        );
      })}
    </>
  );
}
