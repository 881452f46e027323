import { isAbsence } from '../evaluation/absence.ts';
import type { Conclusion } from '../evaluation/conclusion.ts';
import type { Text } from '../text.ts';
import { differenceIn, type WrittenDifference } from './difference-in.ts';
import { fill, inEveryLanguage } from './prose.ts';

/** From the difference that is seen to the one that remains, as it is shown: turned so that what is seen is positive, and rounded. */
export interface EffectFall extends Pick<WrittenDifference, 'unit' | 'counted' | 'decimals'> {
  /** Whether what is seen is more of what is counted than before, or less. */
  readonly isMore: boolean;
  /** What is seen, what is taken off it, and what remains: the first minus the next two is the last, to the digit. */
  readonly seen: number;
  readonly changeBeside: number;
  readonly clientMix: number;
  readonly remains: number;
  readonly interval: { readonly lower: number; readonly upper: number } | undefined;
}

/**
 * The steps of a conclusion as a reader sees them; undefined where it has none.
 *
 * They add up as they are shown: what is left of the rounding is the client mix's.
 */
export function effectFall({ steps, estimate, interval, unit }: Conclusion): EffectFall | undefined {
  if (steps === undefined || isAbsence(estimate)) return undefined;
  const { scale, decimals, ...written } = differenceIn(unit, [steps.seen, estimate]);
  const turn = steps.seen < 0 ? -scale : scale;
  const shown = (value: number): number => Number((turn * value).toFixed(decimals)) || 0;
  const [seen, changeBeside, remains] = [shown(steps.seen), shown(steps.changeBeside), shown(estimate)];
  const ends = isAbsence(interval) ? [] : [shown(interval.lower), shown(interval.upper)].toSorted((a, b) => a - b);
  const [lower, upper] = ends;
  return {
    ...written,
    decimals,
    isMore: steps.seen >= 0,
    seen,
    changeBeside,
    clientMix: Number((seen - changeBeside - remains).toFixed(decimals)) || 0,
    remains,
    interval: lower === undefined || upper === undefined ? undefined : { lower, upper },
  };
}

const sentences = {
  shrinks: {
    fi: 'Havaitusta {of} erosta jää {left}, kun vertailun muutos ja asiakasrakenne on otettu huomioon.',
    sv: 'Av den observerade skillnaden på {of} återstår {left} när förändringen i jämförelsen och klientstrukturen är beaktade.',
    en: 'Of the {seen} observed, {left} {left:remains|remain} once the change in the comparison and the client mix are taken off.',
  },
  grows: {
    fi: 'Havaittu ero on {seen}; kun vertailun muutos ja asiakasrakenne on otettu huomioon, ero on {remains}.',
    sv: 'Den observerade skillnaden är {seen}; när förändringen i jämförelsen och klientstrukturen är beaktade är den {remains}.',
    en: 'The observed difference is {seen}; once the change in the comparison and the client mix are taken off, it is {remains}.',
  },
  turns: {
    fi: 'Havaittu ero on {seen}; kun vertailun muutos ja asiakasrakenne on otettu huomioon, ero on {remains} toiseen suuntaan.',
    sv: 'Den observerade skillnaden är {seen}; när förändringen i jämförelsen och klientstrukturen är beaktade är den {remains} åt andra hållet.',
    en: 'The observed difference is {seen}; once the change in the comparison and the client mix are taken off, it is {remains} the other way.',
  },
} as const satisfies Record<string, Text>;

const holdsZero: Text = {
  fi: ' Väli {range}\u00A0{unit} kattaa myös nollan.',
  sv: ' Intervallet {range}\u00A0{unit} omfattar också noll.',
  en: ' The interval {range}\u00A0{unit} includes zero, too.',
};

/** What the steps come to, as a sentence. */
export function fallSentence({ counted, unit, decimals, seen, remains, interval }: EffectFall): Text {
  const text = remains < 0 ? sentences.turns : remains <= seen ? sentences.shrinks : sentences.grows;
  const isOpen = interval !== undefined && interval.lower <= 0 && interval.upper >= 0;
  return inEveryLanguage((locale, prose) => {
    const said = fill(text[locale], {
      seen: prose.size(seen, counted, decimals),
      of: prose.limit(seen, counted),
      left: prose.number(remains, decimals),
      remains: prose.size(Math.abs(remains), counted, decimals),
    });
    return isOpen
      ? said + fill(holdsZero[locale], { range: prose.range(interval.lower, interval.upper, decimals), unit: unit[locale] })
      : said;
  });
}
