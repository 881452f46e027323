import type { CertaintyLoweringReason } from '../evaluation/conclusion.ts';
import type { AnyNumbers, Certainty } from '../evaluation/evaluation.ts';
import type { Text } from '../text.ts';

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
  one_team_beside: {
    fi: 'Rinnalla on käytännössä yksi tiimi: jos se itse muuttui pysyvästi, ero näyttäisi samalta kuin vaikutus.',
    sv: 'Vid sidan av finns i praktiken ett enda team: om det självt förändrades för gott skulle skillnaden se ut som en effekt.',
    en: 'There is in effect one team beside: if it changed for good by itself, that would look just like an effect.',
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
    sv: 'Måttet ingick inte i en plan som låsts före resultaten.',
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

/**
 * How sure a reader may be of what a result's first conclusion says; of a result that compares nothing there is nothing to be sure of,
 * which the mark shows as "cannot be told".
 */
export function certaintyOf({ conclusions }: Pick<AnyNumbers, 'conclusions'>): Certainty {
  const [conclusion] = conclusions ?? [];
  if (conclusion === undefined) return { level: 0, loweredBy: [] };
  return { level: conclusion.certainty, loweredBy: conclusion.loweredBy };
}
