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
  nobody_beside: {
    fi: 'Näytetään vain lukuina: vertailuryhmään ei ole tullut ketään samaan aikaan.',
    sv: 'Visas bara som tal: ingen har kommit till jämförelsegruppen under samma tid.',
    en: 'Shown as numbers only: nobody has come to the comparison over the same time.',
  },
  only_start_up: {
    fi: 'Näytetään vain lukuina: kaikki asiakkaat ovat käynnistysvaiheesta, jonka suunnitelma jättää arviosta pois.',
    sv: 'Visas bara som tal: alla klienter är från startskedet, som planen lämnar utanför bedömningen.',
    en: 'Shown as numbers only: every client is from the start-up, which the plan leaves out of the estimate.',
  },
  too_few_in_groups: {
    fi: 'Näytetään vain lukuina: jossakin vertailtavista ryhmistä on liian vähän asiakkaita tai tapahtumia.',
    sv: 'Visas bara som tal: någon av grupperna har för få klienter eller händelser för att jämföras.',
    en: 'Shown as numbers only: one of the groups has too few clients or events to be compared.',
  },
  too_few_comparable: {
    fi: 'Näytetään vain lukuina: liian harvalle asiakkaalle löytyy vertailuryhmästä vertaisia.',
    sv: 'Visas bara som tal: för få klienter har motsvarigheter i jämförelsegruppen.',
    en: 'Shown as numbers only: too few clients have anyone like them in the comparison.',
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
