import type { Conclusion, ConclusionReason } from '../evaluation/conclusion.ts';
import type { Text } from '../text.ts';
import { inEveryLanguage } from './prose.ts';
import { noComparison } from './reservations.ts';

const asNumbersOnly: Text = {
  fi: 'Näytetään vain lukuina: aineisto ei riitä ryhmien vertailuun.',
  sv: 'Visas bara som tal: materialet räcker inte till för att jämföra grupperna.',
  en: 'Shown as numbers only: the data do not suffice to compare the groups.',
};

/** Why groups that are there are not compared. */
const reasons: Readonly<Partial<Record<ConclusionReason, Text>>> = {
  denominator_after_referral: {
    fi: 'Näytetään vain lukuina: keitä lasketaan, määräytyy vasta lähetteen jälkeen.',
    sv: 'Visas bara som tal: vilka som räknas avgörs först efter remissen.',
    en: 'Shown as numbers only: who is counted is decided after the referral.',
  },
  not_bound_in_time: {
    fi: 'Näytetään vain lukuina: ryhmiä on seurattu eri ajan.',
    sv: 'Visas bara som tal: grupperna har följts olika länge.',
    en: 'Shown as numbers only: the groups have been followed for different times.',
  },
  no_cell_to_show_a_shock: {
    fi: 'Näytetään vain lukuina: tiimejä on niin vähän, ettei tiimin omaa vaihtelua voi erottaa.',
    sv: 'Visas bara som tal: teamen är så få att ett teams egen variation inte kan urskiljas.',
    en: 'Shown as numbers only: there are so few teams that a team’s own variation cannot be told apart.',
  },
};

/** What is told of each group, with the reason why they are not compared in place of that there is nobody to compare them with. */
export function notComparedSentence(described: Text, conclusion: Conclusion | undefined): Text {
  if (conclusion?.reason === undefined || conclusion.reason === 'no_comparison') return described;
  const reason = reasons[conclusion.reason] ?? asNumbersOnly;
  return inEveryLanguage((locale) => `${described[locale].replaceAll(` ${noComparison[locale]}`, '')} ${reason[locale]}`);
}
