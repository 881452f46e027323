import { expect, it } from 'vitest';
import { InvalidIdentitySettings, readIdentitySettings } from './settings.ts';

const issuer = { POLKU_OIDC_ISSUER: 'https://id.example.fi/realm', POLKU_OIDC_AUDIENCE: 'polku' };

it('tells nobody apart where no issuer is named', () => {
  expect(readIdentitySettings({})).toBeUndefined();
});

it('takes tokens alone where no client is named, and reads the provider’s names of roles', () => {
  expect(readIdentitySettings({ ...issuer, POLKU_ROLE_NAMES: 'wac=board=steering data-steward=steward' })).toMatchObject({
    issuer: 'https://id.example.fi/realm',
    audience: 'polku',
    skewSeconds: 30,
    roleNames: { 'wac=board': 'steering', 'data-steward': 'steward', steering: 'steering' },
    signIn: undefined,
  });
});

it.each<[string, Readonly<Record<string, string | undefined>>, RegExp]>([
  ['no audience', { POLKU_OIDC_AUDIENCE: undefined }, /POLKU_OIDC_AUDIENCE/],
  ['an issuer over plain http', { POLKU_OIDC_ISSUER: 'http://secret.example.fi' }, /POLKU_OIDC_ISSUER/],
  ['a key that is shared', { POLKU_OIDC_ALGORITHMS: 'RS256 HS256' }, /POLKU_OIDC_ALGORITHMS/],
  ['no signature', { POLKU_OIDC_ALGORITHMS: 'none' }, /POLKU_OIDC_ALGORITHMS/],
  ['clocks that differ by an hour', { POLKU_OIDC_SKEW_SECONDS: '3600' }, /POLKU_OIDC_SKEW_SECONDS/],
  ['a role that is none', { POLKU_ROLE_NAMES: 'secret=owner' }, /POLKU_ROLE_NAMES/],
  ['a client without an address', { POLKU_OIDC_CLIENT_ID: 'secret' }, /go together/],
])('security 1: refuses %s, and never repeats a value', (_, change, message) => {
  const read = () => readIdentitySettings({ ...issuer, ...change });
  expect(read).toThrow(InvalidIdentitySettings);
  expect(read).toThrow(message);
  expect(read).not.toThrow(/secret/);
});
