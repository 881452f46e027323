import { expect, it } from 'vitest';
import { InvalidSettings, readSettings } from './settings.ts';

const url = 'postgres://polku:secret@127.0.0.1/polku';

it('listens on loopback unless told', () => {
  expect(readSettings({ DATABASE_URL: url })).toEqual({ databaseUrl: url, host: '127.0.0.1', port: 4180 });
});

it.each([
  ['no database', {}, /DATABASE_URL is not set/],
  ['another database', { DATABASE_URL: 'mysql://secret@host' }, /DATABASE_URL must be a postgres/],
  ['a host that others reach', { DATABASE_URL: url, HOST: '0.0.0.0' }, /HOST must be a loopback address/],
  ['no port', { DATABASE_URL: url, PORT: 'eighty' }, /PORT must be a whole number/],
])('refuses %s, and never repeats a value', (_, environment, message) => {
  const start = () => readSettings(environment);
  expect(start).toThrow(InvalidSettings);
  expect(start).toThrow(message);
  expect(start).not.toThrow(/secret/);
});
