import type { RuleId } from '@polku/domain/data-package';
import { withCell } from './example-package.ts';
import { bytes, latin1, describedBy, type Example } from './rule-example.ts';

export const fileExamples = {
  descriptor_missing: [{ change: 'no datapackage.json', files: { 'datapackage.json': undefined }, at: { file: 'datapackage.json' } }],
  descriptor_format: [
    { change: 'datapackage.json is cut short', files: { 'datapackage.json': '{"resources":[' }, at: { file: 'datapackage.json' } },
    {
      change: 'a resource has no path',
      files: { 'datapackage.json': '{"resources":[{"name":"teams"}]}' },
      at: { file: 'datapackage.json' },
    },
  ],
  descriptor_path: ['../teams.csv', 'data/../../teams.csv', '/etc/teams.csv', 'C:\\teams.csv', 'https://example.org/teams.csv'].map(
    (path) => ({
      change: `path ${path}`,
      files: describedBy({ path }),
      at: { file: 'datapackage.json' },
      value: path,
    }),
  ),
  descriptor_dialect: [{ change: 'delimiter #', files: describedBy({ dialect: { delimiter: '#' } }), at: { file: 'teams.csv' } }],
  descriptor_mismatch: [
    { change: 'other number of bytes', files: describedBy({ bytes: 3 }), at: { file: 'teams.csv' } },
    { change: 'other hash', files: describedBy({ hash: 'sha256:00' }), at: { file: 'teams.csv' } },
    { change: 'other number of rows', files: describedBy({ stats: { rows: 4 } }), at: { file: 'teams.csv' } },
  ],
  file_missing: [
    { change: 'no episodes.csv', files: { 'episodes.csv': undefined }, at: { file: 'episodes.csv' } },
    {
      change: 'a file under a name of its own is not there',
      files: describedBy({ name: 'events', path: 'tapahtumat.csv' }),
      at: { file: 'tapahtumat.csv' },
    },
  ],
  file_listed_missing: [
    {
      change: 'a listed file is not there',
      files: { ...describedBy({ name: 'fidelity', path: 'fidelity.csv' }), 'fidelity.csv': undefined },
      at: { file: 'fidelity.csv' },
    },
  ],
  file_empty: [
    { change: 'no byte', files: { 'events.csv': '' }, at: { file: 'events.csv' } },
    { change: 'blank lines only', files: { 'events.csv': '\n\n' }, at: { file: 'events.csv' } },
  ],
  file_header_only: [
    { change: 'no team', files: { 'fidelity.csv': 'team_id,reviewed_on,scale,item,rating\n' }, at: { file: 'fidelity.csv' } },
    {
      change: 'no client and no published count',
      files: {
        'clients.csv': 'client_id,organisation_id\n',
        'counts.csv': undefined,
        'episodes.csv': undefined,
        'events.csv': undefined,
        'pathway.csv': undefined,
        'scores.csv': undefined,
        'services.csv': undefined,
      },
      at: { file: 'clients.csv' },
    },
  ],
  file_too_large: [
    { change: 'long text', files: withCell('decisions.csv', 1, 'decision', 'x'.repeat(130_000)), at: { file: 'decisions.csv' } },
  ],
  file_not_text: [
    { change: 'an XLSX named .csv', files: { 'events.csv': bytes(0x50, 0x4b, 3, 4, 20, 0) }, at: { file: 'events.csv' } },
    { change: 'an XLS named .csv', files: { 'events.csv': bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1) }, at: { file: 'events.csv' } },
  ],
  file_outside_package: [],
  file_not_used: [{ change: 'event.csv beside events.csv', files: { 'event.csv': 'a,b\n1,2\n' }, at: { file: 'event.csv' } }],
  encoding_not_utf8: [
    {
      change: 'ISO-8859-1',
      files: { 'organisations.csv': latin1('organisation_id,name\no1,Hämeenkyrö\no2,Säkylä\n') },
      at: { file: 'organisations.csv' },
    },
  ],
  encoding_utf16: [
    { change: 'UTF-16 with its mark', files: { 'events.csv': bytes(0xff, 0xfe, 0x65, 0) }, at: { file: 'events.csv' } },
    { change: 'UTF-16 without its mark', files: { 'events.csv': bytes(0x65, 0, 0x70, 0, 0x69, 0, 0x73, 0) }, at: { file: 'events.csv' } },
  ],
  encoding_unsupported: [{ change: 'EBCDIC', files: describedBy({ encoding: 'cp037' }), at: { file: 'teams.csv' } }],
  nul_byte: [{ change: 'NUL in a cell', files: withCell('decisions.csv', 1, 'decision', 'Go\0on'), at: { file: 'decisions.csv' } }],
} as const satisfies Partial<Record<RuleId, readonly Example[]>>;
