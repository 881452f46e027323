import type { Text } from '../text.ts';
import { fill, inEveryLanguage } from './prose.ts';

/** Said once on a page that shows intervals. */
export const intervalNote: Text = {
  fi: 'Suluissa 95 %:n väli: arvot, jotka sopivat aineistoon.',
  sv: 'Inom parentes 95 %-intervallet: de värden som stämmer med data.',
  en: 'In brackets the 95% interval: the values that fit the data.',
};

/** Beside a mean wait, which counts only so far: over the first 182 days. */
export function horizonNote(horizonDays: number): Text {
  return inEveryLanguage((locale, prose) => fill(firstDays[locale], { days: prose.number(horizonDays) }));
}

const firstDays: Text = {
  fi: 'ensimmäisten {days} päivän aikana',
  sv: 'under de första {days} dagarna',
  en: 'over the first {days} days',
};
