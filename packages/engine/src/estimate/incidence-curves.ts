import { aalenJohansen, type AalenJohansenCurves, type DurationTable } from '@polku/stats';

const estimated = new WeakMap<DurationTable, AalenJohansenCurves>();

/** A table's cumulative incidences, estimated once however many days, causes and pairs they are read for. */
export function incidenceCurves(table: DurationTable): AalenJohansenCurves {
  const known = estimated.get(table);
  if (known !== undefined) return known;
  const curves = aalenJohansen(table);
  estimated.set(table, curves);
  return curves;
}
