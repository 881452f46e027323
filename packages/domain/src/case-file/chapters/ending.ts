import { consentScopes } from '../../catalogue/consents/consent-scopes.ts';
import { states } from '../../pathway/states.ts';
import { defineChapter, named } from '../chapter.ts';
import { endingOf } from '../ending-of.ts';

export const ending = defineChapter({
  place: 120,
  title: { fi: 'Päättyminen', sv: 'Avslutande', en: 'Ending' },
  columns: ['agreed_on', 'ended_on', 'result', 'party'],
  tell: (file) => {
    const { agreedOn, endedOn, outcome, continuingParty } = endingOf(file);
    if (agreedOn === null && endedOn === null) return [];
    return [{ agreed_on: agreedOn, ended_on: endedOn, result: named(states, outcome), party: named(consentScopes, continuingParty) }];
  },
});
