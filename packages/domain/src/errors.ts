import { PolkuError, statsErrorCodes, type StatsErrorCode } from '@polku/stats';
import type { Text } from './text.ts';

export { PolkuError };

interface ErrorDeclaration {
  readonly trpcCode: 'BAD_REQUEST' | 'NOT_FOUND' | 'SERVICE_UNAVAILABLE' | 'INTERNAL_SERVER_ERROR';
  /** The same call may work later. */
  readonly retryable: boolean;
  readonly message: Text;
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
    message: { fi: 'Kokeilua ei löydy.', sv: 'Pilotprojektet hittas inte.', en: 'There is no such pilot.' },
  },
  unknown_metric: {
    trpcCode: 'NOT_FOUND',
    retryable: false,
    message: { fi: 'Mittaria ei löydy.', sv: 'Mätaren hittas inte.', en: 'There is no such metric.' },
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
  export_refused: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: { fi: 'Vientiä ei voi kirjoittaa.', sv: 'Exporten kan inte skrivas.', en: 'The export cannot be written.' },
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
  organisation_of_another_dataset: {
    trpcCode: 'BAD_REQUEST',
    retryable: false,
    message: {
      fi: 'Aineistossa on organisaatio, jonka rivit ovat jo toisessa aineistossa.',
      sv: 'Materialet innehåller en organisation vars rader redan finns i ett annat material.',
      en: 'The package holds an organisation whose rows are in another package already.',
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
} as const satisfies Record<string, ErrorDeclaration>;

export type ErrorCode = keyof typeof errorCodes;

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code);
}
