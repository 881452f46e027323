/** What an upload may hold, before and after it is unpacked. */
export interface UploadLimits {
  readonly sentBytes: number;
  /** A zip says what its files will hold, and no more is unpacked than that. */
  readonly unpackedBytes: number;
  readonly files: number;
  /** Uploads that are checked at one time. */
  readonly atOnce: number;
}

const gibibyte = 1024 ** 3;

export const uploadLimits: UploadLimits = { sentBytes: 2 * gibibyte, unpackedBytes: 8 * gibibyte, files: 100, atOnce: 2 };
