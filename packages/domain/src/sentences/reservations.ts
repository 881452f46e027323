import { isAbsence } from '../evaluation/absence.ts';
import type { Conclusion } from '../evaluation/conclusion.ts';
import type { MaybeNumber } from '../evaluation/numbers.ts';
import type { Locale, Text } from '../text.ts';
import { enoughTeams, type SentenceContext } from './context.ts';
import { fill, inEveryLanguage } from './prose.ts';

/** What is said after a result so that it is not read for more than it is. */

const oneTeam: Text = {
  fi: 'Kuvaa vain tätä yhtä tiimiä; yhden tiimin perusteella mallia ei voi arvioida.',
  sv: 'Beskriver bara detta enda team; utifrån ett enda team går det inte att bedöma modellen.',
  en: 'Describes this one team only; one team is too few to judge the model.',
};

const fewTeams: Text = {
  fi: 'Kuvaa vain näitä {teams} tiimiä; tiimejä on liian vähän mallin arvioimiseen.',
  sv: 'Beskriver bara dessa {teams} team; för få för att bedöma modellen.',
  en: 'Describes these {teams} teams only; too few to judge the model.',
};

/** Small numbers as each language writes them in a sentence: fi in the case that "describes" takes. */
const teamCounts: Readonly<Record<number, Readonly<Record<Locale, string>>>> = {
  2: { fi: 'kahta', sv: 'två', en: '2' },
  3: { fi: 'kolmea', sv: 'tre', en: '3' },
  4: { fi: 'neljää', sv: 'fyra', en: '4' },
  5: { fi: 'viittä', sv: 'fem', en: '5' },
  6: { fi: 'kuutta', sv: 'sex', en: '6' },
  7: { fi: 'seitsemää', sv: 'sju', en: '7' },
};

const fewComparators: Text = {
  fi: 'Vertailussa on liian vähän tiimejä mallien arvioimiseen.',
  sv: 'I jämförelsen finns för få team för att bedöma modellerna.',
  en: 'There are too few teams in the comparison to judge the models.',
};

/** With fewer teams than this, what is said of them is said of them alone. */
const teamsForAModel = 8;

function teamsOf(id: string, context: SentenceContext): number | undefined {
  return context.arms.find((arm) => arm.id === id)?.teamCount;
}

/** Said after a comparison that the number of teams cannot carry further than to the teams themselves. */
export function fewTeamsReservation({ arm, references }: Conclusion, context: SentenceContext): Text | undefined {
  const teams = teamsOf(arm, context) ?? teamsForAModel;
  const compared = references.map((id) => teamsOf(id, context) ?? enoughTeams);
  if (teams >= teamsForAModel) return compared.some((count) => count < enoughTeams) ? fewComparators : undefined;
  const count = teamCounts[teams];
  return count === undefined ? oneTeam : inEveryLanguage((locale) => fill(fewTeams[locale], { teams: count[locale] }));
}

/** With fewer than this share answering again, a change is said to be theirs alone. */
export const goodResponse = 0.8;

const onlyOfThose: Text = {
  fi: 'Luku koskee vain uudelleen vastanneita ({share}); vastaamatta jättäneillä tulos voi olla toinen.',
  sv: 'Talet gäller bara dem som svarade igen ({share}); för dem som inte svarade kan resultatet vara ett annat.',
  en: 'This speaks only of those who answered again ({share}); those missing may differ.',
};

/** Said after a comparison in which too few answered again, in either group; none where most did. */
export function responseReservation(responseRates: readonly MaybeNumber[]): Text | undefined {
  const lowest = Math.min(1, ...responseRates.filter((rate): rate is number => !isAbsence(rate)));
  if (lowest >= goodResponse) return undefined;
  return inEveryLanguage((locale, prose) => fill(onlyOfThose[locale], { share: prose.share(lowest) }));
}
