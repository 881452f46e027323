import { serviceIds } from '../../catalogue/services/index.ts';
import { boolean, code, date, id } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const serviceTray = defineResource({
  name: 'service_tray',
  required: false,
  mayBeEmpty: false,
  key: ['organisation_id', 'service'],
  organisation: 'own_column',
  periods: [['available_from', 'available_to']],
  description: 'Services that are to be had here, and which of them the centre keeps on its tray.',
  columns: {
    organisation_id: id('The organisation.', { required: true, references: 'organisations' }),
    service: code('The service.', serviceIds, { required: true }),
    on_tray: boolean('Whether it is on the tray of the centre.', { required: true }),
    available_from: date('First day on which it is to be had.', { mayBeFuture: true }),
    available_to: date('Last day on which it is to be had; empty: still.', { mayBeFuture: true }),
  },
});
