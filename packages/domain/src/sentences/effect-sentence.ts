import type { Locale, Text } from '../text.ts';
import type { EffectCase } from './effect-case.ts';
import { fill, inEveryLanguage, type Prose } from './prose.ts';

/** The size of an effect in the words of each language: how much, between what, and what was agreed to matter. */
export interface EffectSize {
  readonly amount: (prose: Prose) => string;
  readonly range: (prose: Prose) => string;
  /** In the unit of the range: "−2 to +9 percentage points". */
  readonly unit: Text;
  readonly margin: ((prose: Prose) => string) | null;
  /** The end of the interval that lies on the worse side. */
  readonly worstEnd: (prose: Prose) => string;
}

/** Whole sentences for each case, with `{amount}`, `{range}`, `{unit}`, `{margin}`, `{whether}` and the metric's own predicate. */
export type EffectSentences = Readonly<Record<Exclude<EffectCase, 'cannot_be_told' | 'no_real_difference'>, Text>>;

const cannotBeTold: Text = {
  fi: 'Vielä ei voi sanoa, {whether}: sekä hyöty että haitta ovat yhä mahdollisia ({range} {unit}).',
  sv: 'Det går ännu inte att säga {whether}: både nytta och skada är fortfarande möjliga ({range} {unit}).',
  en: 'It cannot be told yet {whether}: both benefit and harm are still possible ({range} {unit}).',
};

/** Said after "probably", where an agreed margin lies inside the interval. */
const marginUncertain: Text = {
  fi: ' On epävarmaa, ylittyykö sovittu raja ({margin}).',
  sv: ' Det är osäkert om den överenskomna gränsen ({margin}) nås.',
  en: ' Whether the agreed limit ({margin}) is passed is uncertain.',
};

export function effectSentence(
  effect: EffectCase,
  sentences: EffectSentences,
  noRealDifference: Text,
  size: EffectSize,
  phrases: { readonly predicate: Text; readonly whether: Text },
): Text {
  return inEveryLanguage((locale, prose) => {
    const values = valuesOf(size, phrases, locale, prose);
    if (effect === 'cannot_be_told') return fill(cannotBeTold[locale], values);
    if (effect === 'no_real_difference') return fill(noRealDifference[locale], values);
    const said = fill(sentences[effect][locale], values);
    return effect === 'probably_better' && size.margin !== null ? said + fill(marginUncertain[locale], values) : said;
  });
}

function valuesOf(
  size: EffectSize,
  phrases: { readonly predicate: Text; readonly whether: Text },
  locale: Locale,
  prose: Prose,
): Record<string, string> {
  return {
    amount: size.amount(prose),
    range: size.range(prose),
    unit: size.unit[locale],
    margin: size.margin === null ? '' : size.margin(prose),
    worstEnd: size.worstEnd(prose),
    predicate: phrases.predicate[locale],
    whether: phrases.whether[locale],
  };
}
