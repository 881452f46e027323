import { declaredHash } from '../declared-hash.ts';
import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

/** A hash that cannot be compared would promise what nobody checked. */
export const descriptorHashUnknown: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'tiiviste, jonka menetelmä on md5, sha1, sha256 tai sha512',
      sv: 'en hash av algoritmen md5, sha1, sha256 eller sha512',
      en: 'a hash by md5, sha1, sha256 or sha512',
    },
    hint: {
      fi: 'Tiivistettä ei voi verrata: kirjoita se muodossa `sha256:…` tai poista se.',
      sv: 'Hashen kan inte jämföras: skriv den i formen `sha256:…` eller ta bort den.',
      en: 'The hash cannot be compared: write it as `sha256:…`, or remove it.',
    },
  },
  check: { declaredFile: ({ contents: { hash } }) => hash !== undefined && declaredHash(hash) === undefined && {} },
  example: {
    breaks: ['crc32:00000000', 'blake2b:00', 'c0ffee'].map((hash) => broken(`hash ${hash}`, { described: { hash } }, 'teams')),
  },
};
