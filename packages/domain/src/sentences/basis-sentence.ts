import type { Conclusion, ConclusionBasis } from '../evaluation/conclusion.ts';
import type { Text } from '../text.ts';
import type { SentenceContext } from './context.ts';
import { fill, inEveryLanguage } from './prose.ts';

/** Before what was not decided beforehand, and stood out all the same. */
export const hint: Text = {
  fi: 'Suuntaa antava, kannattaa tarkistaa uudessa pilotissa:',
  sv: 'En antydan, värd att kontrollera i ett nytt försök:',
  en: 'A hint worth checking in a new pilot:',
};

const toldAsHint: readonly Conclusion['loweredBy'][number][] = ['exploratory', 'plan_not_locked'];

export const isHint = ({ certainty, loweredBy }: Conclusion): boolean =>
  certainty === 1 && loweredBy.some((reason) => toldAsHint.includes(reason));

/** Which groups were compared, over how long, and what was taken off the difference that is seen. */
const bases: Readonly<Partial<Record<ConclusionBasis, Text>>> = {
  difference_in_differences: {
    fi: '{arm}: verrattuna siihen, mitä ilman pilottia olisi ollut odotettavissa {days} päivän aikana; muutos vertailussa ({references}) ja asiakasrakenne on otettu huomioon.',
    sv: '{arm}: jämfört med vad som hade varit att vänta utan pilotförsöket under {days} dagar; förändringen i jämförelsen ({references}) och klientstrukturen är beaktade.',
    en: '{arm}: compared with what was to be expected without the pilot over {days} days; the change in the comparison ({references}) and the client mix are taken off.',
  },
  parallel: {
    fi: '{arm}: verrattuna samaan aikaan lähetettyihin ({references}) {days} päivän aikana; asiakasrakenne on otettu huomioon.',
    sv: '{arm}: jämfört med dem som hänvisats under samma tid ({references}) under {days} dagar; klientstrukturen är beaktad.',
    en: '{arm}: compared with those referred at the same time ({references}) over {days} days; the client mix is taken off.',
  },
  randomised: {
    fi: '{arm}: verrattuna arvottuun vertailuryhmään ({references}) {days} päivän aikana; asiakasrakenne on otettu huomioon.',
    sv: '{arm}: jämfört med den lottade jämförelsegruppen ({references}) under {days} dagar; klientstrukturen är beaktad.',
    en: '{arm}: compared with the group made by lot ({references}) over {days} days; the client mix is taken off.',
  },
};

/** Says what a conclusion rests on; undefined where nothing was compared. */
export function basisSentence({ arm, basis, references, horizon }: Conclusion, { arms }: SentenceContext): Text | undefined {
  const text = bases[basis];
  if (text === undefined || horizon === null) return undefined;
  const labelOf = (id: string) => arms.find((each) => each.id === id)?.label ?? id;
  return inEveryLanguage((locale, prose) =>
    fill(text[locale], { arm: labelOf(arm), references: references.map(labelOf).join(', '), days: prose.number(horizon) }),
  );
}
