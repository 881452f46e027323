import type { ConsentScope } from '../catalogue/consents/consent-scopes.ts';
import type { DatedConsent } from '../cases/consent-on.ts';
import type { CaseFile } from './case-file.ts';
import { listed } from './listed.ts';

/** Consents that had been asked for by the day. */
export const consentsOf = ({ own, on }: CaseFile): readonly DatedConsent[] =>
  own.consents
    .filter(({ asked_on: askedOn }) => askedOn <= on)
    .map((row) => ({
      askedOn: row.asked_on,
      givenOn: row.given_on,
      refusedOn: row.refused_on,
      withdrawnOn: row.withdrawn_on,
      validUntil: row.valid_until,
      form: row.form,
      scope: listed<ConsentScope>(row.scope),
    }));
