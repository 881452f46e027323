import type { Role } from './role.ts';

export const rehabilitationRoles = {
  physiotherapist: {
    group: 'rehabilitation',
    label: { fi: 'Fysioterapeutti', sv: 'Fysioterapeut', en: 'Physiotherapist' },
    does: { fi: 'Tiimin jäsen', sv: 'Medlem i teamet', en: 'Member of the team' },
    source: 'S4.5',
  },
  occupational_therapist: {
    group: 'rehabilitation',
    label: { fi: 'Toimintaterapeutti', sv: 'Ergoterapeut', en: 'Occupational therapist' },
    does: {
      fi: 'Tulee tiimiin alueelta; erityisosaamistiimissä osa-aikaisesti',
      sv: 'Kommer till teamet från området; på deltid i teamet med specialkompetens',
      en: 'Joins the team from the area; part time in the special expertise team',
    },
    source: 'S0.6, S2.5',
  },
  rehabilitation_counsellor: {
    group: 'rehabilitation',
    label: { fi: 'Kuntoutusohjaaja', sv: 'Rehabiliteringshandledare', en: 'Rehabilitation counsellor' },
    does: {
      fi: 'Koordinoi Kainuun tiimiä: varaa ajan, pyytää suostumuksen, kokoaa tiedot, kutsuu koolle, pitää yhteyttä kuntoutustutkimukseen ja auttaa lääkäriä arvioimaan kuntoutustarvetta',
      sv: 'Samordnar teamet i Kajanaland: bokar tid, ber om samtycke, samlar uppgifter, sammankallar, håller kontakt med rehabiliteringsutredningen och hjälper läkaren att bedöma rehabiliteringsbehovet',
      en: 'Coordinates the Kainuu team: books the time, asks for consent, gathers the data, convenes, links to the rehabilitation clinic and helps the physician assess the need of rehabilitation',
    },
    source: 'S3.7, S3.8',
  },
} as const satisfies Record<string, Role>;
