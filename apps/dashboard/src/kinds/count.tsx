import { TargetProgress, targetProgressTable } from '@polku/charts';
import { isAbsence } from '@polku/domain/evaluation';
import type { ScreenKind } from '../pilot/screen-kind.ts';

/** How many there are, as a bar towards the target. */
export const count: ScreenKind<'count'> = {
  subtitle: {
    fi: '{metric}: kertymä tavoitetta vasten.',
    sv: '{metric}: antal hittills mot målet.',
    en: '{metric}: number so far against the target.',
  },
  Picture: ({ result, frame }) => <TargetProgress {...frame} results={result.arms} />,
  numbers: ({ arms: results }, facts, { locale }) => targetProgressTable({ ...facts, results }, locale),
  isEstimated: ({ value }) => !isAbsence(value),
  isDescriptive: true,
  // A count without a target answers no question of its own.
  isAnswer: ({ target }) => !isAbsence(target),
};
