import type { ErrorDeclaration } from './error-declaration.ts';

/** Of how a program is called, who may call it, and the database that it stands on. */
export const errorsOfServers = {
  invalid_request: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: { fi: 'Pyyntö ei ole oikeassa muodossa.', sv: 'Begäran har inte rätt form.', en: 'The request does not have the right form.' },
  },
  too_many_requests: {
    trpcCode: 'TOO_MANY_REQUESTS',
    retryable: true,
    message: {
      fi: 'Pyyntöjä on liikaa: odota hetki.',
      sv: 'Det är för många begäranden: vänta en stund.',
      en: 'There are too many requests: wait a moment.',
    },
  },
  unexpected: {
    trpcCode: 'INTERNAL_SERVER_ERROR',
    retryable: false,
    message: {
      fi: 'Toiminto epäonnistui, eikä mitään muutettu.',
      sv: 'Åtgärden misslyckades, och ingenting ändrades.',
      en: 'It failed, and nothing was changed.',
    },
  },
  server_unreachable: {
    trpcCode: 'SERVICE_UNAVAILABLE',
    retryable: true,
    message: { fi: 'Palvelin ei vastaa.', sv: 'Servern svarar inte.', en: 'The server does not answer.' },
  },
  not_your_organisation: {
    trpcCode: 'FORBIDDEN',
    retryable: false,
    message: {
      fi: 'Aineistossa on rivejä organisaatiosta, jonka tietoja et voi tuoda.',
      sv: 'Materialet har rader av en organisation vars uppgifter du inte kan hämta in.',
      en: 'The package has rows of an organisation that you may not bring rows of.',
    },
  },
  unknown_import: {
    trpcCode: 'NOT_FOUND',
    retryable: false,
    message: { fi: 'Tuontia ei löydy.', sv: 'Importen hittas inte.', en: 'There is no such import.' },
  },
  import_refused: {
    trpcCode: 'CONFLICT',
    retryable: false,
    message: {
      fi: 'Tuonnin tila ei salli tätä.',
      sv: 'Importens läge tillåter inte detta.',
      en: 'The state of the import does not allow this.',
    },
  },
  upload_refused: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: {
      fi: 'Lähetettyjä tiedostoja ei voi ottaa vastaan.',
      sv: 'Filerna som skickades kan inte tas emot.',
      en: 'The files that were sent cannot be taken.',
    },
  },
  upload_too_large: {
    trpcCode: 'PAYLOAD_TOO_LARGE',
    retryable: false,
    message: {
      fi: 'Lähetetyt tiedostot ovat liian suuria.',
      sv: 'Filerna som skickades är för stora.',
      en: 'The files that were sent are too large.',
    },
  },
  database_unreachable: {
    trpcCode: 'SERVICE_UNAVAILABLE',
    retryable: true,
    message: { fi: 'Tietokanta ei vastaa.', sv: 'Databasen svarar inte.', en: 'The database does not answer.' },
  },
  database_failed: {
    trpcCode: 'INTERNAL_SERVER_ERROR',
    retryable: false,
    message: { fi: 'Tietokantakysely epäonnistui.', sv: 'Databasfrågan misslyckades.', en: 'A query of the database failed.' },
  },
  database_in_use: {
    trpcCode: 'SERVICE_UNAVAILABLE',
    retryable: true,
    message: {
      fi: 'Toinen prosessi käyttää tietokannan kansiota.',
      sv: 'En annan process använder databasens mapp.',
      en: 'Another process works on the folder of the database.',
    },
  },
  newer_database: {
    trpcCode: 'INTERNAL_SERVER_ERROR',
    retryable: false,
    message: {
      fi: 'Tietokanta on uudemman Polku-version tekemä.',
      sv: 'Databasen är gjord av en nyare version av Polku.',
      en: 'The database was made by a newer Polku.',
    },
  },
  other_schema: {
    trpcCode: 'INTERNAL_SERVER_ERROR',
    retryable: false,
    message: {
      fi: 'Tietokannan taulut eivät ole tämän Polku-version tekemät.',
      sv: 'Databasens tabeller är inte gjorda av den här versionen av Polku.',
      en: 'The tables of the database are not those that this Polku makes.',
    },
  },
  role_missing: {
    trpcCode: 'INTERNAL_SERVER_ERROR',
    retryable: false,
    message: {
      fi: 'Tietokannasta puuttuu Polun rooli: palvelimen ylläpitäjä luo sen.',
      sv: 'I databasen saknas Polkus roll: serverns administratör skapar den.',
      en: 'The database lacks the role of Polku: an administrator of the server makes it.',
    },
  },
  not_signed_in: {
    trpcCode: 'UNAUTHORIZED',
    retryable: false,
    message: { fi: 'Kirjaudu sisään.', sv: 'Logga in.', en: 'Sign in.' },
  },
  not_allowed: {
    trpcCode: 'FORBIDDEN',
    retryable: false,
    message: { fi: 'Roolisi ei oikeuta tähän.', sv: 'Din roll ger inte rätt till detta.', en: 'Your role does not allow this.' },
  },
  permit_not_valid: {
    trpcCode: 'FORBIDDEN',
    retryable: false,
    message: {
      fi: 'Sinulla ei ole tähän voimassa olevaa tutkimuslupaa.',
      sv: 'Du har inget gällande forskningstillstånd för detta.',
      en: 'You have no valid research permit for this.',
    },
  },
  permit_exists: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: {
      fi: 'Organisaatio on jo antanut luvan tällä tunnuksella.',
      sv: 'Organisationen har redan gett ett tillstånd med denna identifierare.',
      en: 'The organisation has already given a permit of that id.',
    },
  },
  agreement_missing: {
    trpcCode: 'FORBIDDEN',
    retryable: false,
    message: {
      fi: 'Pilotti on usean organisaation yhteinen, eivätkä kaikki ole sopineet yhteisestä arvioinnista.',
      sv: 'Pilotförsöket är gemensamt för flera organisationer, och alla har inte avtalat om en gemensam utvärdering.',
      en: 'Several organisations share the pilot, and not all of them have agreed to its being evaluated together.',
    },
  },
  identity_unreachable: {
    trpcCode: 'SERVICE_UNAVAILABLE',
    retryable: true,
    message: { fi: 'Tunnistuspalvelu ei vastaa.', sv: 'Identifieringstjänsten svarar inte.', en: 'The identity provider does not answer.' },
  },
  deadline_passed: {
    trpcCode: 'SERVICE_UNAVAILABLE',
    retryable: true,
    message: {
      fi: 'Vastaus kesti liian kauan, ja laskenta keskeytettiin. Yritä myöhemmin uudelleen.',
      sv: 'Svaret dröjde för länge och beräkningen avbröts. Försök igen senare.',
      en: 'The answer took too long, and the work was stopped. Try again later.',
    },
  },
  asked_too_much: {
    trpcCode: 'TOO_MANY_REQUESTS',
    retryable: true,
    message: {
      fi: 'Olet kysynyt hetken ajan enemmän kuin palvelin ehtii laskea yhdelle. Odota hetki ja yritä uudelleen.',
      sv: 'Du har en stund frågat mer än vad servern hinner räkna åt en. Vänta lite och försök igen.',
      en: 'You have asked for more than the server can work out for one caller. Wait a little and try again.',
    },
  },
  too_many_calls: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: {
      fi: 'Yhdessä pyynnössä on liian monta kysymystä.',
      sv: 'En begäran har för många frågor.',
      en: 'There are too many questions in one request.',
    },
  },
  request_too_large: {
    trpcCode: 'PAYLOAD_TOO_LARGE',
    retryable: false,
    message: { fi: 'Pyyntö on liian suuri.', sv: 'Begäran är för stor.', en: 'The request is too large.' },
  },
  request_too_slow: {
    trpcCode: 'TIMEOUT',
    retryable: true,
    message: {
      fi: 'Pyyntö tuli perille liian hitaasti.',
      sv: 'Begäran kom fram för långsamt.',
      en: 'The request arrived too slowly.',
    },
  },
  request_refused: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: { fi: 'Pyyntöä ei voi lukea.', sv: 'Begäran kan inte läsas.', en: 'The request cannot be read.' },
  },
  asked_from_elsewhere: {
    trpcCode: 'FORBIDDEN',
    retryable: false,
    message: {
      fi: 'Tältä sivustolta ei voi kysyä tältä palvelimelta.',
      sv: 'Från den här webbplatsen kan man inte fråga den här servern.',
      en: 'This site may not ask this server.',
    },
  },
  asked_in_address: {
    trpcCode: 'METHOD_NOT_SUPPORTED',
    retryable: false,
    message: {
      fi: 'Kysymys kuuluu pyynnön runkoon (POST), ei osoitteeseen.',
      sv: 'Frågan hör hemma i begärans innehåll (POST), inte i adressen.',
      en: 'A question belongs in the body of a request (POST), not in its address.',
    },
  },
  backup_refused: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: {
      fi: 'Varmuuskopiota ei voi kirjoittaa tai palauttaa.',
      sv: 'Säkerhetskopian kan inte skrivas eller återställas.',
      en: 'The backup cannot be written or restored.',
    },
  },
} as const satisfies Record<string, ErrorDeclaration>;
