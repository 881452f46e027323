import { isAbsence } from '../../evaluation/absence.ts';
import type { ArmResult } from '../../evaluation/results.ts';
import { absenceSentence } from '../../sentences/absences.ts';
import type { SentenceContext } from '../../sentences/context.ts';
import type { EffectSentences, EffectWords } from '../../sentences/effect-sentence.ts';
import { fill, inEveryLanguage } from '../../sentences/prose.ts';
import type { Text } from '../../text.ts';
import type { KindWords } from '../kind-words.ts';
import type { ScoreMetric } from './definition.ts';

const better: Text = {
  fi: 'Suositteluluku on {amount} parempi ({range}){than}.',
  sv: 'Rekommendationstalet är {amount} bättre ({range}){than}.',
  en: 'The net promoter score is {amount} better ({range}){than}.',
};

const sentences: EffectSentences = {
  better,
  // Who answers a survey is not drawn by lot, whatever the design of the pilot.
  improved: better,
  better_perhaps_by_margin: {
    fi: 'Suositteluluku on todennäköisesti parempi{than}, arviolta {amount} ({range}); on epävarmaa, ylittyykö sovittu {limit} raja.',
    sv: 'Rekommendationstalet är sannolikt bättre{than}, uppskattningsvis {amount} ({range}); det är osäkert om den överenskomna gränsen på {limit} nås.',
    en: 'The net promoter score is probably better{than}, by {amount} ({range}); whether by the agreed {margin} is uncertain.',
  },
  probably_better: {
    fi: 'Suositteluluku on todennäköisesti parempi{than}, arviolta {amount} ({range}).',
    sv: 'Rekommendationstalet är sannolikt bättre{than}, uppskattningsvis {amount} ({range}).',
    en: 'The net promoter score is probably better{than}, by {amount} ({range}).',
  },
  no_real_difference: {
    fi: 'Suositteluluku ei juuri eroa{from} ({range}\u00A0pistettä; sovittu raja {margin}).',
    sv: 'Rekommendationstalet skiljer sig lite eller inte alls{from} ({range}\u00A0poäng; överenskommen gräns {margin}).',
    en: 'The net promoter score differs little or not at all{from} ({range}\u00A0points; the agreed limit is {margin}).',
  },
  worse: {
    fi: 'Suositteluluku on {amount} heikompi ({range}){than}.',
    sv: 'Rekommendationstalet är {amount} sämre ({range}){than}.',
    en: 'The net promoter score is {amount} worse ({range}){than}.',
  },
  probably_worse: {
    fi: 'Suositteluluku on todennäköisesti heikompi{than}, arviolta {amount} ({range}).',
    sv: 'Rekommendationstalet är sannolikt sämre{than}, uppskattningsvis {amount} ({range}).',
    en: 'The net promoter score is probably worse{than}, by {amount} ({range}).',
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
  if (isAbsence(estimate)) return absenceSentence(estimate, context);
  if (isAbsence(interval)) return absenceSentence(interval, context);
  return inEveryLanguage((locale, prose) =>
    fill(alone[locale], { estimate: prose.number(estimate), range: prose.range(interval.lower, interval.upper) }),
  );
}

export const words: KindWords<'score'> = {
  estimateOf: ({ estimate }) => estimate,
  written: (value, prose) => prose.number(value),
  armSentence: (arm, _, context) => armSentence(arm, context),
  effect: { sign: () => 1, words: effectWords },
};
