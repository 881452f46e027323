import { broken, cell, file, type Change } from '../example.ts';
import type { DataRule } from './rule.ts';

/** An episode of someone who was found by data mining, and a consent. */
const foundAndAsked = (consent: string): Change => ({
  all: [
    file(
      'episodes',
      'episode_id,client_id,organisation_id,team_id,referred_on,referral_source,observed_until',
      'e1,00123,o1,t1,2023-01-10,kela_data_mining,2024-01-10',
      'e2,c2,o1,t2,2023-02-01,,2024-01-10',
    ),
    file('consents', 'consent_id,episode_id,asked_on,given_on', `k1,${consent}`),
  ],
});

export const caseBeforeConsent: DataRule = {
  severity: 'warn',
  texts: {
    expected: {
      fi: 'suostumus (consents.csv), joka on voimassa päivänä referred_on',
      sv: 'ett samtycke (consents.csv) som gäller den dag som anges i referred_on',
      en: 'a consent (consents.csv) in force on the day of referred_on',
    },
    hint: {
      fi: 'Datalouhinnalla löydetty on asiakas vasta suostuttuaan: tarkista päivät. Siihen asti hänet kerrotaan vain lukumäärässä (outreach.csv).',
      sv: 'Den som hittats med datautvinning är klient först efter sitt samtycke: kontrollera dagarna. Tills dess ingår personen bara i ett antal (outreach.csv).',
      en: 'Who was found by data mining is a client only after consenting: check the days. Until then the person is part of a count only (outreach.csv).',
    },
  },
  check: {
    *wholePackage({ isTold, foundInRegisters }) {
      for (const { row, consented } of isTold('consents') ? foundInRegisters() : [])
        if (!consented) yield { file: 'episodes', row, column: 'referral_source' };
    },
  },
  example: {
    breaks: [
      broken(
        'someone found by data mining who consented after the case began',
        foundAndAsked('e1,2023-01-10,2023-01-11'),
        'episodes',
        1,
        'referral_source',
      ),
      broken(
        'someone found by data mining, and the consent of somebody else',
        foundAndAsked('e2,2023-01-10,2023-01-10'),
        'episodes',
        1,
        'referral_source',
      ),
    ],
    keeps: [foundAndAsked('e1,2023-01-02,2023-01-02'), cell('episodes', 1, 'referral_source', 'kela_data_mining')],
  },
};
