import type { RuleId } from '@polku/domain/data-package';
import { exampleFile, withRow } from './example-package.ts';
import { latin1, describedBy, inHeader, cell, type Example } from './rule-example.ts';

export const headerExamples = {
  delimiter_undeclared: [
    { change: 'semicolons', files: { 'fidelity.csv': exampleFile('fidelity.csv').replaceAll(',', ';') }, at: { file: 'fidelity.csv' } },
  ],
  header_duplicate: [
    { change: 'event twice', files: inHeader('events.csv', 'detail', 'event'), at: { file: 'events.csv', column: 'event' } },
  ],
  header_column_missing: [
    {
      change: 'no column event',
      files: { 'events.csv': 'episode_id,occurred_on\ne1,2023-01-12\n' },
      at: { file: 'events.csv', column: 'event' },
    },
  ],
  header_column_unknown: [
    { change: 'comment', files: inHeader('events.csv', 'detail', 'huomio'), at: { file: 'events.csv' }, value: 'huomio' },
  ],
  header_forbidden: [
    { change: '__proto__', files: inHeader('events.csv', 'detail', '__proto__'), at: { file: 'events.csv' }, value: '__proto__' },
  ],
  header_names_person: ['first_name', 'Sukunimi', 'efternamn', 'Kotiosoite', 'adress', 'name', 'puhelinnumero', 'hetu', 'E-mail'].map(
    (header) => ({
      change: header,
      files: inHeader('clients.csv', 'municipality', header),
      at: { file: 'clients.csv' },
    }),
  ),
  header_order: [
    {
      change: 'rating first',
      files: { 'fidelity.csv': 'rating,team_id,reviewed_on,scale,item\n4,t1,2023-10-10,ips-25,zero exclusion\n' },
      at: { file: 'fidelity.csv' },
    },
  ],
  quote_unterminated: [
    {
      change: 'a quotation mark left open',
      files: { 'events.csv': 'episode_id,event,occurred_on,detail\ne1,first_contact,2023-01-12,"so\n' },
      at: { file: 'events.csv', row: 1 },
    },
  ],
  quote_misplaced: [
    {
      change: 'a quotation mark inside a cell',
      files: { 'events.csv': 'episode_id,event,occurred_on,detail\ne1,first_contact,2023-01-12,5" x\n' },
      at: { file: 'events.csv', row: 1 },
    },
  ],
  row_ragged: [
    { change: 'a cell too few', files: withRow('events.csv', 'e1,support_contact,2023-05-05'), at: { file: 'events.csv', row: 6 } },
    { change: 'a cell too many', files: withRow('events.csv', 'e1,support_contact,2023-05-05,,'), at: { file: 'events.csv', row: 6 } },
  ],
  field_too_long: [cell('decisions.csv', 1, 'decision', 'pitkä '.repeat(12_000).trim())],
  bom_removed: [{ change: 'BOM', files: { 'teams.csv': `\ufeff${exampleFile('teams.csv')}` }, at: { file: 'teams.csv' } }],
  encoding_declared: [
    {
      change: 'declared ISO-8859-1',
      files: { ...describedBy({ encoding: 'iso-8859-1' }), 'teams.csv': latin1(exampleFile('teams.csv').replace('Tampere,', 'Säkylä,')) },
      at: { file: 'teams.csv' },
    },
  ],
  dialect_declared: [
    {
      change: 'declared ;',
      files: { ...describedBy({ dialect: { delimiter: ';' } }), 'teams.csv': exampleFile('teams.csv').replaceAll(',', ';') },
      at: { file: 'teams.csv' },
    },
  ],
  line_ends_normalised: [
    { change: 'CRLF', files: { 'teams.csv': exampleFile('teams.csv').replaceAll('\n', '\r\n') }, at: { file: 'teams.csv' } },
  ],
} as const satisfies Partial<Record<RuleId, readonly Example[]>>;
