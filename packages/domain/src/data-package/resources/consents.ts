import { code, codes, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

/** The form on which a consent is given; Kela’s form Y100 covers the exchange of information with Kela. */
export const consentForms = ['y100', 'own_form', 'spoken'] as const;
export type ConsentForm = (typeof consentForms)[number];

/** The parties that a consent may cover. */
export const consentScopes = [
  'health_services',
  'social_services',
  'employment_services',
  'kela',
  'rehabilitation',
  'education',
  'third_sector',
  'employer',
] as const;
export type ConsentScope = (typeof consentScopes)[number];

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
  ],
  description: 'Consents of clients to working across services: their form, scope and days.',
  columns: {
    consent_id: id('Id of the consent.', { required: true }),
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    asked_on: date('The day on which it was asked for.', { required: true }),
    given_on: date('The day on which it was given.'),
    refused_on: date('The day on which it was refused.'),
    withdrawn_on: date('The day on which it was withdrawn.'),
    form: code('The form it was given on.', consentForms),
    scope: codes('The parties it covers, separated by `;`.', consentScopes),
    stored_in: text('The record system that holds it.'),
  },
});
