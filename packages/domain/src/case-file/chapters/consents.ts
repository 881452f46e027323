import { consentForms } from '../../catalogue/consents/consent-forms.ts';
import { consentScopes } from '../../catalogue/consents/consent-scopes.ts';
import { consentStage } from '../../cases/consent-on.ts';
import { consentStages } from '../stages.ts';
import { allNamed, defineChapter, inWords, named } from '../chapter.ts';
import { consentsOf } from '../consents-of.ts';

export const consents = defineChapter({
  place: 90,
  title: { fi: 'Suostumukset', sv: 'Samtycken', en: 'Consents' },
  columns: ['asked_on', 'stage', 'form', 'parties', 'until'],
  tell: (file) =>
    consentsOf(file).map((consent) => ({
      asked_on: consent.askedOn,
      stage: inWords(consentStages, consentStage(consent, file.on)),
      form: named(consentForms, consent.form ?? null),
      parties: allNamed(consentScopes, consent.scope ?? []),
      until: consent.validUntil ?? null,
    })),
});
