import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { InvalidSettings, readSettings, settingsTable } from './settings.ts';

const url = 'postgres://polku:secret@127.0.0.1/polku';

it('needs the database alone, and listens on loopback unless told', () => {
  expect(readSettings({ DATABASE_URL: url })).toMatchObject({ databaseUrl: url, host: '127.0.0.1', port: 4180, origins: [], proxies: [] });
});

it('takes lists with commas or blanks between, and an empty text for nothing', () => {
  const read = readSettings({ DATABASE_URL: url, PORT: '', POLKU_ORIGINS: 'https://a.fi, https://b.fi:8443', POLKU_HOSTS: 'polku.a.fi' });
  expect(read).toMatchObject({ port: 4180, origins: ['https://a.fi', 'https://b.fi:8443'], hosts: ['polku.a.fi'] });
});

it.each([
  ['no database', {}, /DATABASE_URL is not set/],
  ['another database', { DATABASE_URL: 'mysql://secret@host' }, /DATABASE_URL must be a postgres/],
  ['a host that others reach', { DATABASE_URL: url, HOST: '0.0.0.0' }, /HOST must be a loopback address/],
  ['no port', { DATABASE_URL: url, PORT: 'eighty' }, /PORT must be a whole number/],
  ['a port that is none', { DATABASE_URL: url, PORT: '65536' }, /PORT must be a whole number/],
  ['an origin with a path', { DATABASE_URL: url, POLKU_ORIGINS: 'https://secret.fi/page' }, /POLKU_ORIGINS must be origins/],
  ['every origin', { DATABASE_URL: url, POLKU_ORIGINS: '*' }, /POLKU_ORIGINS must be origins/],
  ['a deadline of no number', { DATABASE_URL: url, POLKU_LOCK_MILLIS: 'secret' }, /POLKU_LOCK_MILLIS must be a whole number/],
  ['two at once', { PORT: 'x' }, /DATABASE_URL is not set.*PORT must be/],
])('refuses %s, and never repeats a value', (_, environment, message) => {
  const start = () => readSettings(environment);
  expect(start).toThrow(InvalidSettings);
  expect(start).toThrow(message);
  expect(start).not.toThrow(/secret/);
});

it('prints a row for each setting, which says what holds unless it is set', () => {
  expect(settingsTable()).toContain('| `PORT` | Port that is listened on. | a whole number from 0 to 65535 | 4180 |');
  expect(settingsTable()).toMatch(/`DATABASE_URL` .* must be set \|/);
});

it('stands in the operator’s guide as it is', () => {
  const guide = readFileSync(new URL('../../handbook/written/operating.md', import.meta.url), 'utf8');
  expect(guide).toContain(settingsTable());
});
