/**
 * The occasions that an instrument declares, as `baseline=0;month_3=91`; undefined where it is written otherwise, or an occasion or a day
 * stands twice.
 */
export function occasionsNamed(text: string): readonly string[] | undefined {
  const parts = text.split(';').map((part) => /^\s*([^=\s]+)\s*=\s*(-?\d{1,5})\s*$/.exec(part));
  const ids = parts.map((part) => part?.[1] ?? '');
  const days = new Set(parts.map((part) => part?.[2]));
  return ids.includes('') || new Set(ids).size < ids.length || days.size < ids.length ? undefined : ids;
}
