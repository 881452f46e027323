import type { ChartArm } from './chart-props.ts';
import type { ChartPalette } from './palette.ts';

export const armShapes = ['circle', 'square', 'triangle', 'diamond'] as const;
export type ArmShape = (typeof armShapes)[number];

/** Solid, then dashes that stay apart on a step curve of any length. */
const dashes = [undefined, '7 3', '2.5 3', '9 3 2 3'] as const;

/** How an arm looks on every chart: colour, shape and dash, so that no arm is told by colour alone. */
export interface ArmStyle {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly shape: ArmShape;
  readonly dash: string | undefined;
}

/** The style of an arm by its place among the pilot's arms. An arm that the pilot does not list follows after them, by its id. */
export function armStyle(id: string, arms: readonly ChartArm[], palette: ChartPalette): ArmStyle {
  const listed = arms.findIndex((arm) => arm.id === id);
  const place = (listed === -1 ? arms.length : listed) % armShapes.length;
  return {
    id,
    label: arms[listed]?.label ?? id,
    colour: palette.arms[place]!,
    shape: armShapes[place]!,
    dash: dashes[place],
  };
}

/** The outline of a shape of this radius around a point. */
export function shapePath(shape: ArmShape, x: number, y: number, radius: number): string {
  const r = radius;
  const at = (value: number) => Number(value.toFixed(2));
  const [cx, cy] = [at(x), at(y)];
  switch (shape) {
    case 'circle':
      return `M${at(x - r)} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    case 'square':
      return `M${at(x - r * 0.9)} ${at(y - r * 0.9)}h${at(r * 1.8)}v${at(r * 1.8)}h${at(-r * 1.8)}Z`;
    case 'triangle':
      return `M${cx} ${at(y - r * 1.15)}L${at(x + r * 1.1)} ${at(y + r * 0.85)}H${at(x - r * 1.1)}Z`;
    case 'diamond':
      return `M${cx} ${at(y - r * 1.25)}L${at(x + r * 1.25)} ${cy}L${cx} ${at(y + r * 1.25)}L${at(x - r * 1.25)} ${cy}Z`;
  }
}
