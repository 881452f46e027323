import { isAbsence } from '../evaluation/absence.ts';
import type { Certainty, NumbersOf } from '../evaluation/evaluation.ts';
import type { ResultKind } from '../evaluation/results.ts';
import { kindWords } from '../kinds/words.ts';
import type { Text } from '../text.ts';
import { absences } from './absences.ts';
import { certaintyOf } from './certainty.ts';
import type { SentenceContext } from './context.ts';
import type { EffectCase } from './effect-case.ts';
import { estimateOf, mainEstimate } from './main-estimate.ts';
import { leadingEffect, verdictOf } from './leading-effect.ts';
import { fill, inEveryLanguage } from './prose.ts';

const verdicts: Readonly<Record<EffectCase, Text>> = {
  better: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  probably_better: { fi: 'Todennäköisesti kyllä', sv: 'Sannolikt ja', en: 'Probably yes' },
  no_real_difference: { fi: 'Ero on pieni tai sitä ei ole', sv: 'Liten eller ingen skillnad', en: 'Little or no difference' },
  worse: { fi: 'Ei, päinvastoin', sv: 'Nej, tvärtom', en: 'No, the opposite' },
  probably_worse: { fi: 'Todennäköisesti päinvastoin', sv: 'Sannolikt tvärtom', en: 'Probably the opposite' },
  not_worse: { fi: 'Ei ainakaan huonommin', sv: 'Åtminstone inte sämre', en: 'At least no worse' },
  cannot_be_told: { fi: 'Vielä ei voi sanoa', sv: 'Går ännu inte att säga', en: 'Cannot be told yet' },
};

/** The same of what is neither good nor bad, so that nothing can be said to be so. */
const plainVerdicts: Readonly<Record<EffectCase, Text>> = {
  ...verdicts,
  better: { fi: 'Useampi', sv: 'Fler', en: 'More' },
  probably_better: { fi: 'Todennäköisesti useampi', sv: 'Sannolikt fler', en: 'Probably more' },
  worse: { fi: 'Harvempi', sv: 'Färre', en: 'Fewer' },
  probably_worse: { fi: 'Todennäköisesti harvempi', sv: 'Sannolikt färre', en: 'Probably fewer' },
};

/** Which verdict is left where one may be no surer than "a hint". */
const softened = {
  better: 'probably_better',
  worse: 'probably_worse',
} as const satisfies Partial<Record<EffectCase, EffectCase>>;
const uncertain: Text = { fi: 'Epävarmaa', sv: 'Osäkert', en: 'Uncertain' };
const hint = 1;

/** The verdict never says more than the mark beside it: how sure one may be. */
function verdictFor(effect: EffectCase, level: Certainty['level'], { direction }: SentenceContext): Text {
  const words = direction === 'neutral' ? plainVerdicts : verdicts;
  if (level > hint || effect === 'cannot_be_told') return words[effect];
  if (level < hint) return uncertain;
  return words[effect === 'better' || effect === 'worse' ? softened[effect] : effect];
}

/** The two groups' own numbers behind the verdict; and one group's, where there is none to compare it with. */
const usual = {
  compared: {
    fi: '{verdict}: {arm}, vertailussa {reference}',
    sv: '{verdict}: {arm}, i jämförelsen {reference}',
    en: '{verdict}: {arm} against {reference}',
  },
  alone: { fi: '{arm}', sv: '{arm}', en: '{arm}' },
} as const satisfies Record<string, Text>;

const notCompared: Text = { fi: 'Vertailuryhmää ei ole', sv: 'Ingen jämförelsegrupp', en: 'No comparison group' };

/**
 * The short answer on a card: the verdict, and the two groups' numbers that show it best where they may be shown; of one
 * group by itself its number.
 */
export function headline<K extends ResultKind>(result: NumbersOf<K>, context: SentenceContext): Text {
  const effect = leadingEffect(result, context);
  if (effect === undefined) return ownNumber(result, context);
  if (isAbsence(effect)) return capital(absences[effect.reason].label);
  const which = verdictOf(effect, context);
  const verdict = verdictFor(which, certaintyOf(result, context).level, context);
  const [pair] = result.comparisons;
  const [arm, reference] = [mainEstimate(result, pair?.arm, 'first'), mainEstimate(result, pair?.reference, 'second')];
  if (which === 'cannot_be_told' || arm === undefined || reference === undefined) return verdict;
  const { compared: text } = kindWords[result.kind].headline ?? usual;
  return inEveryLanguage((locale) => fill(text[locale], { verdict: verdict[locale], arm: arm[locale], reference: reference[locale] }));
}

/** What is known of the first group; of several, behind its label. */
function ownNumber<K extends ResultKind>(result: NumbersOf<K>, context: SentenceContext): Text {
  const [arm, ...others] = result.arms;
  const value = estimateOf(result, arm?.arm);
  if (isAbsence(value)) return capital(absences[value.reason].label);
  const kind = kindWords[result.kind];
  const own = kind.ownNumber?.(result) ?? mainEstimate(result, arm?.arm, 'first');
  if (arm === undefined || own === undefined) return notCompared;
  const { alone: text } = kind.headline ?? usual;
  const label = others.length === 0 ? '' : `${context.arms.find(({ id }) => id === arm.arm)?.label ?? arm.arm}: `;
  return inEveryLanguage((locale) => label + fill(text[locale], { arm: own[locale] }));
}

function capital(text: Text): Text {
  return inEveryLanguage((locale) => text[locale].slice(0, 1).toUpperCase() + text[locale].slice(1));
}
