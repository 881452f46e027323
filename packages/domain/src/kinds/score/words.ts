import { isAbsence } from '../../evaluation/absence.ts';
import type { ArmResult } from '../../evaluation/results.ts';
import { absenceSentence } from '../../sentences/absences.ts';
import type { SentenceContext } from '../../sentences/context.ts';
import type { EffectSentences, EffectWords } from '../../sentences/effect-sentence.ts';
import { fill, inEveryLanguage, joinTexts } from '../../sentences/prose.ts';
import { noComparison } from '../../sentences/reservations.ts';
import type { Text } from '../../text.ts';
import type { KindWords } from '../kind-words.ts';
import type { ScoreMetric } from './definition.ts';

const better: Text = {
  fi: 'Suositteluluku on {amount} parempi ({range}).',
  sv: 'Rekommendationstalet är {amount} bättre ({range}).',
  en: 'The net promoter score is {amount} better ({range}).',
};

const sentences: EffectSentences = {
  better,
  // Who answers a survey is not drawn by lot, whatever the design of the pilot.
  improved: better,
  better_perhaps_by_margin: {
    fi: 'Suositteluluku on todennäköisesti parempi, arviolta {amount} ({range}); on epävarmaa, ylittyykö sovittu {limit} raja.',
    sv: 'Rekommendationstalet är sannolikt bättre, uppskattningsvis {amount} ({range}); det är osäkert om den överenskomna gränsen på {limit} nås.',
    en: 'The net promoter score is probably better, by {amount} ({range}); whether by the agreed {margin} is uncertain.',
  },
  probably_better: {
    fi: 'Suositteluluku on todennäköisesti parempi, arviolta {amount} ({range}).',
    sv: 'Rekommendationstalet är sannolikt bättre, uppskattningsvis {amount} ({range}).',
    en: 'The net promoter score is probably better, by {amount} ({range}).',
  },
  no_real_difference: {
    fi: 'Suositteluluku ei juuri eroa ryhmien välillä ({range} pistettä; sovittu raja {margin}).',
    sv: 'Rekommendationstalet skiljer sig lite eller inte alls ({range} poäng; överenskommen gräns {margin}).',
    en: 'The net promoter score differs little or not at all ({range} points; the agreed limit is {margin}).',
  },
  worse: {
    fi: 'Suositteluluku on {amount} heikompi ({range}).',
    sv: 'Rekommendationstalet är {amount} sämre ({range}).',
    en: 'The net promoter score is {amount} worse ({range}).',
  },
  probably_worse: {
    fi: 'Suositteluluku on todennäköisesti heikompi, arviolta {amount} ({range}).',
    sv: 'Rekommendationstalet är sannolikt sämre, uppskattningsvis {amount} ({range}).',
    en: 'The net promoter score is probably worse, by {amount} ({range}).',
  },
  not_worse: {
    fi: 'Suositteluluku ei ole heikompi kuin sovittu {limit} raja sallii (alaraja {worstEnd}).',
    sv: 'Rekommendationstalet är inte sämre än vad den överenskomna gränsen på {limit} tillåter (nedre gräns {worstEnd}).',
    en: 'The net promoter score is not worse by more than the agreed {limit} (lower limit {worstEnd}).',
  },
};

/** Net promoter scores compared, to whole points. */
const effectWords = ({ phrases: { whether } }: ScoreMetric): EffectWords => ({
  sentences: sentences,
  unit: 'points',
  scale: 1,
  leastDecimals: 0,
  isLessBetter: false,
  phrases: { whether },
});

const alone: Text = {
  fi: 'Suositteluluku on {estimate} ({range}).',
  sv: 'Rekommendationstalet är {estimate} ({range}).',
  en: 'The net promoter score is {estimate} ({range}).',
};

function armSentence({ estimate, interval }: ArmResult<'score'>, context: SentenceContext): Text {
  if (isAbsence(estimate)) return joinTexts([absenceSentence(estimate, context), noComparison]);
  if (isAbsence(interval)) return joinTexts([absenceSentence(interval, context), noComparison]);
  const said = inEveryLanguage((locale, prose) =>
    fill(alone[locale], { estimate: prose.number(estimate), range: prose.range(interval.lower, interval.upper) }),
  );
  return joinTexts([said, noComparison]);
}

export const words: KindWords<'score'> = {
  estimateOf: ({ estimate }) => estimate,
  written: (value, _, prose) => prose.number(value),
  armSentence: (arm, _, context) => armSentence(arm, context),
  effect: { difference: ({ comparisons: [first] }) => first?.difference, sign: () => 1, words: effectWords },
};
