import { errorCodes, isErrorCode, PolkuError, type ErrorCode } from '@polku/domain';
import { TRPCError } from '@trpc/server';
import * as z from 'zod';

/** Of a failure that no part of Polku has named, the code by what the protocol calls it. */
const codesByProtocol: Readonly<Record<string, ErrorCode>> = {
  BAD_REQUEST: 'invalid_request',
  NOT_FOUND: 'invalid_request',
  METHOD_NOT_SUPPORTED: 'invalid_request',
  PARSE_ERROR: 'invalid_request',
  UNAUTHORIZED: 'not_signed_in',
  FORBIDDEN: 'not_allowed',
  TOO_MANY_REQUESTS: 'too_many_requests',
  PAYLOAD_TOO_LARGE: 'upload_too_large',
  SERVICE_UNAVAILABLE: 'server_unreachable',
};

/** The stable code of a failure: its own where it has one. */
function errorCodeOf(error: unknown): ErrorCode {
  const own = error instanceof TRPCError ? error.cause : error;
  if (own instanceof PolkuError && isErrorCode(own.code)) return own.code;
  return error instanceof TRPCError ? (codesByProtocol[error.code] ?? 'unexpected') : 'unexpected';
}

const text = z.object({ fi: z.string(), sv: z.string(), en: z.string() });

/** What stands in the place of an answer. */
export const errorAnswerSchema = z.object({
  /** Stable: programs compare it. */
  code: z.enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]]),
  /** What was expected and where, in English; never a value of a person. */
  message: z.string(),
  /** The same in general, in each language. */
  text,
  /** The same call may work later. */
  retryable: z.boolean(),
  /** Of a request of another form: where in it, and what was expected there. */
  issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type ErrorAnswer = z.infer<typeof errorAnswerSchema>;

/** A failure as it is told outside: its code and words, and of one that nobody foresaw not even its message. */
export function errorAnswer(error: unknown): ErrorAnswer {
  const code = errorCodeOf(error);
  const { message, retryable } = errorCodes[code];
  const known = code !== 'unexpected' && error instanceof Error;
  const cause = error instanceof TRPCError ? error.cause : error;
  if (cause instanceof z.ZodError) {
    const issues = cause.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
    return { code, message: message.en, text: message, retryable, issues };
  }
  return { code, message: known ? error.message : message.en, text: message, retryable };
}
