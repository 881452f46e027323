import { isAbsence } from '../evaluation/absence.ts';
import type { MaybeNumber, PresentInterval } from '../evaluation/results.ts';
import type { Text } from '../text.ts';
import { periodInWords } from './absences.ts';
import type { WordlessResult } from './leading-effect.ts';
import { fill, inEveryLanguage } from './prose.ts';

/** Where groups differ in their clients, part of a difference may be theirs: the crude one beside that of comparable clients. */

const sides = {
  shrinks: {
    fi: 'Loppu erosta selittyy asiakasrakenteella.',
    sv: 'Resten förklaras av klientstrukturen.',
    en: 'Client mix explains the rest.',
  },
  grows: {
    fi: 'Asiakasrakenne peittää osan erosta.',
    sv: 'Klientstrukturen döljer en del av skillnaden.',
    en: 'Client mix hides part of the difference.',
  },
  mayVanish: {
    fi: 'Asiakasrakenne voi selittää koko eron.',
    sv: 'Klientstrukturen kan förklara hela skillnaden.',
    en: 'Client mix may explain all of the difference.',
  },
  turns: {
    fi: 'Asiakasrakenne kääntää eron suunnan.',
    sv: 'Klientstrukturen vänder på skillnaden.',
    en: 'Client mix turns the difference round.',
  },
} as const satisfies Record<string, Text>;

const onDay: Text = {
  fi: 'Kun lähetteestä on kulunut {period}, osuuksien ero on sellaisenaan {crude} prosenttiyksikköä, vertailukelpoisilla asiakkailla {adjusted} ({range}). {side}',
  sv: 'När det gått {period} från remissen är skillnaden mellan andelarna som sådan {crude} procentenheter, bland jämförbara klienter {adjusted} ({range}). {side}',
  en: 'At {period} from the referral the shares differ by {crude} percentage points as such, among comparable clients by {adjusted} ({range}). {side}',
};

const withoutDay: Text = {
  fi: 'Osuuksien ero on sellaisenaan {crude} prosenttiyksikköä, vertailukelpoisilla asiakkailla {adjusted} ({range}). {side}',
  sv: 'Skillnaden mellan andelarna är som sådan {crude} procentenheter, bland jämförbara klienter {adjusted} ({range}). {side}',
  en: 'The shares differ by {crude} percentage points as such, among comparable clients by {adjusted} ({range}). {side}',
};

/** The difference of shares that the standardised one makes comparable: on the same day, of the same pair. */
function crudeDifference(result: WordlessResult, day: number | undefined): MaybeNumber | undefined {
  switch (result.kind) {
    case 'duration':
      return result.comparisons[0]?.servedByDifference.find((each) => each.day === day)?.estimate;
    case 'competing':
      return result.comparisons[0]?.causes[0]?.at.find((each) => each.day === day)?.riskDifference.estimate;
    case 'proportion':
      return result.comparisons[0]?.riskDifference.estimate;
    default:
      return undefined;
  }
}

function sideOf(crude: number, adjusted: number, { lower, upper }: PresentInterval): keyof typeof sides {
  if (lower <= 0 && upper >= 0) return 'mayVanish';
  if (Math.sign(crude) !== Math.sign(adjusted)) return 'turns';
  return Math.abs(crude) > Math.abs(adjusted) ? 'shrinks' : 'grows';
}

/**
 * Both differences, where they disagree: the crude one lies outside the interval of the standardised one. Undefined where
 * they agree or either may not be shown.
 */
export function caseMixSentence(result: WordlessResult): Text | undefined {
  const { standardised, comparisons } = result;
  if (standardised === undefined || isAbsence(standardised)) return undefined;
  const [pair] = comparisons;
  const adjusted = standardised.comparisons.find(({ arm, reference }) => arm === pair?.arm && reference === pair.reference);
  const crude = crudeDifference(result, standardised.day);
  if (adjusted === undefined || crude === undefined || isAbsence(crude)) return undefined;
  const { estimate, interval } = adjusted;
  if (isAbsence(estimate) || isAbsence(interval) || (crude >= interval.lower && crude <= interval.upper)) return undefined;
  const side = sides[sideOf(crude, estimate, interval)];
  const period = standardised.day === undefined ? undefined : periodInWords(standardised.day);
  return inEveryLanguage((locale, prose) =>
    fill((period === undefined ? withoutDay : onDay)[locale], {
      ...(period === undefined ? {} : { period: period[locale] }),
      crude: prose.signed(100 * crude),
      adjusted: prose.signed(100 * estimate),
      range: prose.range(100 * interval.lower, 100 * interval.upper),
      side: side[locale],
    }),
  );
}
