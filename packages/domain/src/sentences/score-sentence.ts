import { isAbsence } from '../evaluation/absence.ts';
import type { ArmResult, Comparison, MaybeNumber } from '../evaluation/results.ts';
import type { CountMetric } from '../metrics/definition.ts';
import type { Text } from '../text.ts';
import { absenceSentence } from './absences.ts';
import type { SentenceContext } from './context.ts';
import { noComparison } from './duration-sentence.ts';
import { effectCase } from './effect-case.ts';
import { effectSentence, type EffectSentences } from './effect-sentence.ts';
import { fill, inEveryLanguage, joinTexts } from './prose.ts';

/** Scores and their changes are read to one decimal, net promoter scores to whole points. */
const changeDecimals = 1;

const changeSentences: EffectSentences = {
  better: {
    fi: 'Pistemäärä parani keskimäärin {amount} enemmän ({range}).',
    sv: 'Poängtalet förbättrades i genomsnitt {amount} mer ({range}).',
    en: 'The score improved by {amount} more on average ({range}).',
  },
  probably_better: {
    fi: 'Pistemäärä parani todennäköisesti enemmän, arviolta {amount} ({range}).',
    sv: 'Poängtalet förbättrades sannolikt mer, uppskattningsvis {amount} ({range}).',
    en: 'The score probably improved more, by {amount} ({range}).',
  },
  worse: {
    fi: 'Pistemäärä parani keskimäärin {amount} vähemmän ({range}).',
    sv: 'Poängtalet förbättrades i genomsnitt {amount} mindre ({range}).',
    en: 'The score improved by {amount} less on average ({range}).',
  },
  probably_worse: {
    fi: 'Pistemäärä parani todennäköisesti vähemmän, arviolta {amount} ({range}).',
    sv: 'Poängtalet förbättrades sannolikt mindre, uppskattningsvis {amount} ({range}).',
    en: 'The score probably improved less, by {amount} ({range}).',
  },
  not_worse: {
    fi: 'Muutos ei ole heikompi kuin sovittu raja sallii ({margin}; alaraja {worstEnd}).',
    sv: 'Förändringen är inte sämre än vad den överenskomna gränsen tillåter ({margin}; nedre gräns {worstEnd}).',
    en: 'The change is not worse by more than the agreed {margin} (lower limit {worstEnd}).',
  },
};

const noRealDifference: Text = {
  fi: 'Muutos ei juuri eroa ryhmien välillä ({range} pistettä; sovittu raja {margin}).',
  sv: 'Förändringen skiljer sig lite eller inte alls ({range} poäng; överenskommen gräns {margin}).',
  en: 'The change differs little or not at all ({range} points; the agreed limit is {margin}).',
};

const points: Text = { fi: 'pistettä', sv: 'poäng', en: 'points' };
const whetherMoreImproved: Text = {
  fi: 'paraneeko pistemäärä enemmän',
  sv: 'om poängtalet förbättras mer',
  en: 'whether the score improves more',
};

export function changeComparisonSentence({ difference }: Comparison<'change'>, context: SentenceContext): Text {
  const { estimate, interval } = difference;
  if (isAbsence(estimate)) return absenceSentence(estimate, context);
  if (isAbsence(interval)) return absenceSentence(interval, context);
  const isHigherBetter = context.instrument?.higherIsBetter ?? true;
  const [lower, upper] = isHigherBetter ? [interval.lower, interval.upper] : [-interval.upper, -interval.lower];
  return differenceSentence(lower, upper, Math.abs(estimate), changeDecimals, changeSentences, whetherMoreImproved, context);
}

function differenceSentence(
  lower: number,
  upper: number,
  amount: number,
  decimals: number,
  sentences: EffectSentences,
  whether: Text,
  context: SentenceContext,
): Text {
  const effect = effectCase({ lower, upper, margin: context.margin, asksNonInferiority: context.asksNonInferiority });
  const isWorse = effect === 'worse' || effect === 'probably_worse';
  return effectSentence(
    effect,
    sentences,
    noRealDifference,
    {
      amount: (prose) => prose.points(amount, decimals),
      range: (prose) => (isWorse ? prose.range(-upper, -lower, decimals) : prose.range(lower, upper, decimals)),
      unit: points,
      margin: context.margin === null ? null : (prose) => prose.points(context.margin!, decimals),
      worstEnd: (prose) => prose.points(lower, decimals),
    },
    { predicate: points, whether },
  );
}

/** Fewer than this share answering again calls for a reservation. */
const goodResponse = 0.8;

const rose: Readonly<Record<'improved' | 'worsened', Text>> = {
  improved: {
    fi: 'Uudelleen vastanneilla ({share}) pistemäärä parani {amount} ({range}).',
    sv: 'Bland dem som svarade igen ({share}) förbättrades poängtalet med {amount} ({range}).',
    en: 'Of those who answered again ({share}), the score improved by {amount} ({range}).',
  },
  worsened: {
    fi: 'Uudelleen vastanneilla ({share}) pistemäärä heikkeni {amount} ({range}).',
    sv: 'Bland dem som svarade igen ({share}) försämrades poängtalet med {amount} ({range}).',
    en: 'Of those who answered again ({share}), the score worsened by {amount} ({range}).',
  },
};

const missingMayDiffer: Text = {
  fi: 'Vastaamatta jättäneillä tulos voi olla toinen.',
  sv: 'För dem som inte svarade kan resultatet vara ett annat.',
  en: 'Those missing may differ.',
};

const onlyOfThose: Text = {
  fi: 'Luku koskee vain uudelleen vastanneita ({share}); muilla tulos voi olla toinen.',
  sv: 'Talet gäller bara dem som svarade igen ({share}); för andra kan resultatet vara ett annat.',
  en: 'This speaks only of those who answered again ({share}); the others may differ.',
};

/** Said after a comparison where too few answered again; none where most did. */
export function responseReservation(responseRate: MaybeNumber): Text | undefined {
  if (isAbsence(responseRate) || responseRate >= goodResponse) return undefined;
  return inEveryLanguage((locale, prose) => fill(onlyOfThose[locale], { share: prose.share(responseRate) }));
}

/** One arm's change, turned so that an improvement is one whichever way the instrument counts. */
export function changeArmSentence(arm: ArmResult<'change'>, context: SentenceContext): Text {
  const { change, responseRate } = arm;
  const { estimate, interval } = change;
  if (isAbsence(estimate)) return absenceSentence(estimate, context);
  if (isAbsence(interval)) return absenceSentence(interval, context);
  if (isAbsence(responseRate)) return absenceSentence(responseRate, context);
  const isHigherBetter = context.instrument?.higherIsBetter ?? true;
  const improvement = isHigherBetter ? estimate : -estimate;
  const [lower, upper] = isHigherBetter ? [interval.lower, interval.upper] : [-interval.upper, -interval.lower];
  const said = inEveryLanguage((locale, prose) =>
    fill(rose[improvement < 0 ? 'worsened' : 'improved'][locale], {
      share: prose.share(responseRate),
      amount: prose.points(Math.abs(estimate), changeDecimals),
      range: improvement < 0 ? prose.range(-upper, -lower, changeDecimals) : prose.range(lower, upper, changeDecimals),
    }),
  );
  return joinTexts([said, ...(responseRate < goodResponse ? [missingMayDiffer] : []), noComparison]);
}

const promoterSentences: EffectSentences = {
  better: {
    fi: 'Suositteluluku on {amount} parempi ({range}).',
    sv: 'Rekommendationstalet är {amount} bättre ({range}).',
    en: 'The net promoter score is {amount} better ({range}).',
  },
  probably_better: {
    fi: 'Suositteluluku on todennäköisesti parempi, arviolta {amount} ({range}).',
    sv: 'Rekommendationstalet är sannolikt bättre, uppskattningsvis {amount} ({range}).',
    en: 'The net promoter score is probably better, by {amount} ({range}).',
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
  not_worse: changeSentences.not_worse,
};

const whetherRecommended: Text = {
  fi: 'suosittelevatko asiakkaat palvelua enemmän',
  sv: 'om klienterna rekommenderar servicen mer',
  en: 'whether clients recommend the service more',
};

export function promoterComparisonSentence({ difference }: Comparison<'score'>, context: SentenceContext): Text {
  const { estimate, interval } = difference;
  if (isAbsence(estimate)) return absenceSentence(estimate, context);
  if (isAbsence(interval)) return absenceSentence(interval, context);
  return differenceSentence(interval.lower, interval.upper, Math.abs(estimate), 0, promoterSentences, whetherRecommended, context);
}

const promoterArm: Text = {
  fi: 'Suositteluluku on {estimate} ({range}).',
  sv: 'Rekommendationstalet är {estimate} ({range}).',
  en: 'The net promoter score is {estimate} ({range}).',
};

export function promoterArmSentence({ estimate, interval }: ArmResult<'score'>, context: SentenceContext): Text {
  if (isAbsence(estimate)) return absenceSentence(estimate, context);
  if (isAbsence(interval)) return absenceSentence(interval, context);
  const said = inEveryLanguage((locale, prose) =>
    fill(promoterArm[locale], { estimate: prose.number(estimate), range: prose.range(interval.lower, interval.upper) }),
  );
  return joinTexts([said, noComparison]);
}

/** A count by itself, against its target, or with where it comes to at this pace. */
export function countSentence({ value, target, forecast }: ArmResult<'count'>, metric: CountMetric, context: SentenceContext): Text {
  if (isAbsence(value)) return absenceSentence(value, context);
  if (isAbsence(target)) return inEveryLanguage((locale, prose) => fill(metric.phrases.counted[locale], { value: prose.number(value) }));
  const isOpen =
    !isAbsence(forecast) && !isAbsence(forecast.estimate) && !isAbsence(forecast.interval) && Math.round(forecast.estimate) > value;
  return inEveryLanguage((locale, prose) => {
    const values = { value: prose.number(value), target: prose.number(target) };
    if (!isOpen) return fill(metric.phrases.ofTarget[locale], values);
    const { estimate, interval } = forecast as { estimate: number; interval: { lower: number; upper: number } };
    return fill(metric.phrases.atThisPace[locale], {
      ...values,
      forecast: prose.number(estimate),
      interval: prose.range(interval.lower, interval.upper),
    });
  });
}
