import { services as catalogue } from '../../catalogue/services/index.ts';
import { isOpenToAge } from '../../services/is-open-to-age.ts';
import { isBy } from '../../pathway/day.ts';
import { defineChapter, named } from '../chapter.ts';

export const services = defineChapter({
  place: 220,
  title: { fi: 'Palvelut', sv: 'Tjänster', en: 'Services' },
  columns: ['service', 'offered_on', 'declined_on', 'ordered_on', 'started_on', 'ended_on', 'open_to_age'],
  tell: ({ own, client, on }) =>
    own.services
      .map((row) => {
        const known = (day: string | null) => (isBy(day, on) ? day : null);
        const birthYear = client?.birth_year ?? null;
        return {
          service: named(catalogue, row.service),
          offered_on: known(row.offered_on),
          declined_on: known(row.declined_on),
          ordered_on: known(row.ordered_on),
          started_on: known(row.started_on),
          ended_on: known(row.ended_on),
          open_to_age: isOpenToAge(row.service, birthYear === null ? null : Number(on.slice(0, 4)) - birthYear),
        };
      })
      .filter((row) => [row.offered_on, row.ordered_on, row.started_on].some((day) => day !== null)),
});
