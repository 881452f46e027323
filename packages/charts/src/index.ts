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
  ScoreTrendProps,
  StateDaysProps,
  ServedCurveProps,
  SureMarkProps,
  TargetProgressProps,
  Wording,
} from './chart-props.ts';
export type { ChartTable, ChartTableCell, ChartTableColumn } from './chart-table.ts';
export { filePalette, screenPalette, type ChartPalette } from './palette.ts';
export { armStyle, armShapes, shapePath, type ArmShape, type ArmStyle } from './arm-style.ts';
export { absenceLabel, absenceMark, absenceText, absenceWords } from './absence-words.ts';
export { numberFormat, type NumberFormat } from './number-format.ts';
export { ServedCurve, ServedCurveDrawing } from './served-curve.tsx';
export { servedCurveTable } from './served-curve-table.ts';
export { OutcomeCurves, OutcomeCurvesDrawing } from './outcome-curves.tsx';
export { outcomeCurvesTable } from './outcome-curves-table.ts';
export { ProportionDots, ProportionDotsDrawing } from './proportion-dots.tsx';
export { ScoreChange } from './score-change.tsx';
export { ScoreTrend, ScoreTrendDrawing } from './score-trend.tsx';
export { RoundMeans, RoundMeansDrawing } from './round-means.tsx';
export { StateDays, StateDaysDrawing } from './state-days.tsx';
export { TargetProgress, TargetProgressDrawing } from './target-progress.tsx';
export { Completeness, CompletenessDrawing } from './completeness.tsx';
export {
  completenessTable,
  proportionDotsTable,
  roundMeansTable,
  scoreChangeTable,
  scoreTrendTable,
  stateDaysTable,
  targetProgressTable,
} from './summary-tables.ts';
export { SureMark } from './sure-mark.tsx';
export { ArmLegend } from './arm-legend.tsx';
