import { isAbsence } from '../evaluation/absence.ts';
import type { Text } from '../text.ts';
import { absences } from './absences.ts';
import type { SentenceContext } from './context.ts';
import { effectCase, type EffectCase } from './effect-case.ts';
import { leadingEffect, leadingOutcome, type WordlessResult } from './leading-effect.ts';
import { fill, inEveryLanguage } from './prose.ts';

const short: Readonly<Record<EffectCase, Text>> = {
  better: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  probably_better: { fi: 'Todennäköisesti kyllä', sv: 'Sannolikt ja', en: 'Probably yes' },
  no_real_difference: { fi: 'Ero on pieni tai sitä ei ole', sv: 'Liten eller ingen skillnad', en: 'Little or no difference' },
  worse: { fi: 'Ei, päinvastoin', sv: 'Nej, tvärtom', en: 'No, the opposite' },
  probably_worse: { fi: 'Todennäköisesti ei', sv: 'Sannolikt inte', en: 'Probably not' },
  not_worse: { fi: 'Ei ainakaan huonommin', sv: 'Åtminstone inte sämre', en: 'At least no worse' },
  cannot_be_told: { fi: 'Vielä ei voi sanoa', sv: 'Går ännu inte att säga', en: 'Cannot be told yet' },
};

const detail = {
  halves: {
    fi: 'puolet {arm} päivässä, vertailussa {reference}',
    sv: 'hälften inom {arm} dagar, i jämförelsen {reference}',
    en: 'half within {arm} days, {reference} in the comparison',
  },
  shares: { fi: '{arm}, vertailussa {reference}', sv: '{arm}, i jämförelsen {reference}', en: '{arm} against {reference}' },
} as const satisfies Record<string, Text>;

const noComparison: Text = { fi: 'Vertailuryhmää ei ole', sv: 'Ingen jämförelsegrupp', en: 'No comparison group' };

/** The short answer on a card: the verdict, and the two numbers that show it best where they may be shown. */
export function headline(result: WordlessResult, context: SentenceContext): Text {
  const effect = leadingEffect(result, context);
  if (effect === undefined) return noComparison;
  if (isAbsence(effect)) return inEveryLanguage((locale) => capital(absences[effect.reason].label[locale]));
  const verdict = effectCase({ ...effect, margin: context.margin, asksNonInferiority: context.asksNonInferiority });
  const numbers = verdict === 'cannot_be_told' ? undefined : shownNumbers(result);
  return inEveryLanguage((locale) => (numbers === undefined ? short[verdict][locale] : `${short[verdict][locale]}: ${numbers[locale]}`));
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function shownNumbers(result: WordlessResult): Text | undefined {
  if (result.kind === 'duration') {
    const [comparison] = result.comparisons;
    const median = (id: string | undefined) => result.arms.find(({ arm }) => arm === id)?.quantiles.find(({ p }) => p === 0.5)?.day;
    const [arm, reference] = [median(comparison?.arm), median(comparison?.reference)];
    if (typeof arm !== 'number' || typeof reference !== 'number') return undefined;
    return inEveryLanguage((locale, prose) => fill(detail.halves[locale], { arm: prose.number(arm), reference: prose.number(reference) }));
  }
  const shares = result.kind === 'proportion' ? proportionShares(result) : result.kind === 'competing' ? outcomeShares(result) : undefined;
  if (shares === undefined || typeof shares.arm !== 'number' || typeof shares.reference !== 'number') return undefined;
  const { arm, reference } = shares as { arm: number; reference: number };
  return inEveryLanguage((locale, prose) => fill(detail.shares[locale], { arm: prose.share(arm), reference: prose.share(reference) }));
}

function proportionShares({ arms, comparisons }: Extract<WordlessResult, { kind: 'proportion' }>) {
  const of = (id: string | undefined) => arms.find(({ arm }) => arm === id)?.estimate;
  return { arm: of(comparisons[0]?.arm), reference: of(comparisons[0]?.reference) };
}

function outcomeShares(result: Extract<WordlessResult, { kind: 'competing' }>) {
  const day = leadingOutcome(result)?.day;
  const of = (id: string | undefined) => result.arms.find(({ arm }) => arm === id)?.causes[0]?.at.find((at) => at.day === day)?.incidence;
  return { arm: of(result.comparisons[0]?.arm), reference: of(result.comparisons[0]?.reference) };
}
