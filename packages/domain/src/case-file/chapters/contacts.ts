import { contactChannelsUsed, type ChannelsUsed } from '../../cases/contact-channels-used.ts';
import type { Text } from '../../text.ts';
import { defineChapter, inWords } from '../chapter.ts';

const ways: Readonly<Record<keyof ChannelsUsed, Text>> = {
  remote: { fi: 'etänä', sv: 'på distans', en: 'at a distance' },
  onSite: { fi: 'kasvokkain', sv: 'ansikte mot ansikte', en: 'face to face' },
  notRecorded: { fi: 'tapaa ei ole kirjattu', sv: 'sättet är inte antecknat', en: 'channel not recorded' },
};

export const contacts = defineChapter({
  place: 210,
  title: { fi: 'Miten yhteyttä on pidetty', sv: 'Hur kontakten har hållits', en: 'How contact was kept' },
  columns: ['channel', 'contacts'],
  tell: ({ own, on }) => {
    const made = own.events.filter(({ event, occurred_on: day }) => ['first_contact', 'support_contact'].includes(event) && day <= on);
    const used = contactChannelsUsed(made.map(({ channel }) => channel));
    return (Object.keys(ways) as (keyof ChannelsUsed)[])
      .filter((way) => used[way] > 0)
      .map((way) => ({ channel: inWords(ways, way), contacts: used[way] }));
  },
});
