const start = '(?<![0-9A-Za-z]|\\d[.,]|[0-9A-Za-z][-_])';
const end = '(?![0-9A-Za-z])';
const notDate = '(?!(?:19|20)\\d\\d[-.]\\d\\d|\\d{1,2}\\.\\d{1,2}\\.\\d{2})';
const notYear = '(?!(?:19|20)\\d\\d(?!\\d))';
const landlineArea = '0(?:[235689]|1[03-9]|2\\d|30|7[135]|[1236-8]00)';

interface Form {
  readonly pattern: RegExp;
  readonly fewestDigits: number;
  readonly mostDigits: number;
}

/** Forms that are told from an id by their groups, or by the code of a country. */
const grouped: readonly Form[] = [
  { pattern: new RegExp(`${start}\\+ ?\\d(?:[ ()./-]{0,3}\\d){7,14}${end}`), fewestDigits: 9, mostDigits: 15 },
  {
    pattern: new RegExp(`${start}00(?:358\\d{8,10}|[ -]?(?:358|46|47|45|372|44|49)[ ()./-]{1,3}\\d(?:[ ()./-]{0,3}\\d){5,10})${end}`),
    fewestDigits: 10,
    mostDigits: 16,
  },
  {
    pattern: new RegExp(`${start}\\(?0(?:4\\d|50)\\d?\\)?(?: ?[-./_·•] ?| )${notDate}(?:\\d[ .·•_-]?){4,7}\\d${end}`),
    fewestDigits: 9,
    mostDigits: 11,
  },
];

/** Forms that an id may have too: a mobile number in one run of digits, and landlines. */
const inText: readonly Form[] = [
  { pattern: new RegExp(`${start}(?:0(?:4\\d|50)\\d{6,8}|358(?:4\\d|50)\\d{7})${end}`), fewestDigits: 9, mostDigits: 12 },
  {
    pattern: new RegExp(
      `(?<![0-9A-Za-z.,-])\\(?${landlineArea}\\)?(?: ?- ?| )${notYear}(?:\\d{3,4}(?:[ -]?${notYear}\\d{2,4}){1,2}|\\d{6,8})${end}`,
    ),
    fewestDigits: 8,
    mostDigits: 12,
  },
];

/** Every number begins with a plus, a zero or the code of the country. */
const mayBegin = /(?<![0-9A-Za-z])(?:\(?0|358)|\+/;
const digitsIn = (text: string) => text.replace(/\D/g, '').length;
const fewestCharacters = 9;

/**
 * Whether a text, as it is searched, holds a phone number as Finns write them. In a column of ids only what is grouped as a number or has
 * the code of a country counts: an id may begin with a zero.
 */
export function hasPhoneNumber(text: string, isId: boolean): boolean {
  if (text.length < fewestCharacters || !mayBegin.test(text)) return false;
  return (isId ? grouped : [...grouped, ...inText]).some(({ pattern, fewestDigits, mostDigits }) => {
    const digits = digitsIn(pattern.exec(text)?.[0] ?? '');
    return digits >= fewestDigits && digits <= mostDigits;
  });
}
