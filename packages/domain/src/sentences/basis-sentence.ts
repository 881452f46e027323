import type { Conclusion, ConclusionBasis } from '../evaluation/conclusion.ts';
import type { Text } from '../text.ts';
import { labelOf, type SentenceContext } from './context.ts';
import { capital, fill, inEveryLanguage } from './prose.ts';

/** Before what was not decided beforehand, and stood out all the same. */
export const hint: Text = {
  fi: 'Suuntaa antava, kannattaa tarkistaa uudessa pilotissa:',
  sv: 'En antydan, värd att kontrollera i ett nytt försök:',
  en: 'A hint worth checking in a new pilot:',
};

const toldAsHint: readonly Conclusion['loweredBy'][number][] = ['exploratory', 'plan_not_locked'];

export const isHint = ({ certainty, loweredBy }: Pick<Conclusion, 'certainty' | 'loweredBy'>): boolean =>
  certainty === 1 && loweredBy.some((reason) => toldAsHint.includes(reason));

/** How a comparison by one basis is said. */
interface Frame {
  /** After a comparative: sooner than what. */
  readonly than: Text;
  /** After "differs little": from what. */
  readonly from: Text;
  /** What the difference was compared with and what is taken off it, of `{references}`; and where the client mix is not. */
  readonly takenOff: Text;
  readonly withMix: Text;
}

const between: Text = { fi: ' ryhmien välillä', sv: '', en: '' };

const frames: Readonly<Partial<Record<ConclusionBasis, Frame>>> = {
  difference_in_differences: {
    than: {
      fi: ' kuin ilman pilottia olisi ollut odotettavissa',
      sv: ' än vad som hade varit att vänta utan pilotförsöket',
      en: ' than expected without the pilot',
    },
    from: {
      fi: ' siitä, mitä ilman pilottia olisi ollut odotettavissa',
      sv: ' från det som hade varit att vänta utan pilotförsöket',
      en: ' from what was to be expected without the pilot',
    },
    takenOff: {
      fi: 'muutos vertailussa ({references}) ja asiakasrakenne on otettu huomioon',
      sv: 'förändringen i jämförelsen ({references}) och klientstrukturen är beaktade',
      en: 'the change in the comparison ({references}) and the client mix are taken off',
    },
    withMix: {
      fi: 'muutos vertailussa ({references}) on otettu huomioon, asiakasrakennetta ei',
      sv: 'förändringen i jämförelsen ({references}) är beaktad, klientstrukturen inte',
      en: 'the change in the comparison ({references}) is taken off, the client mix is not',
    },
  },
  parallel: {
    than: {
      fi: ' kuin samaan aikaan vertailussa',
      sv: ' än i jämförelsen under samma tid',
      en: ' than in the comparison at the same time',
    },
    from: between,
    takenOff: {
      fi: 'vertailussa ovat samaan aikaan lähetetyt ({references}), ja asiakasrakenne on otettu huomioon',
      sv: 'jämförelsen är med dem som remitterats under samma tid ({references}), och klientstrukturen är beaktad',
      en: 'the comparison is with those referred at the same time ({references}), and the client mix is taken off',
    },
    withMix: {
      fi: 'vertailussa ovat samaan aikaan lähetetyt ({references}); asiakasrakennetta ei ole otettu huomioon',
      sv: 'jämförelsen är med dem som remitterats under samma tid ({references}); klientstrukturen är inte beaktad',
      en: 'the comparison is with those referred at the same time ({references}); the client mix is not taken off',
    },
  },
  randomised: {
    than: {
      fi: ' kuin arvotussa vertailuryhmässä',
      sv: ' än i den lottade jämförelsegruppen',
      en: ' than in the group drawn by lot',
    },
    from: between,
    takenOff: {
      fi: 'vertailuryhmä ({references}) on arvottu, ja asiakasrakenne on otettu huomioon',
      sv: 'jämförelsegruppen ({references}) är lottad, och klientstrukturen är beaktad',
      en: 'the comparison group ({references}) was drawn by lot, and the client mix is taken off',
    },
    withMix: {
      fi: 'vertailuryhmä ({references}) on arvottu',
      sv: 'jämförelsegruppen ({references}) är lottad',
      en: 'the comparison group ({references}) was drawn by lot',
    },
  },
  before_after: {
    than: {
      fi: ' kuin ennen pilotin alkua',
      sv: ' än före pilotförsökets start',
      en: ' than before the start of the pilot',
    },
    from: {
      fi: ' pilottia edeltäneestä ajasta',
      sv: ' från tiden före pilotförsöket',
      en: ' from the time before the pilot',
    },
    takenOff: {
      fi: 'muutos ({references}) ajoittuu pilotin alkuun, mutta samaan aikaan ei ole vertailua; asiakasrakenne on otettu huomioon',
      sv: 'förändringen ({references}) sammanfaller med pilotförsökets start, men någon jämförelse under samma tid finns inte; klientstrukturen är beaktad',
      en: 'it changed at the start of the pilot ({references}), but nothing at the same time is compared; the client mix is taken off',
    },
    withMix: {
      fi: 'muutos ({references}) ajoittuu pilotin alkuun, mutta samaan aikaan ei ole vertailua',
      sv: 'förändringen ({references}) sammanfaller med pilotförsökets start, men någon jämförelse under samma tid finns inte',
      en: 'it changed at the start of the pilot ({references}), but nothing at the same time is compared',
    },
  },
};

const overHorizon: Text = {
  fi: 'laskettu ensimmäisten {days} päivän ajalta; ',
  sv: 'räknat över de första {days} dagarna; ',
  en: 'counted over the first {days} days; ',
};

const none: Text = { fi: '', sv: '', en: '' };

/** How the effect of a conclusion is framed inside its sentence. */
export function frameOf({ basis }: Pick<Conclusion, 'basis'>): Pick<Frame, 'than' | 'from'> {
  return frames[basis] ?? { than: none, from: between };
}

/** Says over how long, against whom, and what is taken off the difference that is seen; undefined where nothing was compared. */
export function basisSentence(
  { basis, references, beside, adjustment, horizon }: Conclusion,
  context: Pick<SentenceContext, 'arms'>,
): Text | undefined {
  const frame = frames[basis];
  if (frame === undefined) return undefined;
  // The own area before is what the clients are compared with, not what is taken off.
  const named = basis === 'difference_in_differences' ? beside : references;
  const text = adjustment === 'none' ? frame.withMix : frame.takenOff;
  return capital(
    inEveryLanguage((locale, prose) => {
      const over = horizon === null ? '' : fill(overHorizon[locale], { days: prose.number(horizon) });
      return `${over}${fill(text[locale], { references: prose.list(named.map((id) => labelOf(context, id))) })}.`;
    }),
  );
}
