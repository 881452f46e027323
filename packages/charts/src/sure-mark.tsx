import type { Text } from '@polku/domain';
import type { SureMarkProps } from './chart-props.ts';
import { screenPalette } from './palette.ts';

/** How sure a reader may be, from 0 to 3. */
export const sureWords: readonly [Text, Text, Text, Text] = [
  { fi: 'ei voi sanoa', sv: 'går inte att säga', en: 'cannot be told' },
  { fi: 'suuntaa antava', sv: 'en antydan', en: 'a hint' },
  { fi: 'melko varma', sv: 'ganska säkert', en: 'fairly sure' },
  { fi: 'varma', sv: 'säkert', en: 'sure' },
];

/** How sure a result is: one filled dot of four for "cannot be told", all four for "sure", and the word, so that neither colour nor counting is needed. */
export function SureMark({ level, locale }: SureMarkProps) {
  const { inkSoft } = screenPalette;
  return (
    <span className="polku-sure" style={{ display: 'inline-flex', alignItems: 'center', gap: '0.5em', whiteSpace: 'nowrap' }}>
      <svg viewBox="0 0 48 12" width="48" height="12" aria-hidden="true" style={{ flex: 'none' }}>
        {sureWords.map(({ en }, place) => (
          <circle
            key={en}
            cx={6 + place * 12}
            cy="6"
            r="4.25"
            fill={place <= level ? inkSoft : 'none'}
            stroke={inkSoft}
            strokeWidth="1.5"
          />
        ))}
      </svg>
      {sureWords[level][locale]}
    </span>
  );
}
