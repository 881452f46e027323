import { code, date, id, integer, text } from '../columns.ts';
import { serviceIds } from '../../catalogue/services/index.ts';
import { defineResource } from '../resource.ts';

export const places = defineResource({
  name: 'places',
  required: false,
  mayBeEmpty: false,
  key: ['organisation_id', 'service', 'municipality', 'counted_on'],
  organisation: 'own_column',
  description: 'Places in a service by municipality, counted now and then.',
  columns: {
    organisation_id: id('The organisation.', { required: true, references: 'organisations' }),
    service: code('The service.', serviceIds, { required: true }),
    municipality: text('Where.', { required: true }),
    counted_on: date('The day of the count.', { required: true }),
    places: integer('Places.', { required: true, minimum: 0 }),
    users: integer('People who used them.', { minimum: 0 }),
  },
});
