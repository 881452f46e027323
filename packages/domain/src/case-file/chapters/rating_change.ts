import { ratingChange as changeOf, stepAfterRating, workAbilityRatings } from '../../cases/work-ability-ratings.ts';
import type { Text } from '../../text.ts';
import { consentsOf } from '../consents-of.ts';
import { defineChapter, inWords } from '../chapter.ts';

const whyNoChange = {
  no_rating: { fi: 'ei arviota', sv: 'ingen bedömning', en: 'no rating' },
  no_repeat: { fi: 'vain yksi arvio', sv: 'bara en bedömning', en: 'one rating only' },
  consent_not_recorded: { fi: 'suostumusta ei ole kirjattu', sv: 'samtycket är inte antecknat', en: 'consent was not recorded' },
  no_consent: { fi: 'arvioita ei saa yhdistää', sv: 'bedömningarna får inte kopplas ihop', en: 'the ratings may not be linked' },
} as const satisfies Record<string, Text>;

export const ratingChange = defineChapter({
  place: 340,
  title: { fi: 'Oman arvion muutos', sv: 'Förändring i den egna bedömningen', en: 'Change of the own rating' },
  columns: ['change', 'reason', 'comes_to'],
  tell: (file) => {
    const rated = workAbilityRatings(file.own.scores, file.on);
    if (rated.length === 0) return [];
    const told = changeOf(rated, file.has('consents') ? consentsOf(file) : null);
    const next = stepAfterRating(rated, file.shared.score_bands, file.episode.organisation_id);
    return [
      {
        change: 'change' in told ? told.change : null,
        reason: 'absent' in told ? inWords(whyNoChange, told.absent) : null,
        comes_to: 'step' in next ? next.step : null,
      },
    ];
  },
});
