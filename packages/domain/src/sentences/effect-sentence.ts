import type { Text } from '../text.ts';
import type { Conclusion } from '../evaluation/conclusion.ts';
import { frameOf } from './basis-sentence.ts';
import type { SentenceContext } from './context.ts';
import type { EffectCase } from './effect-case.ts';
import type { LeadingEffect } from './leading-effect.ts';
import { fill, inEveryLanguage, mostDecimals, unitAfterRange, type DifferenceUnit } from './prose.ts';

/**
 * Whole sentences for each case, of `{amount}`, `{range}`, `{unit}`, `{limit}` (the agreed margin with its unit),
 * `{margin}` (its number), `{worstEnd}`, `{than}` (sooner than what), `{from}` (differs little from what) and the metric's own phrases.
 */
export interface EffectSentences extends Readonly<Record<Exclude<EffectCase, 'cannot_be_told'>, Text>> {
  /** Better for certain, but perhaps by less than the agreed margin. */
  readonly better_perhaps_by_margin: Text;
  /** Better, where the design earns a causal verb. */
  readonly improved: Text;
}

/** How the differences of one kind of result are said. */
export interface EffectWords {
  readonly sentences: EffectSentences;
  readonly unit: DifferenceUnit;
  /** Shares are told in percentage points. */
  readonly scale: 1 | 100;
  readonly leastDecimals: 0 | 1 | 2;
  /** Where less is better, an undecided range keeps its own sign: a shorter wait is "−2 days". */
  readonly isLessBetter: boolean;
  /** The metric's own part, by the name that the sentences use. */
  readonly phrases: Readonly<Record<string, Text>> & { readonly whether: Text };
}

const cannotBeTold: Text = {
  fi: 'Vielä ei voi sanoa, {whether}: sekä hyöty että haitta ovat yhä mahdollisia ({range}\u00A0{unit}).',
  sv: 'Det går ännu inte att säga {whether}: både nytta och skada är fortfarande möjliga ({range}\u00A0{unit}).',
  en: 'It cannot be told yet {whether}: both benefit and harm are still possible ({range}\u00A0{unit}).',
};

/** Of what is neither good nor bad. */
const eitherWay: Text = {
  fi: 'Vielä ei voi sanoa, {whether}: ero voi olla kumpaan suuntaan tahansa ({range}\u00A0{unit}).',
  sv: 'Det går ännu inte att säga {whether}: skillnaden kan gå åt vilket håll som helst ({range}\u00A0{unit}).',
  en: 'It cannot be told yet {whether}: the difference may go either way ({range}\u00A0{unit}).',
};

/** Where the interval lies on one side, and yet too much speaks against it. */
const reasonsAgainst: Text = {
  fi: 'Vielä ei voi sanoa, {whether}: ero on {range}\u00A0{unit}, mutta liian moni seikka heikentää sen luotettavuutta.',
  sv: 'Det går ännu inte att säga {whether}: skillnaden är {range}\u00A0{unit}, men för mycket talar mot att lita på den.',
  en: 'It cannot be told yet {whether}: the difference is {range}\u00A0{unit}, but too much speaks against relying on it.',
};

/** Ranges of small numbers need a decimal to say anything. */
const smallEnd = 3;

/**
 * As few decimals as leave the reader with the same case: an end that lies short of 0 or of the margin may not round to
 * it.
 */
function decimalsFor(lower: number, upper: number, margin: number | null, leastDecimals: number): number {
  const least = Math.max(leastDecimals, Math.max(Math.abs(lower), Math.abs(upper)) < smallEnd ? 1 : 0);
  const limits = margin === null ? [0] : [0, margin, -margin];
  const keepsSide = (decimals: number): boolean =>
    [lower, upper].every((end) => limits.every((limit) => Math.sign(Number(end.toFixed(decimals)) - limit) === Math.sign(end - limit)));
  for (let decimals = least; decimals < mostDecimals; decimals++) if (keepsSide(decimals)) return decimals;
  return mostDecimals;
}

/** A product without the last binary digits: 0.07 × 100 is 7. */
const scaled = (value: number, scale: number): number => Number((value * scale).toPrecision(12));

/** Says a difference: its size, its interval and how far they go together. */
export function effectSentence(
  effect: LeadingEffect,
  words: EffectWords,
  context: SentenceContext,
  conclusion: Pick<Conclusion, 'basis'>,
  earnsCausalWords: boolean,
): Text {
  const { sentences, unit, scale, leastDecimals, isLessBetter, phrases } = words;
  const which = effect.said;
  const [estimate, lower, upper] = [effect.estimate, effect.lower, effect.upper].map((end) => scaled(end, scale)) as [
    number,
    number,
    number,
  ];
  const margin = context.margin === null ? null : scaled(context.margin, scale);
  const decimals = decimalsFor(lower, upper, margin, leastDecimals);
  const isBetter = which === 'better' || which === 'probably_better';
  const isWorse = which === 'worse' || which === 'probably_worse';
  const turned = isWorse || (isLessBetter && !isBetter);
  const [from, to] = turned ? [-upper, -lower] : [lower, upper];
  const undecided = lower * upper > 0 ? reasonsAgainst : context.direction === 'neutral' ? eitherWay : cannotBeTold;
  const isPerhapsByMargin = margin !== null && lower < margin;
  const text = which === 'cannot_be_told' ? undecided : textFor(which, sentences, isPerhapsByMargin, earnsCausalWords);
  const { than, from: apartFrom } = frameOf(conclusion);
  return inEveryLanguage((locale, prose) =>
    fill(text[locale], {
      ...Object.fromEntries(Object.entries(phrases).map(([name, phrase]) => [name, phrase[locale]])),
      amount: prose.amount(Math.abs(estimate), unit, decimals),
      range: prose.range(from, to, decimals),
      unit: unitAfterRange(unit)[locale],
      than: than[locale],
      from: apartFrom[locale],
      worstEnd: prose.signed(isLessBetter ? -lower : lower, decimals),
      ...(margin === null ? {} : { limit: prose.limit(margin, unit), margin: prose.brief(margin) }),
    }),
  );
}

function textFor(
  which: Exclude<EffectCase, 'cannot_be_told'>,
  sentences: EffectSentences,
  isPerhapsByMargin: boolean,
  earnsCausalWords: boolean,
): Text {
  if (which === 'better' && earnsCausalWords) return sentences.improved;
  if (which === 'probably_better' && isPerhapsByMargin) return sentences.better_perhaps_by_margin;
  return sentences[which];
}
