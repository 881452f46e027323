import { withoutUuids } from './without-uuids.ts';

const plain = /^[\x20-\x7e]*$/;
/** Signs that are not seen: joiners, direction marks, soft hyphens, variation selectors, control characters that end no line. */
const hidden = /[\p{Cf}\p{Me}\ufe00-\ufe0f]|(?![\t\n\v\f\r])\p{Cc}/gu;
const dashes = /[\p{Pd}\u2043\u2212\u02d7]/gu;

/** The value of a digit of any script: in each the ten of them stand in a row. */
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0)!;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}

const seenThrough = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(hidden, '')
    .replace(dashes, '-')
    .replace(/[^\P{Nd}0-9]/gu, asciiDigit);

let lastText = '';
let lastSearched = '';

/**
 * A text as it is searched for personal data: full-width and other signs as the plain ones that they look like, hidden ones gone, every
 * dash and every run of blanks as one, and no UUIDs, whose digits are no code and no number.
 */
export function searchedText(text: string): string {
  if (text === lastText) return lastSearched;
  // Most texts are plain, and need no more than this look at them.
  const isPlain = plain.test(text) && !text.includes('  ');
  lastText = text;
  lastSearched = withoutUuids(isPlain ? text : seenThrough(text).replace(/[\s\p{Z}]{2,}|[^\S ]|\p{Zs}/gu, ' '));
  return lastSearched;
}
