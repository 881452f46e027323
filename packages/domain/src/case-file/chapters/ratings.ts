import { contactChannels } from '../../catalogue/contact-channels.ts';
import { workAbilityRatings } from '../../cases/work-ability-ratings.ts';
import { defineChapter, named } from '../chapter.ts';

export const ratings = defineChapter({
  place: 330,
  title: {
    fi: 'Asiakkaan oma arvio työkyvystään (0–10)',
    sv: 'Klientens egen bedömning av arbetsförmågan (0–10)',
    en: 'The client’s own rating of work ability (0–10)',
  },
  columns: ['day', 'value', 'channel'],
  tell: ({ own, on }) =>
    workAbilityRatings(own.scores, on).map(({ ratedOn, value, channel }) => ({
      day: ratedOn,
      value,
      channel: named(contactChannels, channel),
    })),
});
