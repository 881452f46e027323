import { PolkuError, statsErrorCodes, type StatsErrorCode } from '@polku/stats';
import type { ErrorDeclaration } from './errors/error-declaration.ts';
import { errorsOfQuestions } from './errors/of-questions.ts';
import { errorsOfServers } from './errors/of-servers.ts';

export { PolkuError };

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
  ...errorsOfQuestions,
  ...errorsOfServers,
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
