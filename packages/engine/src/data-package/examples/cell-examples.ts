import type { RuleId } from '@polku/domain/data-package';
import { withCell } from './example-package.ts';
import { cell, type Example } from './rule-example.ts';

export const cellExamples = {
  value_missing: [cell('events.csv', 1, 'event', ''), cell('events.csv', 1, 'event', '  ')],
  missing_marker: [
    cell('clients.csv', 1, 'municipality', 'N/A'),
    cell('scores.csv', 1, 'score', 'NaN'),
    cell('events.csv', 1, 'occurred_on', 'NULL'),
  ],
  text_too_long: [cell('decisions.csv', 1, 'decision', 'x'.repeat(10_001))],
  id_too_long: [cell('activities.csv', 1, 'activity_id', 'x'.repeat(201))],
  id_scientific_notation: [cell('activities.csv', 1, 'activity_id', '1,23E+15'), cell('activities.csv', 1, 'activity_id', '1.23e+15')],
  date_format: [cell('events.csv', 1, 'occurred_on', 'joulukuu'), cell('events.csv', 1, 'occurred_on', '2022-12-01T10:00:00')],
  date_excel_serial: [cell('events.csv', 1, 'occurred_on', '44896')],
  date_local_format: [cell('events.csv', 1, 'occurred_on', '1.12.2022')],
  date_ambiguous: [cell('events.csv', 1, 'occurred_on', '03/04/2025')],
  date_two_digit_year: [cell('events.csv', 1, 'occurred_on', '01.12.22')],
  date_impossible: [cell('events.csv', 1, 'occurred_on', '2025-02-29'), cell('events.csv', 1, 'occurred_on', '2022-13-01')],
  date_too_early: [cell('events.csv', 1, 'occurred_on', '0001-01-01')],
  date_in_future: [
    cell('events.csv', 1, 'occurred_on', '2024-02-01'),
    cell('episodes.csv', 1, 'observed_until', '2024-02-01'),
    cell('milestones.csv', 1, 'done_on', '2024-02-01'),
  ],
  integer_format: [cell('feedback.csv', 1, 'recommend', '7.5'), cell('feedback.csv', 1, 'recommend', 'nine')],
  number_format: [
    cell('scores.csv', 1, 'score', '10/10'),
    cell('scores.csv', 1, 'score', '7,5'),
    cell('scores.csv', 1, 'score', 'Infinity'),
  ],
  number_out_of_range: [
    cell('feedback.csv', 1, 'recommend', '11'),
    cell('feedback.csv', 1, 'recommend', '-1'),
    cell('fidelity.csv', 1, 'rating', '6'),
    cell('clients.csv', 1, 'birth_year', '2025'),
    {
      change: 'a band of scores that ends before it begins',
      files: { 'score_bands.csv': 'organisation_id,from_score,to_score,step\no1,5,3,Talk\n' },
      at: { file: 'score_bands.csv', row: 1, column: 'to_score' },
    },
    {
      change: 'more people in service than were reached',
      files: {
        'outreach.csv':
          'round_id,organisation_id,held_on,identified,contacted,reached,in_service,lawful_basis\nr1,o1,2023-05-01,200,160,60,61,Agreement\n',
      },
      at: { file: 'outreach.csv', row: 1, column: 'in_service' },
    },
  ],
  boolean_format: [cell('episodes.csv', 1, 'social_services_client', 'kyllä')],
  unknown_code: [
    cell('events.csv', 1, 'event', 'plan_made'),
    cell('episodes.csv', 1, 'flags', 'typ_client;tall'),
    cell('episodes.csv', 2, 'segment', 'students'),
    cell('scores.csv', 1, 'occasion', 'month_4'),
    cell('targets.csv', 1, 'metric', 'happiness'),
    {
      ...cell('scores.csv', 3, 'instrument', 'phq9'),
      files: { ...withCell('scores.csv', 3, 'instrument', 'phq9'), 'instruments.csv': undefined },
    },
  ],
  personal_identity_code: ['131052-308T', '010594Y9032', '020516C903K', '010190Y999P', 'asiakas 131052–308t.'].map((value) =>
    cell('milestones.csv', 1, 'label', value),
  ),
  email_address: [cell('milestones.csv', 1, 'label', 'etu.suku@example.fi')],
  phone_number: ['040 123 4567', '0401234567', '+358401234567', '(02) 123 4567'].map((value) => cell('milestones.csv', 1, 'label', value)),
  unicode_normalised: [cell('milestones.csv', 1, 'label', 'pa\u0308iva\u0308')],
  spaces_normalised: [cell('milestones.csv', 1, 'label', 'First\u00a0clients'), cell('milestones.csv', 1, 'label', 'First\u200bclients')],
  blanks_trimmed: [cell('milestones.csv', 1, 'label', 'Ensimmäiset  ')],
} as const satisfies Partial<Record<RuleId, readonly Example[]>>;
