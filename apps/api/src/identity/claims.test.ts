import { expect, it } from 'vitest';
import { claimsOf } from './claims.ts';
import { readIdentitySettings } from './settings.ts';

const settings = (change: Readonly<Record<string, string>> = {}) =>
  readIdentitySettings({ POLKU_OIDC_ISSUER: 'https://id.example.fi', POLKU_OIDC_AUDIENCE: 'polku', ...change })!;

it.each([
  ['a list', { roles: ['steering', 'steward'], organisations: ['satakunta'] }, {}],
  ['a text with blanks between', { roles: 'steward steering', organisations: 'satakunta' }, {}],
  [
    'inside other claims',
    { realm_access: { roles: ['steering', 'steward'] }, org: { ids: ['satakunta'] } },
    { POLKU_ROLES_CLAIM: 'realm_access.roles', POLKU_ORGANISATIONS_CLAIM: 'org.ids' },
  ],
  [
    'by an address, under names of the provider’s own',
    { 'https://id.example.fi/roles': ['board', 'data'], 'https://id.example.fi/org': ['satakunta'] },
    {
      POLKU_ROLES_CLAIM: 'https://id.example.fi/roles',
      POLKU_ORGANISATIONS_CLAIM: 'https://id.example.fi/org',
      POLKU_ROLE_NAMES: 'board=steering, data=steward',
    },
  ],
])('security 1: roles and organisations are read from %s', (_, payload, change) => {
  expect(claimsOf({ sub: 'a', ...payload }, settings(change))).toEqual({
    subject: 'a',
    roles: ['steering', 'steward'],
    organisations: ['satakunta'],
  });
});

it.each([
  ['nothing', {}],
  ['names that are no roles of ours', { roles: ['root', 'constructor', '__proto__', 'Steering', ''] }],
  ['things that are no names', { roles: [1, null, { steering: true }], organisations: { satakunta: true } }],
  ['a path that leaves what was told', { roles: undefined, organisations: null }],
])('security 1: %s gives no role and no organisation', (_, payload) => {
  expect(claimsOf({ sub: 'a', ...payload }, settings())).toEqual({ subject: 'a', roles: [], organisations: [] });
});
