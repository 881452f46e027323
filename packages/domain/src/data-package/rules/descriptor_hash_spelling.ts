import { declaredHash } from '../declared-hash.ts';
import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

/** Frictionless names `sha256`; a hash that is named otherwise may be of something else, so that a difference is told of and not refused. */
export const descriptorHashSpelling: DataRule = {
  severity: 'warn',
  texts: {
    expected: {
      fi: 'tiiviste, jonka menetelmä on kirjoitettu `md5`, `sha1`, `sha256` tai `sha512`',
      sv: 'en hash vars algoritm skrivs `md5`, `sha1`, `sha256` eller `sha512`',
      en: 'a hash whose algorithm is written `md5`, `sha1`, `sha256` or `sha512`',
    },
    hint: {
      fi: 'Tiiviste on eri kuin tiedoston: tarkista tiedosto ja kirjoita menetelmän nimi ilman väliviivaa.',
      sv: 'Hashen är en annan än filens: kontrollera filen och skriv algoritmens namn utan bindestreck.',
      en: 'The hash is another than that of the file: check the file, and write the name of the algorithm without a dash.',
    },
  },
  check: {
    content: ({ declared, hash }) => {
      const named = declared.hash === undefined ? undefined : declaredHash(declared.hash);
      return named?.isStandard === false && hash !== undefined && named.digest !== hash && {};
    },
  },
  example: { breaks: [broken('another hash, named sha-256', { described: { hash: `sha-256:${'0'.repeat(64)}` } }, 'teams')] },
};
