// @internal
import { ArmMark, fontSize, lineHeight } from './drawing.tsx';
import type { ArmStyle } from './arm-style.ts';
import { textWidth } from './text-width.ts';

interface Keyed {
  readonly style: ArmStyle;
}

const markWidth = 40;
const itemGap = 20;
const rowHeight = lineHeight + 6;

/** Items set in rows of at most this width. */
function placed<A extends Keyed>(arms: readonly A[], width: number) {
  let x = 0;
  let row = 0;
  const items = arms.map((arm) => {
    const itemWidth = markWidth + textWidth(arm.style.label, fontSize, true);
    if (x > 0 && x + itemWidth > width) {
      x = 0;
      row += 1;
    }
    const item = { arm, x, row };
    x += itemWidth + itemGap;
    return item;
  });
  return { items, rows: row + 1 };
}

export function keyHeight(arms: readonly Keyed[], width: number): number {
  return placed(arms, width).rows * rowHeight;
}

/** The key above a plot: each arm's line with its dash and shape, and its name. */
export function ArmKey({ arms, width }: { readonly arms: readonly Keyed[]; readonly width: number }) {
  return placed(arms, width).items.map(({ arm: { style }, x, row }) => (
    <g key={style.id} transform={`translate(${x} ${row * rowHeight})`}>
      <path d="M1 9H31" stroke={style.colour} strokeWidth="2.5" strokeDasharray={style.dash} />
      <ArmMark style={style} x={16} y={9} />
      <text x={markWidth} y={13.5} fill={style.colour} fontWeight="650">
        {style.label}
      </text>
    </g>
  ));
}
