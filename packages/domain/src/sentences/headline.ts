import { isAbsence } from '../evaluation/absence.ts';
import type { Text } from '../text.ts';
import { absences } from './absences.ts';
import type { SentenceContext } from './context.ts';
import type { EffectCase } from './effect-case.ts';
import { estimateOf, mainEstimate } from './main-estimate.ts';
import { leadingEffect, verdictOf, type WordlessResult } from './leading-effect.ts';
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

/** The two groups' own numbers behind the verdict, by kind of result. */
const compared = {
  duration: {
    fi: '{verdict}: puolet {arm}, vertailussa {reference}',
    sv: '{verdict}: hälften inom {arm}, i jämförelsen {reference}',
    en: '{verdict}: half within {arm}, {reference} in the comparison',
  },
  others: {
    fi: '{verdict}: {arm}, vertailussa {reference}',
    sv: '{verdict}: {arm}, i jämförelsen {reference}',
    en: '{verdict}: {arm} against {reference}',
  },
} as const satisfies Record<string, Text>;

/** One group's number, where there is none to compare it with. */
const alone = {
  duration: { fi: 'Puolet {arm}', sv: 'Hälften inom {arm}', en: 'Half within {arm}' },
  others: { fi: '{arm}', sv: '{arm}', en: '{arm}' },
} as const satisfies Record<string, Text>;

const ofTarget: Text = { fi: '{share} tavoitteesta', sv: '{share} av målet', en: '{share} of the target' };
const notCompared: Text = { fi: 'Vertailuryhmää ei ole', sv: 'Ingen jämförelsegrupp', en: 'No comparison group' };

/**
 * The short answer on a card: the verdict, and the two groups' numbers that show it best where they may be shown; of one
 * group by itself its number.
 */
export function headline(result: WordlessResult, context: SentenceContext): Text {
  const effect = leadingEffect(result, context);
  if (effect === undefined) return ownNumber(result);
  if (isAbsence(effect)) return capital(absences[effect.reason].label);
  const verdict = verdictOf(effect, context);
  const [pair] = result.comparisons;
  const [arm, reference] = [mainEstimate(result, pair?.arm, 'first'), mainEstimate(result, pair?.reference, 'second')];
  if (verdict === 'cannot_be_told' || arm === undefined || reference === undefined) return verdicts[verdict];
  const text = compared[result.kind === 'duration' ? 'duration' : 'others'];
  return inEveryLanguage((locale) =>
    fill(text[locale], { verdict: verdicts[verdict][locale], arm: arm[locale], reference: reference[locale] }),
  );
}

function ownNumber(result: WordlessResult): Text {
  const [arm] = result.arms;
  if (result.kind === 'count') {
    const share = result.arms[0]?.shareOfTarget;
    if (typeof share === 'number') return inEveryLanguage((locale, prose) => fill(ofTarget[locale], { share: prose.share(share) }));
  }
  const own = mainEstimate(result, arm?.arm, 'first');
  const hidden = estimateOf(result, arm?.arm);
  if (isAbsence(hidden)) return capital(absences[hidden.reason].label);
  if (own === undefined || (result.arms.length > 1 && result.kind !== 'count')) return notCompared;
  const text = alone[result.kind === 'duration' ? 'duration' : 'others'];
  return inEveryLanguage((locale) => fill(text[locale], { arm: own[locale] }));
}

function capital(text: Text): Text {
  return inEveryLanguage((locale) => text[locale].slice(0, 1).toUpperCase() + text[locale].slice(1));
}
