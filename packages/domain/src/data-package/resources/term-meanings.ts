import { date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const termMeanings = defineResource({
  name: 'term_meanings',
  required: false,
  mayBeEmpty: false,
  key: ['organisation_id', 'term', 'told_on'],
  organisation: 'own_column',
  description: 'What organisations mean by a term, and what they agreed on.',
  columns: {
    organisation_id: id('The organisation.', { required: true, references: 'organisations' }),
    term: id('The term: its id in the glossary, or one of one’s own.', { required: true }),
    told_on: date('The day on which the meaning was told.', { required: true }),
    meaning: text('What the organisation means by it.', { required: true }),
    agreed_on: date('The day on which it was agreed to be the common meaning; empty: it is the organisation’s own.'),
  },
});
