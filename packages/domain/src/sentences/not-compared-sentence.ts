import type { ConclusionReason } from '../evaluation/conclusion.ts';
import type { NumbersOf } from '../evaluation/evaluation.ts';
import type { ResultKind } from '../evaluation/results.ts';
import { kindWords } from '../kinds/words.ts';
import type { Text } from '../text.ts';
import { isUntellable } from './leading-effect.ts';

const noComparison: Text = { fi: 'Vertailuryhmää ei ole.', sv: 'Ingen jämförelsegrupp.', en: 'No comparison group.' };

/** Of a kind that is described in every design. */
const describedOnly: Text = {
  fi: 'Näytetään vain lukuina: ryhmiä ei verrata tällä mittarilla.',
  sv: 'Visas bara som tal: grupperna jämförs inte med detta mått.',
  en: 'Shown as numbers only: the groups are not compared by this measure.',
};

const asNumbersOnly: Text = {
  fi: 'Näytetään vain lukuina: aineisto ei riitä ryhmien vertailuun.',
  sv: 'Visas bara som tal: materialet räcker inte till för att jämföra grupperna.',
  en: 'Shown as numbers only: the data do not suffice to compare the groups.',
};

/** Why groups that are there are not compared. */
const reasons: Readonly<Partial<Record<ConclusionReason, Text>>> = {
  denominator_after_referral: {
    fi: 'Näytetään vain lukuina: laskettava joukko muodostuu vasta lähetteen jälkeen.',
    sv: 'Visas bara som tal: vem eller vad som räknas avgörs först efter remissen.',
    en: 'Shown as numbers only: who or what is counted is decided only after the referral.',
  },
  not_bound_in_time: {
    fi: 'Näytetään vain lukuina: ryhmiä on seurattu eri ajan.',
    sv: 'Visas bara som tal: grupperna har följts olika länge.',
    en: 'Shown as numbers only: the groups have been followed for different times.',
  },
  known_at_referral: {
    fi: 'Näytetään vain lukuina: tämä kertoo, keitä palveluun ohjataan, ei sitä, mitä heille sen jälkeen tapahtuu.',
    sv: 'Visas bara som tal: det här visar vilka som hänvisas till servicen, inte vad som sedan händer dem.',
    en: 'Shown as numbers only: this tells who is referred, not what happens to them afterwards.',
  },
  published_counts: {
    fi: 'Näytetään vain lukuina: luvut ovat julkaistuja lukuja, joiden asiakasrakennetta ei tunneta.',
    sv: 'Visas bara som tal: talen är publicerade tal vars klientstruktur inte är känd.',
    en: 'Shown as numbers only: these are published numbers, and the client mix behind them is not known.',
  },
  too_few_months: {
    fi: 'Näytetään vain lukuina: kuukausia ennen alkua tai sen jälkeen on liian vähän, jotta tason muutoksen voisi erottaa kehityssuunnasta.',
    sv: 'Visas bara som tal: månaderna före eller efter starten är för få för att skilja en nivåförändring från trenden.',
    en: 'Shown as numbers only: there are too few months before or after the start to tell a change of level from a trend.',
  },
  nobody_beside: {
    fi: 'Näytetään vain lukuina: vertailuryhmään ei ole tullut ketään samaan aikaan.',
    sv: 'Visas bara som tal: ingen har kommit till jämförelsegruppen under samma tid.',
    en: 'Shown as numbers only: nobody has come to the comparison group over the same time.',
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
    fi: 'Näytetään vain lukuina: liian harvalle asiakkaalle löytyy vertailuryhmästä samankaltaisia asiakkaita.',
    sv: 'Visas bara som tal: för få klienter har motsvarigheter i jämförelsegruppen.',
    en: 'Shown as numbers only: too few clients have anyone like them in the comparison group.',
  },
  no_cell_to_show_a_shock: {
    fi: 'Näytetään vain lukuina: tiimejä on niin vähän, ettei tiimien omaa vaihtelua voi erottaa ryhmien erosta.',
    sv: 'Visas bara som tal: teamen är så få att deras egen variation inte kan skiljas från en skillnad mellan grupperna.',
    en: 'Shown as numbers only: there are so few teams that their own variation cannot be told from a difference between the groups.',
  },
};

/** Where the short answer is that it cannot be told, the sentence says the same. */
const untellable: Text = {
  fi: 'Vielä ei voi sanoa, eroavatko ryhmät: tiimejä on niin vähän, ettei tiimien omaa vaihtelua voi erottaa ryhmien erosta.',
  sv: 'Det går ännu inte att säga om grupperna skiljer sig: teamen är så få att deras egen variation inte kan skiljas från en skillnad mellan grupperna.',
  en: 'It cannot be told yet whether the groups differ: there are so few teams that their own variation cannot be told from a difference between the groups.',
};

/** Why a result that is described compares nothing; undefined where there is nothing that it could compare. */
export function notComparedSentence<K extends ResultKind>({ kind, arms, conclusions }: NumbersOf<K>): Text | undefined {
  // A kind without effects tells of each group by itself, in every design.
  const { effect, isDescribedOnly = false } = kindWords[kind];
  if (effect === undefined && !isDescribedOnly) return undefined;
  const [conclusion] = conclusions ?? [];
  const hasGroups = arms.length > 1;
  if (conclusion?.reason !== undefined) {
    // Where there is one group alone, nothing it lacks matters more than somebody to compare with.
    if (conclusion.reason === 'no_comparison' || !hasGroups) return noComparison;
    return isUntellable(conclusion) ? untellable : (reasons[conclusion.reason] ?? asNumbersOnly);
  }
  return hasGroups ? describedOnly : noComparison;
}
