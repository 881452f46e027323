import { errorCodes, type ErrorCode } from '@polku/domain';

const statuses = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_SUPPORTED: 405,
  TIMEOUT: 408,
  CONFLICT: 409,
  PAYLOAD_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
} as const satisfies Record<(typeof errorCodes)[ErrorCode]['trpcCode'], number>;

/** The HTTP status of an error, by its code. */
export const statusOf = (code: ErrorCode): number => statuses[errorCodes[code].trpcCode];
