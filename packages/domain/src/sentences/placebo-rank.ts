import { isAbsence } from '../evaluation/absence.ts';
import type { Conclusion } from '../evaluation/conclusion.ts';
import type { Locale, Text } from '../text.ts';
import { fill, inEveryLanguage } from './prose.ts';

const finnish = ['', 'toiseksi ', 'kolmanneksi ', 'neljänneksi ', 'viidenneksi ', 'kuudenneksi ', 'seitsemänneksi ', 'kahdeksanneksi '];
const swedish = ['', 'näst ', 'tredje ', 'fjärde ', 'femte ', 'sjätte ', 'sjunde ', 'åttonde '];
const englishEnds: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const englishRules = new Intl.PluralRules('en', { type: 'ordinal' });

/** Before "largest": nothing of the first, then 2nd, 3rd and so on. */
const ordinals: Readonly<Record<Locale, (rank: number) => string>> = {
  fi: (rank) => finnish[rank - 1] ?? `${rank}. `,
  sv: (rank) => swedish[rank - 1] ?? `${rank}:e `,
  en: (rank) => (rank === 1 ? '' : `${rank}${englishEnds[englishRules.select(rank)]} `),
};

const ranked: Text = {
  fi: 'Pilotin ero on {ordinal}suurin kaikkiaan {total} erosta, kun sama vertailu tehdään myös siellä, missä mitään ei tapahtunut.',
  sv: 'Pilotförsökets skillnad är den {ordinal}största av {total} när samma jämförelse görs också där inget hände.',
  en: 'The pilot’s difference is the {ordinal}largest of {total} when the same comparison is also made where nothing happened.',
};

const none = {
  byDesign: {
    fi: 'Näennäispilotteja ei ole: niihin tarvitaan sekä pilotin oma alue ennen alkua että tiimejä sen rinnalla.',
    sv: 'Det finns inga skenbara pilotförsök: för dem behövs både det egna området före pilotförsöket och team vid sidan av.',
    en: 'There are no mock pilots: they take both the pilot’s own area before the start and teams beside it.',
  },
  byTime: {
    fi: 'Näennäispilotteja ei ole: aineistossa ei ole aiempia neljännesvuosia, joista {days} päivää olisi ehtinyt kulua ennen pilotin alkua, eikä rinnalla riittävästi tiimejä.',
    sv: 'Det finns inga skenbara pilotförsök: i materialet finns inga tidigare kvartal från vilka {days} dagar hade hunnit gå före starten, och inte tillräckligt med team vid sidan av.',
    en: 'There are no mock pilots: the data hold no earlier quarters from which {days} days had passed before the start, nor enough teams beside.',
  },
} as const satisfies Record<string, Text>;

/** Where the effect of a conclusion stands among what the same method makes of nothing: the largest is first. */
export function placeboRank({ placebos, estimate }: Pick<Conclusion, 'placebos' | 'estimate'>) {
  if (placebos.length === 0 || isAbsence(estimate)) return undefined;
  return { rank: 1 + placebos.filter((each) => Math.abs(each.estimate) >= Math.abs(estimate)).length, total: placebos.length + 1 };
}

/** The same as a sentence; or why there is nothing to stand among. */
export function placeboSentence(conclusion: Conclusion): Text {
  const place = placeboRank(conclusion);
  if (place !== undefined)
    return inEveryLanguage((locale, prose) =>
      fill(ranked[locale], { ordinal: ordinals[locale](place.rank), total: prose.number(place.total) }),
    );
  const { basis, horizon } = conclusion;
  if (basis !== 'difference_in_differences' || horizon === null) return none.byDesign;
  return inEveryLanguage((locale, prose) => fill(none.byTime[locale], { days: prose.number(horizon) }));
}
