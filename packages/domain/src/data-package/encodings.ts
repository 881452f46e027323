/**
 * Encodings that a file may be declared in beside UTF-8, with the labels that name them, in small letters and digits: those of the WHATWG Encoding Standard, and those
 * of Python and R where they differ. All are decoded by browsers and by Node.
 *
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
const labels = {
  'utf-8': 'utf8 unicode11utf8 unicode20utf8 xunicode20utf8 utf8sig utf8bom u8 cp65001 65001',
  'windows-1252': 'windows1252 win1252 cp1252 xcp1252 1252 ansi ansix341968 ascii usascii',
  'iso-8859-1': 'iso88591 iso885911987 isoir100 latin1 l1 csisolatin1 cp819 ibm819',
  'iso-8859-2': 'iso88592 isoir101 latin2 l2 csisolatin2',
  'iso-8859-15': 'iso885915 latin9 l9 csisolatin9',
  'utf-16le': 'utf16 utf16le unicode ucs2 csunicode iso10646ucs2 unicodefeff',
  'utf-16be': 'utf16be unicodefffe',
  macintosh: 'macintosh mac xmacroman macroman csmacintosh',
  'windows-1250': 'windows1250 win1250 cp1250 xcp1250 1250',
  'windows-1251': 'windows1251 win1251 cp1251 xcp1251 1251',
  'windows-1257': 'windows1257 win1257 cp1257 xcp1257 1257',
  'iso-8859-4': 'iso88594 latin4 l4',
  'iso-8859-10': 'iso885910 latin6 l6',
  'iso-8859-13': 'iso885913',
} as const;

export type Encoding = keyof typeof labels;
export const encodings = Object.keys(labels) as readonly Encoding[];

const encodingsByLabel = new Map(encodings.flatMap((encoding) => labels[encoding].split(' ').map((label) => [label, encoding] as const)));

/** The encoding that a label names, whatever its capitals and the signs in it; undefined where it is none that can be read. */
export const encodingNamed = (label: string): Encoding | undefined => encodingsByLabel.get(label.toLowerCase().replace(/[^a-z0-9]/g, ''));

export const isUtf16 = (encoding: string): boolean => encoding.startsWith('utf-16');
