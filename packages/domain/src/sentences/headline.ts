import { isAbsence } from '../evaluation/absence.ts';
import type { Conclusion, ConclusionCase } from '../evaluation/conclusion.ts';
import type { NumbersOf } from '../evaluation/evaluation.ts';
import type { ResultKind } from '../evaluation/results.ts';
import { kindWords } from '../kinds/words.ts';
import { isOfKind, type MetricDefinition } from '../metrics/definition.ts';
import type { Text } from '../text.ts';
import { absences } from './absences.ts';
import { labelOf, type SentenceContext } from './context.ts';
import { differenceIn } from './difference-in.ts';
import { isUntellable, leadingEffect } from './leading-effect.ts';
import { estimateOf, mainEstimate } from './main-estimate.ts';
import { afterColon, capital, fill, inEveryLanguage } from './prose.ts';

/** The short answer, by what may be said; of what is neither good nor bad nothing is said to be so. */
const verdicts: Readonly<Record<Exclude<ConclusionCase, 'not_compared'>, Text>> = {
  better: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  probably_better: { fi: 'Todennäköisesti kyllä', sv: 'Sannolikt ja', en: 'Probably yes' },
  no_real_difference: { fi: 'Ero on pieni tai sitä ei ole', sv: 'Liten eller ingen skillnad', en: 'Little or no difference' },
  worse: { fi: 'Ei, päinvastoin', sv: 'Nej, tvärtom', en: 'No, the opposite' },
  probably_worse: { fi: 'Todennäköisesti päinvastoin', sv: 'Sannolikt tvärtom', en: 'Probably the opposite' },
  not_worse: { fi: 'Ei ainakaan huonommin', sv: 'Åtminstone inte sämre', en: 'At least no worse' },
  more: { fi: 'Useampi', sv: 'Fler', en: 'More' },
  probably_more: { fi: 'Todennäköisesti useampi', sv: 'Sannolikt fler', en: 'Probably more' },
  fewer: { fi: 'Harvempi', sv: 'Färre', en: 'Fewer' },
  probably_fewer: { fi: 'Todennäköisesti harvempi', sv: 'Sannolikt färre', en: 'Probably fewer' },
  cannot_be_told: { fi: 'Vielä ei voi sanoa', sv: 'Går ännu inte att säga', en: 'Cannot be told yet' },
};

/** The same, of a conclusion by itself. */
export const verdictOf = (said: ConclusionCase): Text => (said === 'not_compared' ? comparesNothing : verdicts[said]);

const comparesNothing: Text = { fi: 'Ei verrata', sv: 'Jämförs inte', en: 'Not compared' };
const notCompared: Text = { fi: 'Vertailuryhmää ei ole', sv: 'Ingen jämförelsegrupp', en: 'No comparison group' };
const alone: Text = { fi: '{arm}', sv: '{arm}', en: '{arm}' };

/** The short answer on a card: what the first conclusion lets be said, with its estimate; where nothing is compared, a number. */
export function headline<K extends ResultKind>(result: NumbersOf<K>, metric: MetricDefinition, given: SentenceContext): Text {
  const context = { ...given, direction: metric.direction };
  const effect = leadingEffect(result, context);
  const [conclusion] = result.conclusions ?? [];
  if (conclusion !== undefined && isUntellable(conclusion)) return verdicts.cannot_be_told;
  if (conclusion === undefined || effect === undefined || conclusion.case === 'not_compared') return ownNumber(result, metric, context);
  if (isAbsence(effect)) return capital(absences[effect.reason].label);
  return withEstimate(saysWhat(conclusion.case, result, metric) ?? verdicts[conclusion.case], conclusion);
}

/** "More" by itself answers no question of how or how many: of what is neither good nor bad it is said what more, or fewer, did. */
function saysWhat<K extends ResultKind>(said: ConclusionCase, result: NumbersOf<K>, metric: MetricDefinition): Text | undefined {
  const sides: Partial<Record<ConclusionCase, readonly ['more' | 'fewer', 'moreDid' | 'moreProbablyDid']>> = {
    more: ['more', 'moreDid'],
    probably_more: ['more', 'moreProbablyDid'],
    fewer: ['fewer', 'moreDid'],
    probably_fewer: ['fewer', 'moreProbablyDid'],
  };
  const side = sides[said];
  if (side === undefined || !isOfKind(metric, result.kind)) return undefined;
  const did = kindWords[result.kind].effect?.words(metric, result).phrases[side[1]];
  return did && inEveryLanguage((locale) => `${verdicts[side[0]][locale]} ${did[locale]}`);
}

const withoutEstimate: readonly ConclusionCase[] = ['cannot_be_told', 'no_real_difference', 'not_worse'];

/** The verdict with the effect, not turned, in its unit. */
function withEstimate(verdict: Text, { estimate, unit, case: said }: Conclusion): Text {
  if (isAbsence(estimate) || withoutEstimate.includes(said)) return verdict;
  const { signed } = differenceIn(unit, [estimate]);
  return inEveryLanguage((locale) => `${verdict[locale]}: ${signed(estimate)[locale]}`);
}

/** What is known of the first group; of several, behind its label. */
function ownNumber<K extends ResultKind>(result: NumbersOf<K>, metric: MetricDefinition, context: SentenceContext): Text {
  const [arm, ...others] = result.arms;
  const value = estimateOf(result, arm?.arm);
  if (isAbsence(value)) return capital(absences[value.reason].label);
  const kind = kindWords[result.kind];
  const special = isOfKind(metric, result.kind) ? kind.ownNumber?.(result, metric) : undefined;
  const own = special ?? mainEstimate(result, arm?.arm);
  if (arm === undefined || own === undefined) return notCompared;
  const told = special ?? inEveryLanguage((locale) => fill((kind.headline ?? alone)[locale], { arm: own[locale] }));
  return others.length === 0 ? told : afterColon(`${labelOf(context, arm.arm)}:`, told);
}
