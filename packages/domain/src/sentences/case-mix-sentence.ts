import { isAbsence } from '../evaluation/absence.ts';
import type { NumbersOf } from '../evaluation/evaluation.ts';
import type { PresentInterval } from '../evaluation/numbers.ts';
import type { ResultKind } from '../evaluation/results.ts';
import { kindWords } from '../kinds/words.ts';
import type { Text } from '../text.ts';
import { atPeriodOf } from './period.ts';
import { fill, inEveryLanguage, briefDecimals } from './prose.ts';

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
  mayAppear: {
    fi: 'Asiakasrakenne voi peittää eron.',
    sv: 'Klientstrukturen kan dölja en skillnad.',
    en: 'Client mix may hide a difference.',
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
  fi: 'Sellaisenaan osuuksien ero {at} on {crude} prosenttiyksikköä, vertailukelpoisilla asiakkailla {adjusted} ({range}). {side}',
  sv: 'Som sådan är skillnaden mellan andelarna {at} {crude} procentenheter, bland jämförbara klienter {adjusted} ({range}). {side}',
  en: 'Seen as such, the difference in shares {at} is {crude} percentage points; among comparable clients {adjusted} ({range}). {side}',
};

const withoutDay: Text = {
  fi: 'Sellaisenaan osuuksien ero on {crude} prosenttiyksikköä, vertailukelpoisilla asiakkailla {adjusted} ({range}). {side}',
  sv: 'Som sådan är skillnaden mellan andelarna {crude} procentenheter, bland jämförbara klienter {adjusted} ({range}). {side}',
  en: 'Seen as such, the difference in shares is {crude} percentage points; among comparable clients {adjusted} ({range}). {side}',
};

function sideOf(crude: number, adjusted: number, { lower, upper }: PresentInterval): keyof typeof sides {
  if (lower <= 0 && upper >= 0) return Math.abs(adjusted) < Math.abs(crude) ? 'mayVanish' : 'mayAppear';
  if (Math.sign(crude) !== Math.sign(adjusted)) return 'turns';
  return Math.abs(crude) > Math.abs(adjusted) ? 'shrinks' : 'grows';
}

/**
 * Both differences, where they disagree: the crude one lies outside the interval of the standardised one. Undefined where
 * they agree or either may not be shown.
 */
export function caseMixSentence<K extends ResultKind>({ kind, standardised, comparisons }: NumbersOf<K>): Text | undefined {
  if (standardised === undefined || isAbsence(standardised)) return undefined;
  const [pair] = comparisons;
  const adjusted = standardised.comparisons.find(({ arm, reference }) => arm === pair?.arm && reference === pair.reference);
  const crude = pair && kindWords[kind].effect?.crudeDifference?.(pair, standardised.day);
  if (adjusted === undefined || crude === undefined || isAbsence(crude)) return undefined;
  const { estimate, interval } = adjusted;
  if (isAbsence(estimate) || isAbsence(interval) || (crude >= interval.lower && crude <= interval.upper)) return undefined;
  const side = sides[sideOf(crude, estimate, interval)];
  const at = standardised.day === undefined ? undefined : atPeriodOf(standardised.day);
  const decimals = decimalsApart(100 * crude, 100 * interval.lower, 100 * interval.upper);
  return inEveryLanguage((locale, prose) =>
    fill((at === undefined ? withoutDay : onDay)[locale], {
      ...(at === undefined ? {} : { at: at[locale] }),
      crude: prose.signed(100 * crude, decimals),
      adjusted: prose.signed(100 * estimate, decimals),
      range: prose.range(100 * interval.lower, 100 * interval.upper, decimals),
      side: side[locale],
    }),
  );
}

/** As few decimals as show that the value lies outside the range. */
function decimalsApart(value: number, lower: number, upper: number): number {
  for (let decimals = 0; decimals < briefDecimals; decimals++) {
    const [shown, from, to] = [value, lower, upper].map((number) => Number(number.toFixed(decimals))) as [number, number, number];
    if (shown < from || shown > to) return decimals;
  }
  return briefDecimals;
}
