import { sourceSystemIds } from '../../catalogue/source-systems.ts';
import { consentFormIds } from '../../catalogue/consents/consent-forms.ts';
import { consentScopeIds } from '../../catalogue/consents/consent-scopes.ts';
import { code, codes, date, id, provenance } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const consents = defineResource({
  name: 'consents',
  required: false,
  mayBeEmpty: false,
  key: ['consent_id'],
  organisation: { through: 'episode_id' },
  periods: [
    ['asked_on', 'given_on'],
    ['asked_on', 'refused_on'],
    ['given_on', 'withdrawn_on'],
    ['given_on', 'valid_until'],
  ],
  description: 'Consents of clients to working across services: their form, scope and days.',
  columns: {
    consent_id: id('Id of the consent.', { required: true }),
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    asked_on: date('The day on which it was asked for.', { required: true }),
    given_on: date('The day on which it was given.'),
    refused_on: date('The day on which it was refused.'),
    withdrawn_on: date('The day on which it was withdrawn.'),
    form: code('The form it was given on.', consentFormIds),
    scope: codes('The parties it covers, separated by `;`.', consentScopeIds),
    stored_in: code('The record system that holds it.', sourceSystemIds),
    valid_until: date('Last day on which it is in force; empty: until it is withdrawn.', { mayBeFuture: true }),
    ...provenance,
  },
});
