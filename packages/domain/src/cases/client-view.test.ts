import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { services } from '../catalogue/services/index.ts';
import { stateIds } from '../pathway/states.ts';
import { locales } from '../text.ts';
import { clientView, type ClientCase, type ClientConsent } from './client-view.ts';

const waiting: ClientCase = {
  state: 'waiting_for_team',
  since: '2022-09-05',
  responsible: null,
  goalSetOn: null,
  nextStep: null,
  plan: null,
  consents: [],
};
const said = (client: ClientCase, about: string) => clientView(client).find((line) => line.about === about)?.text;

test('a client who waits reads where things stand, and what is not known is said', () => {
  expect(clientView(waiting)[0]!.text.en).toBe('You are waiting for a time with the team. This has been so since 5 September 2022.');
  expect(clientView(waiting)[0]!.text.fi).toBe('Odotat aikaa tiimiin. Näin on ollut 5. syyskuuta 2022 alkaen.');
  expect(clientView(waiting)[0]!.text.sv).toBe('Du väntar på en tid till teamet. Så har det varit sedan den 5 september 2022.');
  expect(clientView(waiting).map(({ about }) => about)).toEqual([
    'state',
    'responsible',
    'own_part',
    'goal',
    'next_step',
    'plan',
    'consent',
    'feedback',
  ]);
});

describe('each line', () => {
  const client: ClientCase = {
    ...waiting,
    state: 'waiting_for_service',
    responsible: 'social_worker',
    goalSetOn: '2022-09-20',
    nextStep: { label: services.social_rehabilitation.label, on: '2022-11-01' },
    plan: { kind: 'work_ability_support', formedOn: '2022-10-03', reviewDueOn: '2023-01-31' },
  };

  test('tells who answers, what is next and when, and the plan', () => {
    expect(said(client, 'responsible')).toEqual({ fi: 'Sosiaalityöntekijä.', sv: 'Socialarbetare.', en: 'Social worker.' });
    expect(said(client, 'next_step')).toEqual({
      fi: 'Sosiaalinen kuntoutus, 1. marraskuuta 2022.',
      sv: 'Social rehabilitering, den 1 november 2022.',
      en: 'Social rehabilitation, 1 November 2022.',
    });
    expect(said(client, 'plan')?.sv).toBe(
      'Plan för stöd av arbetsförmågan, uppgjord den 3 oktober 2022. Den ses över tillsammans med dig senast den 31 januari 2023.',
    );
    expect(said(client, 'goal')?.fi).toBe('Tavoite on kirjattu 20. syyskuuta 2022. Löydät sen suunnitelmastasi.');
  });

  test('says so where the day of the next step is not agreed', () => {
    const undated = { ...client, nextStep: { label: services.social_rehabilitation.label, on: null } };
    expect(said(undated, 'next_step')?.en).toBe('Social rehabilitation. The day has not been agreed yet.');
  });
});

describe('the consent', () => {
  const asked: ClientConsent = { givenOn: null, refusedOn: null, withdrawnOn: null, scope: ['health_services', 'kela'] };
  test.each<[string, Partial<ClientConsent>, string]>([
    ['asked for', {}, 'You have been asked for your consent. You may take your time.'],
    [
      'given',
      { givenOn: '2022-09-01' },
      'On 1 September 2022 you allowed your matter to be worked on by: health services and Kela. You may withdraw this at any time.',
    ],
    ['given without a scope', { givenOn: '2022-09-01', scope: [] }, 'It does not show whom it covers'],
    ['refused', { refusedOn: '2022-09-01' }, 'You did not consent when you were asked (1 September 2022). You may change your mind.'],
    ['given and withdrawn', { givenOn: '2022-09-01', withdrawnOn: '2022-10-01' }, 'You withdrew your consent on 1 October 2022.'],
  ])('%s', (_, changed, english) => {
    expect(said({ ...waiting, consents: [{ ...asked, ...changed }] }, 'consent')?.en).toContain(english);
  });

  test('stands on a line of its own for each', () => {
    const consents = [asked, { ...asked, givenOn: '2022-09-01' }];
    expect(clientView({ ...waiting, consents }).filter(({ about }) => about === 'consent')).toHaveLength(2);
  });
});

test('after an ending nobody answers any more, and the client may come back', () => {
  const ended = clientView({ ...waiting, state: 'ended_employed' });
  expect(ended.map(({ about }) => about)).not.toContain('responsible');
  expect(ended.find(({ about }) => about === 'next_step')?.text.en).toContain('you may come back');
});

test('there is no page of a client who has died', () => {
  expect(clientView({ ...waiting, state: 'ended_deceased' })).toEqual([]);
});

test('every state is told in three languages, and no text is left with a gap', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stateIds), fc.boolean(), (state, isNamed) => {
      for (const { heading, text } of clientView({ ...waiting, state, responsible: isNamed ? 'work_coach' : null }))
        for (const locale of locales) {
          expect(heading[locale]).not.toBe('');
          expect(text[locale]).toMatch(/^[^{}]+\.$/);
        }
    }),
  );
});
