import { ProportionDots, proportionDotsTable } from '@polku/charts';
import { isAbsence } from '@polku/domain/evaluation';
import type { ScreenKind } from '../pilot/screen-kind.ts';

/** A share of those who are counted, as a dot on its interval. */
export const proportion: ScreenKind<'proportion'> = {
  subtitle: {
    fi: '{metric}: osuus kaikista mukaan lasketuista ja 95 %:n väli.',
    sv: '{metric}: andel av alla som räknas och 95 %-intervall.',
    en: '{metric}: share of all who are counted, with 95% intervals.',
  },
  Picture: ({ result, frame }) => <ProportionDots {...frame} results={result.arms} />,
  numbers: ({ arms: results }, facts, { locale }) => proportionDotsTable({ ...facts, results }, locale),
  isEstimated: ({ estimate }) => !isAbsence(estimate),
};
