import { isAbsence } from '../../evaluation/absence.ts';
import type { ArmResult } from '../../evaluation/results.ts';
import { absenceSentence } from '../../sentences/absences.ts';
import type { SentenceContext } from '../../sentences/context.ts';
import type { EffectSentences, EffectWords } from '../../sentences/effect-sentence.ts';
import { fill, inEveryLanguage, joinTexts } from '../../sentences/prose.ts';
import { goodResponse } from '../../sentences/reservations.ts';
import { signOfInstrument } from '../../sentences/sign-of.ts';
import type { Text } from '../../text.ts';
import type { KindWords } from '../kind-words.ts';
import type { ChangeMetric } from './definition.ts';

const sentences: EffectSentences = {
  better: {
    fi: 'Pistemäärä parani keskimäärin {amount} enemmän ({range}){than}.',
    sv: 'Poängtalet förbättrades i genomsnitt {amount} mer ({range}){than}.',
    en: 'The score improved by {amount} more on average ({range}){than}.',
  },
  improved: {
    fi: 'Uusi toimintatapa paransi pistemäärää keskimäärin {amount} vertailua enemmän ({range}).',
    sv: 'Det nya arbetssättet förbättrade poängtalet med i genomsnitt {amount} mer än i jämförelsen ({range}).',
    en: 'The new way of working improved the score by {amount} more on average ({range}) than in the comparison.',
  },
  better_perhaps_by_margin: {
    fi: 'Pistemäärä parani todennäköisesti enemmän{than}, arviolta {amount} ({range}); on epävarmaa, ylittyykö sovittu {limit} raja.',
    sv: 'Poängtalet förbättrades sannolikt mer{than}, uppskattningsvis {amount} ({range}); det är osäkert om den överenskomna gränsen på {limit} nås.',
    en: 'The score probably improved more{than}, by {amount} ({range}); whether by the agreed {margin} is uncertain.',
  },
  probably_better: {
    fi: 'Pistemäärä parani todennäköisesti enemmän{than}, arviolta {amount} ({range}).',
    sv: 'Poängtalet förbättrades sannolikt mer{than}, uppskattningsvis {amount} ({range}).',
    en: 'The score probably improved more{than}, by {amount} ({range}).',
  },
  no_real_difference: {
    fi: 'Muutos ei juuri eroa{from} ({range}\u00A0pistettä; sovittu raja {margin}).',
    sv: 'Förändringen skiljer sig lite eller inte alls{from} ({range}\u00A0poäng; överenskommen gräns {margin}).',
    en: 'The change differs little or not at all{from} ({range}\u00A0points; the agreed limit is {margin}).',
  },
  worse: {
    fi: 'Pistemäärä parani {amount} vähemmän ({range}){than}.',
    sv: 'Poängtalet förbättrades {amount} mindre ({range}){than}.',
    en: 'The score improved less{than}, by {amount} ({range}).',
  },
  probably_worse: {
    fi: 'Pistemäärä parani todennäköisesti vähemmän{than}, arviolta {amount} ({range}).',
    sv: 'Poängtalet förbättrades sannolikt mindre{than}, uppskattningsvis {amount} ({range}).',
    en: 'The score probably improved less{than}, by {amount} ({range}).',
  },
  not_worse: {
    fi: 'Muutos ei ole heikompi kuin sovittu {limit} raja sallii (alaraja {worstEnd}).',
    sv: 'Förändringen är inte sämre än vad den överenskomna gränsen på {limit} tillåter (nedre gräns {worstEnd}).',
    en: 'The change is not worse by more than the agreed {limit} (lower limit {worstEnd}).',
  },
};

/** Scores and their changes are read to one decimal. */
const changeDecimals = 1;

/** Changes compared, turned by the instrument so that improving is positive. */
const effectWords = ({ phrases: { whether } }: ChangeMetric): EffectWords => ({
  sentences: sentences,
  unit: 'points',
  scale: 1,
  leastDecimals: changeDecimals,
  isLessBetter: false,
  phrases: { whether },
});

/** One group's change, by which way the score went and whether its interval lies on that side. */
const changes = {
  rose: {
    fi: 'Uudelleen vastanneilla ({share}) pistemäärä nousi {amount} ({range}).',
    sv: 'Bland dem som svarade igen ({share}) steg poängtalet med {amount} ({range}).',
    en: 'Of those who answered again ({share}), the score rose {amount} ({range}).',
  },
  fell: {
    fi: 'Uudelleen vastanneilla ({share}) pistemäärä laski {amount} ({range}).',
    sv: 'Bland dem som svarade igen ({share}) sjönk poängtalet med {amount} ({range}).',
    en: 'Of those who answered again ({share}), the score fell {amount} ({range}).',
  },
  roseForSome: {
    fi: 'Uudelleen vastanneilla ({share}) pistemäärä nousi {amount} ({range}); vastaamatta jättäneillä tulos voi olla toinen.',
    sv: 'Bland dem som svarade igen ({share}) steg poängtalet med {amount} ({range}); för dem som inte svarade kan resultatet vara ett annat.',
    en: 'Of those who answered again ({share}), the score rose {amount} ({range}); those missing may differ.',
  },
  fellForSome: {
    fi: 'Uudelleen vastanneilla ({share}) pistemäärä laski {amount} ({range}); vastaamatta jättäneillä tulos voi olla toinen.',
    sv: 'Bland dem som svarade igen ({share}) sjönk poängtalet med {amount} ({range}); för dem som inte svarade kan resultatet vara ett annat.',
    en: 'Of those who answered again ({share}), the score fell {amount} ({range}); those missing may differ.',
  },
  undecided: {
    fi: 'Uudelleen vastanneista ({share}) ei vielä voi sanoa, muuttuiko pistemäärä ({range}\u00A0pistettä).',
    sv: 'Om dem som svarade igen ({share}) går det ännu inte att säga om poängtalet förändrades ({range}\u00A0poäng).',
    en: 'Of those who answered again ({share}), it cannot be told yet whether the score changed ({range}\u00A0points).',
  },
  withinError: {
    fi: 'Muutos, {amount}, mahtuu mittausvirheen rajoihin.',
    sv: 'Förändringen, {amount}, ryms inom mätfelet.',
    en: 'The change, {amount}, is within measurement error.',
  },
} as const satisfies Record<string, Text>;

const fewerIsBetter: Text = {
  fi: 'Pienempi pistemäärä on parempi.',
  sv: 'Ett lägre poängtal är bättre.',
  en: 'A lower score is better.',
};

const improvedBy: Text = {
  fi: 'Heistä {share}:lla pistemäärä parani vähintään {by}.',
  sv: 'Hos {share} av dem förbättrades poängtalet med minst {by}.',
  en: 'For {share} of them the score improved by {by} or more.',
};

function respondersSentence(responders: ArmResult<'change'>['responders']): Text | undefined {
  const share = responders?.estimate;
  if (responders === undefined || typeof share !== 'number') return undefined;
  return inEveryLanguage((locale, prose) =>
    fill(improvedBy[locale], { share: prose.share(share), by: prose.amount(responders.by, 'points', 0) }),
  );
}

/** One arm's change: among those who answered again, and told from measurement error where that is known. */
function armSentence({ change, responseRate, responders }: ArmResult<'change'>, context: SentenceContext): Text {
  const { estimate, interval } = change;
  const absence = [estimate, interval, responseRate].find(isAbsence);
  if (absence !== undefined) return absenceSentence(absence, context);
  const [by, share, { lower, upper }] = [estimate, responseRate, interval] as [number, number, { lower: number; upper: number }];
  const detectable = context.instrument?.detectableGroupChange ?? null;
  const isWithinError = detectable !== null && Math.abs(by) < detectable;
  const isForSome = share < goodResponse;
  const isUndecided = lower <= 0 && upper >= 0;
  const [rose, fell] = isForSome ? [changes.roseForSome, changes.fellForSome] : [changes.rose, changes.fell];
  const text = isWithinError ? changes.withinError : isUndecided ? changes.undecided : by > 0 ? rose : fell;
  const [from, to] = by < 0 && !isUndecided ? [-upper, -lower] : [lower, upper];
  const said = inEveryLanguage((locale, prose) =>
    fill(text[locale], {
      share: prose.share(share),
      amount: prose.amount(Math.abs(by), 'points', changeDecimals),
      range: prose.range(from, to, changeDecimals),
    }),
  );
  return joinTexts([said, respondersSentence(responders), context.instrument?.higherIsBetter === false ? fewerIsBetter : undefined]);
}

export const words: KindWords<'change'> = {
  estimateOf: ({ change }) => change.estimate,
  written: (value, prose) => prose.signed(value, changeDecimals),
  armSentence: (arm, _, context) => armSentence(arm, context),
  effect: {
    sign: signOfInstrument,
    words: effectWords,
    responseRate: ({ responseRate }) => responseRate,
  },
};
