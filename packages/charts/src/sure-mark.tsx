import type { Locale } from '@polku/domain';
import type { Certainty } from '@polku/domain/evaluation';
import { certaintyWords } from '@polku/domain/sentences';
import { screenPalette } from './palette.ts';
import { themeStyle, type ChartTheme } from './theme.ts';

export interface SureMarkProps {
  readonly level: Certainty['level'];
  readonly locale: Locale;
  readonly theme?: ChartTheme;
}

const levels = [0, 1, 2, 3] as const;

/** How sure a result is: one filled dot of four for "cannot be told", all four for "sure", and the word, so that neither colour nor counting is needed. */
export function SureMark({ level, locale, theme }: SureMarkProps) {
  const { inkSoft } = screenPalette;
  return (
    <span
      className="polku-chart polku-sure"
      style={{ display: 'inline-flex', alignItems: 'center', gap: '0.5em', whiteSpace: 'nowrap', ...themeStyle(theme) }}
    >
      <svg viewBox="0 0 48 12" width="48" height="12" aria-hidden="true" style={{ flex: 'none' }}>
        {levels.map((place) => (
          <circle
            key={place}
            cx={6 + place * 12}
            cy="6"
            r="4.25"
            fill={place <= level ? inkSoft : 'none'}
            stroke={inkSoft}
            strokeWidth="1.5"
          />
        ))}
      </svg>
      {certaintyWords[level][locale]}
    </span>
  );
}
