export type {
  ArmLegendProps,
  ChartArm,
  ChartProps,
  ChartSize,
  CompletenessCheck,
  CompletenessProps,
  DrawingProps,
  OutcomeCurvesProps,
  ProportionDotsProps,
  ScoreChangeProps,
  ServedCurveProps,
  SureMarkProps,
  TargetProgressProps,
} from './chart-props.ts';
export type { ChartTable, ChartTableCell, ChartTableColumn } from './chart-table.ts';
export { filePalette, screenPalette, type ChartPalette } from './palette.ts';
export { armStyle, armShapes, shapePath, type ArmShape, type ArmStyle } from './arm-style.ts';
