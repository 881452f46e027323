/** Algorithms by which a file's bytes may be hashed, with the length of what they give in hexadecimal. */
const hexDigits = { md5: 32, sha1: 40, sha256: 64, sha512: 128 } as const;
export type HashAlgorithm = keyof typeof hexDigits;
const algorithms = Object.keys(hexDigits) as readonly HashAlgorithm[];

export interface DeclaredHash {
  readonly algorithm: HashAlgorithm;
  readonly digest: string;
  /** The algorithm is named as Frictionless names it, whatever its capitals, or known by the length of the hash. */
  readonly isStandard: boolean;
}

/** A hash as a descriptor writes it, `sha256:…` or bare; undefined where its algorithm is none that is known. */
export function declaredHash(text: string): DeclaredHash | undefined {
  const colon = text.indexOf(':');
  const digest = text
    .slice(colon + 1)
    .trim()
    .toLowerCase();
  if (colon < 0) {
    const algorithm = algorithms.find((each) => hexDigits[each] === digest.length);
    return algorithm && { algorithm, digest, isStandard: true };
  }
  const name = text.slice(0, colon).trim().toLowerCase();
  const algorithm = algorithms.find((each) => each === name.replace(/[-_ ]/g, ''));
  return algorithm && { algorithm, digest, isStandard: name === algorithm };
}
