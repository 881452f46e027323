/**
 * Encodings that a file may be declared in beside UTF-8, with the labels that name them: those of the WHATWG Encoding Standard, and those
 * of Python and R where they differ. All are decoded by browsers and by Node.
 *
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
const labels = {
  'utf-8': 'unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8 utf-8-sig utf-8-bom u8',
  'windows-1252': 'windows-1252 cp1252 x-cp1252 cp-1252 win-1252 windows1252 ansi ansi-x3.4-1968 ascii us-ascii',
  'iso-8859-1': 'iso-8859-1 iso8859-1 iso88591 iso-8859-1:1987 iso-ir-100 latin1 latin-1 l1 csisolatin1 cp819 ibm819',
  'iso-8859-15': 'iso-8859-15 iso8859-15 iso885915 latin9 latin-9 l9 csisolatin9',
  'utf-16le': 'utf-16le utf-16 utf16 utf16le utf-16-le unicode ucs-2 csunicode iso-10646-ucs-2 unicodefeff',
  'utf-16be': 'utf-16be utf16be utf-16-be unicodefffe',
  macintosh: 'macintosh mac x-mac-roman macroman mac-roman csmacintosh',
  'windows-1250': 'windows-1250 cp1250 x-cp1250',
  'windows-1251': 'windows-1251 cp1251 x-cp1251',
  'windows-1257': 'windows-1257 cp1257 x-cp1257',
  'iso-8859-4': 'iso-8859-4 iso8859-4 iso88594 latin4 l4',
  'iso-8859-10': 'iso-8859-10 iso8859-10 iso885910 latin6 l6',
  'iso-8859-13': 'iso-8859-13 iso8859-13 iso885913',
} as const;

export type Encoding = keyof typeof labels;
export const encodings = Object.keys(labels) as readonly Encoding[];

const encodingsByLabel = new Map(encodings.flatMap((encoding) => labels[encoding].split(' ').map((label) => [label, encoding] as const)));

/** The encoding that a label names, however it is capitalised; undefined where it is none that can be read. */
export const encodingNamed = (label: string): Encoding | undefined => encodingsByLabel.get(label.trim().toLowerCase().replaceAll('_', '-'));

export const isUtf16 = (encoding: string): boolean => encoding.startsWith('utf-16');
