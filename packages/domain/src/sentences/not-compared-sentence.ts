import type { ConclusionReason } from '../evaluation/conclusion.ts';
import type { NumbersOf } from '../evaluation/evaluation.ts';
import type { ResultKind } from '../evaluation/results.ts';
import { kindWords } from '../kinds/words.ts';
import type { Text } from '../text.ts';

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

/** Why a result that is described compares nothing; undefined where there is nothing that it could compare. */
export function notComparedSentence<K extends ResultKind>({ kind, arms, conclusions }: NumbersOf<K>): Text | undefined {
  const [conclusion] = conclusions ?? [];
  const hasGroups = arms.length > 1;
  if (conclusion?.reason !== undefined) {
    // Where there is one group alone, nothing it lacks matters more than somebody to compare with.
    if (conclusion.reason === 'no_comparison' || !hasGroups) return noComparison;
    return reasons[conclusion.reason] ?? asNumbersOnly;
  }
  const { effect, isDescribedOnly = false } = kindWords[kind];
  if (effect === undefined && !isDescribedOnly) return undefined;
  return hasGroups ? describedOnly : noComparison;
}
