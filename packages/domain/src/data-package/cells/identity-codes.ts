/** A code that names a person, or one that only looks like it because its check fails. */
export type IdentityCode = 'code' | 'possible';

const gap = '[ ./_]?';
const spaced = (...signs: readonly string[]) => signs.join(gap);
const digit = '\\d';

// Day, month, year; a century sign, another sign in its place, or none; a number; a check character.
const finnish = new RegExp(
  `(?<!\\d)(?=(${spaced('[0-3]', digit, '[01]', digit, digit, digit)})( ?[-+A-FU-Y]? ?| ?[_/.:=] ?)` +
    `(${spaced(digit, digit, digit)})(${gap})([0-9A-FHJ-NPR-Y])(?![0-9A-Z]))`,
  'gi',
);
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const isDay = (day: number) => day >= 1 && day <= 31;
const isMonth = (month: number) => month >= 1 && month <= 12;
const isLetterOrDigit = (character: string | undefined) => character !== undefined && /[0-9a-z]/i.test(character);

interface Candidate {
  /** Nothing stands between the signs of its parts. */
  readonly isTight: boolean;
  readonly sign: string;
  readonly isSpaced: boolean;
  readonly isRight: boolean;
  readonly endsInLetter: boolean;
  readonly standsAlone: boolean;
}

/** By its sign: with a dash little else looks like it; with a letter, another sign or none it must stand alone, and more of it be right. */
function judged({ isTight, sign, isSpaced, isRight, endsInLetter, standsAlone }: Candidate): IdentityCode | undefined {
  const isDash = sign === '-' || sign === '+';
  if (!isDash && !standsAlone) return undefined;
  if (isDash && !isTight) return isRight ? 'code' : undefined;
  const isPlain = isTight && (isDash || /[a-z]/i.test(sign) || (sign === '' && !isSpaced));
  if (!isPlain) return isRight && endsInLetter ? 'code' : undefined;
  if (endsInLetter || (isRight && sign !== '')) return 'code';
  return sign !== '' || isRight ? 'possible' : undefined;
}

function* finnishCodes(text: string): Generator<IdentityCode | undefined> {
  for (const { index, 1: birth, 2: century, 3: number, 4: between, 5: check } of text.matchAll(finnish)) {
    const [day, serial] = [birth!, number!].map((part) => part.replace(/\D/g, '')) as [string, string];
    if (!isDay(Number(day.slice(0, 2))) || !isMonth(Number(day.slice(2, 4)))) continue;
    yield judged({
      isTight: birth!.length === day.length && number!.length === serial.length && between === '',
      sign: century!.trim(),
      isSpaced: century!.includes(' '),
      isRight: checkCharacters[Number(day + serial) % checkCharacters.length] === check!.toUpperCase(),
      endsInLetter: /[a-z]/i.test(check!),
      standsAlone: !isLetterOrDigit(text[index - 1]),
    });
  }
}

const swedish = /(?<!\d)(?=(?:19|20)?(\d\d)(\d\d)(\d\d) ?[-+] ?(\d{3}) ?(\d)(?![0-9A-Z]))/gi;
/** Added to the day in the number of someone who is not in the population register. */
const coordinationDays = 60;

/** The check digit makes the sum divisible by ten, every second digit doubled. */
function isLuhn(digits: string): boolean {
  const sum = [...digits].reduce((total, character, index) => {
    const value = Number(character) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function* swedishCodes(text: string): Generator<IdentityCode> {
  for (const [, year, month, day, serial, check] of text.matchAll(swedish)) {
    const ofMonth = Number(day) > coordinationDays ? Number(day) - coordinationDays : Number(day);
    if (!isMonth(Number(month)) || !isDay(ofMonth)) continue;
    yield isLuhn(`${year}${month}${day}${serial}${check}`) ? 'code' : 'possible';
  }
}

const fewestCharacters = 10;

let lastText = '';
let lastFound: IdentityCode | undefined;

/**
 * Whether a text, as it is searched, holds the identity code of a person: a Finnish one (with an old or new century sign or none; with a
 * letter at its end whether or not the check is right, because one that was mistyped names a person all the same) or a Swedish one. One
 * of digits alone whose check fails, as a case number may look, is possible only.
 */
export function identityCodeIn(text: string): IdentityCode | undefined {
  if (text.length < fewestCharacters) return undefined;
  // Several rules ask of the same text in turn.
  if (text !== lastText) [lastText, lastFound] = [text, firstCode(text)];
  return lastFound;
}

/** Each kind of code with its form, by which most texts are seen at once to hold none. */
const kinds = [
  { form: new RegExp(finnish.source, 'i'), codesIn: finnishCodes },
  { form: new RegExp(swedish.source, 'i'), codesIn: swedishCodes },
];

function firstCode(text: string): IdentityCode | undefined {
  let found: IdentityCode | undefined;
  for (const { form, codesIn } of kinds) {
    if (!form.test(text)) continue;
    for (const code of codesIn(text)) {
      if (code === 'code') return code;
      found ??= code;
    }
  }
  return found;
}
