import { PolkuError, statsErrorCodes, type StatsErrorCode } from '@polku/stats';
import type { Text } from './text.ts';

export { PolkuError };

interface ErrorDeclaration {
  readonly trpcCode:
    | 'BAD_REQUEST'
    | 'UNAUTHORIZED'
    | 'FORBIDDEN'
    | 'NOT_FOUND'
    | 'METHOD_NOT_SUPPORTED'
    | 'TIMEOUT'
    | 'CONFLICT'
    | 'PAYLOAD_TOO_LARGE'
    | 'TOO_MANY_REQUESTS'
    | 'SERVICE_UNAVAILABLE'
    | 'INTERNAL_SERVER_ERROR';
  /** The same call may work later. */
  readonly retryable: boolean;
  readonly message: Text;
  /** It keeps something of persons from being seen: a server writes down who was refused. */
  readonly protectsPersons?: true;
}

const mistakenNumber: ErrorDeclaration = {
  trpcCode: 'BAD_REQUEST',
  retryable: false,
  message: {
    fi: 'Laskennalle annettu luku ei kelpaa.',
    sv: 'Ett tal som gavs till beräkningen duger inte.',
    en: 'A number given to the calculation is not valid.',
  },
};

/** Every error that Polku throws on purpose, by its stable code. */
export const errorCodes = {
  ...(Object.fromEntries(statsErrorCodes.map((code) => [code, mistakenNumber])) as Record<StatsErrorCode, ErrorDeclaration>),
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

export type ErrorCode = keyof typeof errorCodes;

/** Whether a refusal keeps something of persons from being seen. */
export function protectsPersons(code: ErrorCode): boolean {
  const declared: ErrorDeclaration = errorCodes[code];
  return declared.protectsPersons === true;
}

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code);
}
