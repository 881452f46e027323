import { isAbsence } from '../../evaluation/absence.ts';
import type { NumbersOf } from '../../evaluation/evaluation.ts';
import type { ArmResult } from '../../evaluation/results.ts';
import type { Text } from '../../text.ts';
import { absenceSentence } from '../../sentences/absences.ts';
import type { SentenceContext } from '../../sentences/context.ts';
import type { EffectSentences, EffectWords } from '../../sentences/effect-sentence.ts';
import { fill, inEveryLanguage, joinTexts } from '../../sentences/prose.ts';
import { noComparison } from '../../sentences/reservations.ts';
import { signOfInstrument } from '../../sentences/sign-of.ts';
import type { KindWords } from '../kind-words.ts';
import type { TrendMetric } from './definition.ts';

const sentences: EffectSentences = {
  better: {
    fi: 'Pistemäärä parani kuukaudessa {amount} enemmän ({range}).',
    sv: 'Poängtalet förbättrades {amount} mer i månaden ({range}).',
    en: 'The score improved by {amount} more a month ({range}).',
  },
  improved: {
    fi: 'Uusi toimintatapa nopeutti pistemäärän paranemista: {amount} enemmän kuukaudessa ({range}).',
    sv: 'Det nya arbetssättet gjorde att poängtalet förbättrades snabbare: {amount} mer i månaden ({range}).',
    en: 'The new way of working sped up the improvement of the score: {amount} more a month ({range}).',
  },
  better_perhaps_by_margin: {
    fi: 'Pistemäärä parani todennäköisesti nopeammin, arviolta {amount} kuukaudessa ({range}); on epävarmaa, ylittyykö sovittu {limit} raja.',
    sv: 'Poängtalet förbättrades sannolikt snabbare, uppskattningsvis {amount} i månaden ({range}); det är osäkert om den överenskomna gränsen på {limit} nås.',
    en: 'The score probably improved faster, by {amount} a month ({range}); whether by the agreed {margin} is uncertain.',
  },
  probably_better: {
    fi: 'Pistemäärä parani todennäköisesti nopeammin, arviolta {amount} kuukaudessa ({range}).',
    sv: 'Poängtalet förbättrades sannolikt snabbare, uppskattningsvis {amount} i månaden ({range}).',
    en: 'The score probably improved faster, by {amount} a month ({range}).',
  },
  no_real_difference: {
    fi: 'Muutoksen vauhti ei juuri eroa ryhmien välillä ({range} pistettä kuukaudessa; sovittu raja {margin}).',
    sv: 'Förändringens takt skiljer sig lite eller inte alls ({range} poäng i månaden; överenskommen gräns {margin}).',
    en: 'The pace of change differs little or not at all ({range} points a month; the agreed limit is {margin}).',
  },
  worse: {
    fi: 'Pistemäärä parani kuukaudessa {amount} vähemmän ({range}).',
    sv: 'Poängtalet förbättrades {amount} mindre i månaden ({range}).',
    en: 'The score improved less, by {amount} a month ({range}).',
  },
  probably_worse: {
    fi: 'Pistemäärä parani todennäköisesti hitaammin, arviolta {amount} kuukaudessa ({range}).',
    sv: 'Poängtalet förbättrades sannolikt långsammare, uppskattningsvis {amount} i månaden ({range}).',
    en: 'The score probably improved more slowly, by {amount} a month ({range}).',
  },
  not_worse: {
    fi: 'Muutoksen vauhti ei ole heikompi kuin sovittu {limit} raja sallii (alaraja {worstEnd}).',
    sv: 'Förändringens takt är inte sämre än vad den överenskomna gränsen på {limit} tillåter (nedre gräns {worstEnd}).',
    en: 'The pace of change is not worse by more than the agreed {limit} (lower limit {worstEnd}).',
  },
};

/** Slopes compared, turned by the instrument so that improving is positive: small numbers, told to two decimals. */
const effectWords = ({ phrases: { whether } }: TrendMetric): EffectWords => ({
  sentences: sentences,
  unit: 'points',
  rangeUnit: { fi: 'pistettä kuukaudessa', sv: 'poäng i månaden', en: 'points a month' },
  scale: 1,
  leastDecimals: 2,
  isLessBetter: false,
  phrases: { whether },
});

const fromTo: Text = {
  fi: 'Pistemäärän keskiarvo oli alussa {first} ja {month} kuukauden kohdalla {last}.',
  sv: 'Poängtalets medelvärde var {first} i början och {last} vid {month} månader.',
  en: 'The mean score was {first} at the start and {last} at {month} months.',
};

/** One arm's mean on the first and the last occasion that may be told. */
function armSentence({ occasions }: ArmResult<'trend'>, context: SentenceContext): Text {
  const told = occasions.flatMap(({ month, mean }) => (isAbsence(mean) ? [] : [{ month, mean }]));
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined || first === last) {
    const absence = occasions.map(({ mean }) => mean).find(isAbsence);
    return absence === undefined ? noComparison : joinTexts([absenceSentence(absence, context), noComparison]);
  }
  const said = inEveryLanguage((locale, prose) =>
    fill(fromTo[locale], { first: prose.number(first.mean, 1), last: prose.number(last.mean, 1), month: prose.number(last.month) }),
  );
  return joinTexts([said, noComparison]);
}

/** How much faster the arm's scores rise, in points a month. */
function steepening({ comparisons: [first] }: NumbersOf<'trend'>) {
  const model = first?.model;
  if (model === undefined || isAbsence(model)) return model === undefined ? undefined : { estimate: model, interval: model };
  return model.terms.find(({ term }) => term === 'arm:month');
}

export const words: KindWords<'trend'> = {
  estimateOf: ({ occasions }) => occasions.findLast(({ mean }) => !isAbsence(mean))?.mean,
  written: (value, _, prose) => prose.number(value, 1),
  armSentence: (arm, _, context) => armSentence(arm, context),
  effect: { difference: steepening, sign: signOfInstrument, words: effectWords },
};
