import { consentScopes } from '../../catalogue/consents/consent-scopes.ts';
import { consentedParties } from '../../cases/consent-on.ts';
import { consentsOf } from '../consents-of.ts';
import { defineChapter, named } from '../chapter.ts';

export const network = defineChapter({
  place: 100,
  title: {
    fi: 'Kenen kanssa asiaa saa hoitaa',
    sv: 'Med vem ärendet får skötas',
    en: 'With whom the matter may be handled',
  },
  columns: ['party'],
  tell: (file) => consentedParties(consentsOf(file), file.on).map((party) => ({ party: named(consentScopes, party) })),
});
