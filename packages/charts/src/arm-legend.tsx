import type { Locale } from '@polku/domain';
import { isAbsence } from '@polku/domain/evaluation';
import { absenceLabel } from './absence-words.ts';
import { armStyle, shapePath } from './arm-style.ts';
import type { ChartArm } from './chart-props.ts';
import { numberFormat } from './number-format.ts';
import { screenPalette } from './palette.ts';
import { themeStyle, type ChartTheme } from './theme.ts';
import { phrases } from './phrases.ts';

export interface ArmLegendProps {
  readonly arms: readonly ChartArm[];
  /** The ids of those to show, where not all. */
  readonly shown?: readonly string[];
  readonly locale: Locale;
  /** Accessible name of the list. */
  readonly label: string;
  readonly theme?: ChartTheme;
}

/** The arms of the page with their shapes, colours and numbers of clients. */
export function ArmLegend({ arms, shown, locale, label, theme }: ArmLegendProps) {
  const { count } = numberFormat(locale);
  return (
    <ul
      className="polku-chart polku-legend"
      aria-label={label}
      style={{ display: 'flex', flexWrap: 'wrap', gap: '0.25em 1.5em', margin: 0, padding: 0, listStyle: 'none', ...themeStyle(theme) }}
    >
      {arms
        .filter(({ id }) => !shown || shown.includes(id))
        .map(({ id, label: name, n }) => {
          const { shape, colour } = armStyle(id, arms, screenPalette);
          return (
            <li key={id} style={{ display: 'inline-flex', alignItems: 'center', gap: '0.45em' }}>
              <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" style={{ flex: 'none' }}>
                <path d={shapePath(shape, 7, 7, 5)} fill={colour} />
              </svg>
              <span>
                {name}
                {n !== undefined && ` · ${isAbsence(n) ? absenceLabel(n, locale) : phrases.clients[locale](count(n))}`}
              </span>
            </li>
          );
        })}
    </ul>
  );
}
