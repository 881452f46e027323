import { modelPublicationStatusIds } from '../../catalogue/steering/model-publications.ts';
import { operatingModelIds } from '../../catalogue/steering/operating-models.ts';
import { regionIds } from '../../pilots/regions.ts';
import { code, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const operatingModels = defineResource({
  name: 'operating_models',
  required: false,
  mayBeEmpty: false,
  key: ['operating_model_id'],
  organisation: 'own_column',
  description: 'Operating models that an organisation describes for others to reuse, and how far their publishing has come.',
  columns: {
    operating_model_id: id('Id of the model.', { required: true }),
    organisation_id: id('The organisation that describes it.', { required: true, references: 'organisations' }),
    type: code('What kind of model it is.', operatingModelIds, { required: true }),
    region: code('The region that it comes from.', regionIds),
    status: code('How far it has come.', modelPublicationStatusIds, { required: true }),
    planned_for: date('The day by which it is meant to be published.', { mayBeFuture: true }),
    published_on: date('The day on which it was published.'),
    link: text('Address of the published model.'),
  },
});
