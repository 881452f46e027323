import { armShapes, screenPalette, shapePath } from '@polku/charts';

/** The mark of the arm in this place of the pilot's list of arms, counted from 0: as on the charts. */
export function ArmMark({ position }: { readonly position: number }) {
  const place = position % armShapes.length;
  return (
    <svg className="arm-mark" viewBox="0 0 14 14" aria-hidden="true">
      <path d={shapePath(armShapes[place] ?? 'circle', 7, 7, 5)} fill={screenPalette.arms[place]} />
    </svg>
  );
}
