import type { Absence } from '../evaluation/absence.ts';
import type { NotFollowedResult } from '../evaluation/evaluation.ts';
import type { MetricDefinition } from '../metrics/definition.ts';
import type { Text } from '../text.ts';
import type { SentenceContext } from './context.ts';
import { forPeriodOf } from './period.ts';
import { fill, inEveryLanguage } from './prose.ts';

type Reason = Absence['reason'];

interface AbsenceWords {
  /** In a cell or on a chart. */
  readonly label: Text;
  /** As a sentence, where the number would have stood. */
  readonly sentence: Text;
}

const notCalculated: Text = { fi: 'ei laskettavissa', sv: 'kan inte beräknas', en: 'cannot be calculated' };
const notShown: Text = { fi: 'ei näytetä', sv: 'visas inte', en: 'not shown' };
const notFollowed: Text = { fi: 'ei seurattu', sv: 'följdes inte upp', en: 'not followed' };

const calculated = (fi: string, sv: string, en: string): AbsenceWords => ({
  label: notCalculated,
  sentence: { fi: `Ei laskettavissa: ${fi}.`, sv: `Kan inte beräknas: ${sv}.`, en: `Cannot be calculated: ${en}.` },
});
const hidden = (fi: string, sv: string, en: string): AbsenceWords => ({
  label: notShown,
  sentence: { fi: `Ei näytetä: ${fi}.`, sv: `Visas inte: ${sv}.`, en: `Not shown: ${en}.` },
});
const followed = (fi: string, sv: string, en: string): AbsenceWords => ({
  label: notFollowed,
  sentence: { fi: `Ei seurattu: ${fi}.`, sv: `Följdes inte upp: ${sv}.`, en: `Not followed: ${en}.` },
});

/** Why a number is not there, in words; a reason without words is a type error. */
export const absences: Readonly<Record<Reason, AbsenceWords>> = {
  no_data: calculated('tietoja ei ole', 'uppgifter saknas', 'there are no data'),
  empty_arm: calculated('ryhmässä ei ole ketään', 'gruppen är tom', 'there is nobody in the group'),
  one_arm: calculated('vertailtavia ryhmiä ei ole kahta', 'det finns inte två grupper att jämföra', 'there are not two groups to compare'),
  more_than_two_arms: calculated('ryhmiä on useampi kuin kaksi', 'grupperna är fler än två', 'there are more than two groups'),
  no_events: calculated(
    'tapahtumia, joista laskea, ei vielä ole',
    'det finns ännu inga händelser att räkna på',
    'there are no events to calculate from yet',
  ),
  cause_never_observed: calculated('tätä ei ole tapahtunut kenellekään', 'detta har inte hänt någon', 'this has not happened to anyone'),
  risk_set_empty: calculated(
    'seurannassa ei välillä ollut ketään, ja osa tuli mukaan vasta sen jälkeen',
    'ingen följdes under en tid, och en del kom med först därefter',
    'for a time nobody was followed, and some came in only after that',
  ),
  too_few_observations: calculated('havaintoja on liian vähän', 'observationerna är för få', 'there are too few observations'),
  no_variation: calculated('kaikilla on sama tulos', 'alla har samma resultat', 'everyone has the same result'),
  infinite_coefficient: calculated(
    'vain toisessa ryhmässä on tapahtumia',
    'händelser finns bara i den ena gruppen',
    'only one of the groups has events',
  ),
  not_converged: calculated('laskenta ei päättynyt ratkaisuun', 'beräkningen nådde ingen lösning', 'the calculation did not settle'),
  singular: calculated(
    'aineisto ei riitä mallin sovittamiseen',
    'materialet räcker inte för att anpassa modellen',
    'the data do not suffice to fit the model',
  ),
  separation: calculated('ryhmät ovat liian erilaiset', 'grupperna är för olika', 'the groups are too unlike'),
  no_common_segment: calculated(
    'ryhmillä ei ole yhteisiä segmenttejä',
    'grupperna har inga gemensamma segment',
    'the groups share no segment',
  ),
  zero_cell: calculated('toisessa ryhmässä luku on nolla', 'talet är noll i den ena gruppen', 'the count is zero in one of the groups'),
  delayed_entry: calculated(
    'osa on tullut seurantaan myöhässä',
    'en del har kommit med i uppföljningen senare',
    'some came under observation late',
  ),
  no_effect: calculated('ryhmien välillä ei näy eroa', 'ingen skillnad syns mellan grupperna', 'no difference is seen between the groups'),
  curve_above_level: {
    label: { fi: 'ei saavutettu', sv: 'inte uppnått', en: 'not reached' },
    sentence: {
      fi: 'Ei saavutettu seurannan aikana.',
      sv: 'Uppnåddes inte under uppföljningen.',
      en: 'Not reached during follow-up.',
    },
  },
  beyond_follow_up: {
    label: { fi: 'liian aikaista', sv: 'för tidigt', en: 'too early' },
    sentence: {
      fi: 'Liian aikaista: seuranta ei yllä vielä näin pitkälle.',
      sv: 'För tidigt: uppföljningen når ännu inte så långt.',
      en: 'Too early: follow-up does not reach that far yet.',
    },
  },
  small_group: hidden(
    'ryhmässä on alle {minimum} henkilöä',
    'gruppen har färre än {minimum} personer',
    'the group has fewer than {minimum} people',
  ),
  // Of a larger group.
  small_count: hidden(
    'luku koskee alle {minimum} henkilöä',
    'talet gäller färre än {minimum} personer',
    'the number is of fewer than {minimum} people',
  ),
  would_reveal_small_group: hidden(
    'luvusta voisi laskea alle {minimum} henkilön ryhmän',
    'ur talet kunde man räkna fram en grupp på färre än {minimum} personer',
    'a group of fewer than {minimum} people could be computed from it',
  ),
  few_people_or_events: hidden(
    'ihmisiä tai tapahtumia on liian vähän',
    'personerna eller händelserna är för få',
    'there are too few people or events',
  ),
  no_rows: followed('aineistossa ei ole tästä tietoja', 'materialet innehåller inga uppgifter om detta', 'the data hold nothing about it'),
  no_arms: followed('pilotille ei ole nimetty ryhmiä', 'pilotförsöket har inga grupper', 'the pilot names no groups'),
  no_target: followed('tavoitetta ei ole asetettu', 'inget mål har satts upp', 'no target was set'),
  not_surveyed: followed('kyselyä ei tehty', 'ingen enkät gjordes', 'nobody was surveyed'),
  only_published: followed(
    'luku ei synny aineiston riveistä, eikä sitä ole annettu julkaistuna',
    'talet fås inte ur materialets rader och har inte angetts som publicerat',
    'no rows of a package tell it, and no published number was given',
  ),
  no_agreement: followed(
    'organisaatiot eivät ole sopineet yhteisestä arvioinnista',
    'organisationerna har inte avtalat om en gemensam utvärdering',
    'the organisations have not agreed that it is evaluated together',
  ),
};

/** Why a number is not there, as a sentence in its place. */
export function absenceSentence({ reason }: Absence, { minimumCount }: Pick<SentenceContext, 'minimumCount'>): Text {
  return inEveryLanguage((locale, prose) => fill(absences[reason].sentence[locale], { minimum: prose.number(minimumCount) }));
}

/** The metric's own reason why there is nothing to calculate: no one has started work yet. */
export function cannotBeCalculated({ fi, sv, en }: Text): Text {
  return calculated(fi, sv, en).sentence;
}

const partlyFollowed: Text = {
  fi: 'Liian aikaista: vain {share} on ollut seurannassa {period}.',
  sv: 'För tidigt: bara {share} har följts upp i {period}.',
  en: 'Too early: only {share} have been followed for {period}.',
};

/** Too early, and how many have been followed long enough. */
export function tooEarlySentence(followedShare: number, day: number): Text {
  const period = forPeriodOf(day);
  return inEveryLanguage((locale, prose) => fill(partlyFollowed[locale], { share: prose.share(followedShare), period: period[locale] }));
}

/** A metric that was not followed: in the metric's own words where the data hold nothing about it. */
export function notFollowedSentence(reason: NotFollowedResult['reason'], metric?: MetricDefinition): Text {
  const isTheMetrics = reason === 'no_rows' || reason === 'only_published';
  if (!isTheMetrics || metric === undefined) return absences[reason].sentence;
  const { fi, sv, en } = metric.phrases.notFollowed;
  return followed(fi, sv, en).sentence;
}
