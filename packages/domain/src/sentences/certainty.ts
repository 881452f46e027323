import { isAbsence } from '../evaluation/absence.ts';
import type { CertaintyLoweringReason } from '../evaluation/conclusion.ts';
import type { Certainty, NumbersOf } from '../evaluation/evaluation.ts';
import type { ResultKind } from '../evaluation/results.ts';
import type { Text } from '../text.ts';
import type { SentenceContext } from './context.ts';
import type { EffectCase } from './effect-case.ts';
import { leadingEffect, verdictOf, type LeadingEffect } from './leading-effect.ts';
import { isUnbalanced, missingShare, muchMissing } from './groups.ts';
import { hasFewTeams } from './reservations.ts';

/** The word beside the four dots, by level. */
export const certaintyWords: Readonly<Record<Certainty['level'], Text>> = {
  3: { fi: 'varma', sv: 'säkert', en: 'sure' },
  2: { fi: 'melko varma', sv: 'ganska säkert', en: 'fairly sure' },
  1: { fi: 'suuntaa antava', sv: 'en antydan', en: 'a hint' },
  0: { fi: 'ei voi sanoa', sv: 'går inte att säga', en: 'cannot be told' },
};

/** Why a reader may be less sure, in words. */
export const certaintyReasons: Readonly<Record<CertaintyLoweringReason, Text>> = {
  no_comparison_beside: {
    fi: 'Rinnalla ei ole vertailuryhmää.',
    sv: 'Det finns ingen jämförelsegrupp vid sidan av.',
    en: 'There is no comparison group beside.',
  },
  groups_not_comparable: {
    fi: 'Ryhmien asiakkaat ovat erilaisia.',
    sv: 'Klienterna i grupperna är olika.',
    en: 'The groups’ clients are unlike.',
  },
  much_missing: {
    fi: 'Yli viidennes tiedoista puuttuu.',
    sv: 'Över en femtedel av uppgifterna saknas.',
    en: 'More than a fifth of the data are missing.',
  },
  few_teams: { fi: 'Tiimejä on vähän.', sv: 'Teamen är få.', en: 'There are few teams.' },
  plan_not_locked: {
    fi: 'Mittari ei ollut ennen tuloksia lukitussa suunnitelmassa.',
    sv: 'Mätaren ingick inte i en plan som låsts före resultaten.',
    en: 'The metric was not in a plan locked before the results.',
  },
  wider_than_margin: { fi: 'Epävarmuusväli on leveä.', sv: 'Osäkerhetsintervallet är brett.', en: 'The interval is wide.' },
  no_comparison: { fi: 'Vertailuryhmää ei ole.', sv: 'Ingen jämförelsegrupp.', en: 'There is no comparison group.' },
  placebo_stands_out: {
    fi: 'Sama vertailu näyttää eron sielläkin, missä pilottia ei ollut.',
    sv: 'Samma jämförelse visar en skillnad också där det inte fanns något pilotförsök.',
    en: 'The same comparison shows a difference where there was no pilot, too.',
  },
  slopes_part: {
    fi: 'Alueet kehittyivät eri tahtia jo ennen alkua.',
    sv: 'Områdena utvecklades i olika takt redan före starten.',
    en: 'The areas moved at different paces even before the start.',
  },
  ratio_disagrees: {
    fi: 'Suhteellinen ja absoluuttinen vertailu osoittavat eri suuntiin.',
    sv: 'Den relativa och den absoluta jämförelsen pekar åt olika håll.',
    en: 'The relative and the absolute comparison point in different directions.',
  },
  exits_disagree: {
    fi: 'Kun ilman palvelua päättyneet lasketaan mukaan, suunta vaihtuu.',
    sv: 'När de som slutade utan service räknas med byter skillnaden riktning.',
    en: 'Counting those who ended without service turns the direction.',
  },
  exploratory: {
    fi: 'Suunnitelma ei nimennyt tätä mittaria ratkaisevaksi.',
    sv: 'Planen namngav inte detta mått som avgörande.',
    en: 'The plan did not name this measure as a deciding one.',
  },
  before_decision_day: {
    fi: 'Suunnitelmassa sovittu ratkaisupäivä ei ole vielä tullut.',
    sv: 'Den beslutsdag som planen anger har ännu inte kommit.',
    en: 'The decision day of the plan has not come yet.',
  },
  between_looks: {
    fi: 'Suunnitelma ratkaisee vain sovittuina katsauspäivinä, ja tämä päivä on niiden välissä.',
    sv: 'Planen avgör bara på de avtalade granskningsdagarna, och denna dag ligger mellan dem.',
    en: 'The plan decides only on the days agreed for looking, and this day lies between them.',
  },
  no_decision_day: {
    fi: 'Suunnitelmassa ei ole sovittu päivää, jona tulos ratkaistaan.',
    sv: 'Planen anger ingen dag då resultatet avgörs.',
    en: 'The plan names no day on which the result is decided.',
  },
  too_early: { fi: 'Seuranta on vielä kesken.', sv: 'Uppföljningen pågår ännu.', en: 'Follow-up is still going on.' },
};

const designsWithComparisonBeside: readonly (string | null)[] = ['parallel', 'before_after_parallel', 'randomised'];
const highestLevel = 3;

/**
 * How sure a reader may be of a result's leading comparison: it starts at "sure" and falls by one for each reason that
 * holds. Where the words are "it cannot be told", or there is no number to compare, so is the mark.
 */
export function certaintyOf<K extends ResultKind>(result: NumbersOf<K>, context: SentenceContext): Certainty {
  const [conclusion] = result.conclusions ?? [];
  if (conclusion !== undefined) return { level: conclusion.certainty, loweredBy: conclusion.loweredBy };
  const effect = leadingEffect(result, context);
  if (effect === undefined) return { level: 0, loweredBy: ['no_comparison'] };
  if (isAbsence(effect)) return { level: 0, loweredBy: effect.absent === 'too_early' ? ['too_early'] : [] };
  const verdict = verdictOf(effect, context);
  const reasons: [CertaintyLoweringReason, boolean][] = [
    ['no_comparison_beside', !designsWithComparisonBeside.includes(context.design)],
    ['groups_not_comparable', isUnbalanced(result)],
    ['much_missing', missingShare(result) > muchMissing],
    ['few_teams', hasFewTeams(result, context)],
    ['plan_not_locked', context.planLockedOn === null],
    ['wider_than_margin', isWide(effect, verdict, context.margin)],
  ];
  const loweredBy = reasons.filter(([, holds]) => holds).map(([reason]) => reason);
  const level = verdict === 'cannot_be_told' ? 0 : Math.max(0, highestLevel - loweredBy.length);
  return { level: level as Certainty['level'], loweredBy };
}

/**
 * Whether the estimate could be off by more than the margin, or the interval leaves open on which side of the margin (or
 * of 0, where none was agreed) the effect lies.
 */
function isWide({ lower, upper }: LeadingEffect, verdict: EffectCase, margin: number | null): boolean {
  if (verdict === 'cannot_be_told') return true;
  if (margin === null) return false;
  return verdict === 'probably_better' || verdict === 'probably_worse' || (upper - lower) / 2 > margin;
}
