import type { ErrorDeclaration } from './error-declaration.ts';

/** Of what was asked, of plans, and of the files that are read and written. */
export const errorsOfQuestions = {
  unknown_pilot: {
    trpcCode: 'NOT_FOUND',
    retryable: false,
    message: { fi: 'Pilottia ei löydy.', sv: 'Pilotförsöket hittas inte.', en: 'There is no such pilot.' },
  },
  ambiguous_pilot: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: {
      fi: 'Usealla organisaatiolla on pilotti tällä tunnuksella: nimeä organisaatio.',
      sv: 'Flera organisationer har ett pilotförsök med denna identifierare: ange organisationen.',
      en: 'Several organisations have a pilot of that id: name the organisation.',
    },
  },
  databases_differ: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: {
      fi: 'Tietokannat kertovat pilotista eri asioita, joten niitä ei voi laskea yhteen.',
      sv: 'Databaserna säger olika saker om pilotförsöket, så de kan inte räknas ihop.',
      en: 'The databases say different things of the pilot, so they cannot be added up.',
    },
  },
  unknown_metric: {
    trpcCode: 'NOT_FOUND',
    retryable: false,
    message: { fi: 'Mittaria ei löydy.', sv: 'Måttet hittas inte.', en: 'There is no such metric.' },
  },
  view_not_open: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    protectsPersons: true,
    message: {
      fi: 'Näin ei voi rajata: avoinna ovat suunnitelman päivät, neljännesvuosien loput ja tavalliset päivämäärät.',
      sv: 'Så kan svaret inte avgränsas: öppna är planens dagar, kvartalssluten och de vanliga antalen dagar.',
      en: 'The answer cannot be cut so: open are the days of the plan, quarter ends and the usual numbers of days.',
    },
  },
  release_not_approved: {
    trpcCode: 'FORBIDDEN',
    retryable: false,
    protectsPersons: true,
    message: {
      fi: 'Julkaisua ei ole vielä hyväksytty: sen hyväksyy joku muu kuin se, joka sitä pyysi.',
      sv: 'Publiceringen är ännu inte godkänd: den godkänns av någon annan än den som bad om den.',
      en: 'The release has not been approved yet: somebody else than who asked for it approves it.',
    },
  },
  second_person_needed: {
    trpcCode: 'FORBIDDEN',
    retryable: false,
    message: {
      fi: 'Et voi hyväksyä julkaisua, jota itse pyysit.',
      sv: 'Du kan inte godkänna en publicering som du själv har bett om.',
      en: 'You cannot approve a release that you asked for yourself.',
    },
  },
  unknown_release: {
    trpcCode: 'NOT_FOUND',
    retryable: false,
    message: { fi: 'Julkaisua ei löydy.', sv: 'Publiceringen hittas inte.', en: 'There is no such release.' },
  },
  release_too_near: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    protectsPersons: true,
    message: {
      fi: 'Tulosta ei vielä anneta: se eroaa aiemmin annetusta vain muutaman ihmisen verran, ja vertaamalla heistä saisi tietää liikaa.',
      sv: 'Resultatet ges inte ännu: det skiljer sig från ett tidigare med bara några personer, och en jämförelse skulle berätta för mycket om dem.',
      en: 'The answer is not given yet: it differs from an earlier one by a few people only, and comparing the two would tell too much of them.',
    },
  },
  unknown_kind: {
    trpcCode: 'NOT_FOUND',
    retryable: false,
    message: { fi: 'Kuvattavaa lajia ei löydy.', sv: 'Slaget hittas inte.', en: 'There is no such kind.' },
  },
  unknown_id: {
    trpcCode: 'NOT_FOUND',
    retryable: false,
    message: { fi: 'Tunnusta ei löydy.', sv: 'Identifieraren hittas inte.', en: 'There is no such id.' },
  },
  plan_refused: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: { fi: 'Arviointisuunnitelma ei kelpaa.', sv: 'Utvärderingsplanen duger inte.', en: 'The evaluation plan is not valid.' },
  },
  fidelity_review_refused: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: {
      fi: 'Laatukriteerien arvio ei kelpaa.',
      sv: 'Bedömningen av kvalitetskriterierna duger inte.',
      en: 'The fidelity review is not valid.',
    },
  },
  absent_number: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: { fi: 'Lukua ei ole.', sv: 'Talet finns inte.', en: 'There is no such number.' },
  },
  export_refused: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: { fi: 'Vientiä ei voi kirjoittaa.', sv: 'Exporten kan inte skrivas.', en: 'The export cannot be written.' },
  },
  mapping_refused: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: {
      fi: 'Taulukosta ei voi tehdä aineistoa näin.',
      sv: 'Av tabellen kan inget material göras på detta sätt.',
      en: 'No data package can be made of the sheet in this way.',
    },
  },
  unreadable_folder: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: { fi: 'Kansiota ei voi lukea.', sv: 'Mappen kan inte läsas.', en: 'The folder cannot be read.' },
  },
  unreadable_file: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: { fi: 'Tiedostoa ei voi lukea.', sv: 'Filen kan inte läsas.', en: 'The file cannot be read.' },
  },
  held_by_another_package: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: {
      fi: 'Aineiston nimi tai jokin sen tunnus on tietokannassa jo toisella aineistolla.',
      sv: 'Ett annat material i databasen har redan materialets namn eller en av dess identifierare.',
      en: 'Another package in the database holds the name of this one, or an id in it.',
    },
  },
} as const satisfies Record<string, ErrorDeclaration>;
