import { waitsWithoutContact } from '../../cases/waits-without-contact.ts';
import { daysBetween } from '../../pathway/day.ts';
import { states } from '../../pathway/states.ts';
import { defineChapter, named } from '../chapter.ts';
import { waitsOf } from '../waits-of.ts';

export const waits = defineChapter({
  place: 80,
  title: { fi: 'Odotukset', sv: 'Väntetider', en: 'Waits' },
  columns: ['state', 'from', 'to', 'days', 'contacts', 'is_too_long', 'support_needed'],
  tell: (file) => {
    const agreedDays = file.team?.waiting_contact_days ?? null;
    return waitsOf(file).map((wait) => ({
      state: named(states, wait.waitsFor),
      from: wait.fromOn,
      to: wait.toOn ?? null,
      days: daysBetween(wait.fromOn, wait.toOn ?? file.on),
      contacts: wait.contactsOn?.length ?? 0,
      // Without an agreed number of days nobody can say what is too long.
      is_too_long: agreedDays === null ? null : waitsWithoutContact([wait], agreedDays, file.on).length > 0,
      support_needed: wait.supportNeeded,
    }));
  },
});
