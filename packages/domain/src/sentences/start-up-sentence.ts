import { isAbsence } from '../evaluation/absence.ts';
import type { Conclusion } from '../evaluation/conclusion.ts';
import type { Text } from '../text.ts';
import { differenceIn } from './difference-in.ts';
import { fill, inEveryLanguage, joinTexts } from './prose.ts';

const leftOut: Text = {
  fi: 'Käynnistysvaiheen (päivät 1–{days}) asiakkaat eivät ole arviossa mukana, kuten suunnitelmassa sovittiin.',
  sv: 'Klienterna från startskedet (dag 1–{days}) ingår inte i bedömningen, så som planen säger.',
  en: 'Clients of the start-up (days 1 to {days}) are not in the estimate, as the plan says.',
};

const counted: Text = {
  fi: 'Käynnistysvaiheen (päivät 1–{days}) asiakkaat ovat arviossa mukana.',
  sv: 'Klienterna från startskedet (dag 1–{days}) ingår i bedömningen.',
  en: 'Clients of the start-up (days 1 to {days}) are in the estimate.',
};

const byThemselves: Text = {
  fi: 'Pelkästään heistä laskettuna ero on {estimate} {unit} ({range}).',
  sv: 'För dem enbart är skillnaden {estimate} {unit} ({range}).',
  en: 'Among them alone the difference is {estimate} {unit} ({range}).',
};

const tooFew: Text = {
  fi: 'Heitä on liian vähän, jotta eron voisi laskea pelkästään heistä.',
  sv: 'De är för få för att skillnaden ska kunna anges för dem enbart.',
  en: 'They are too few for a difference among them alone to be told.',
};

/** What became of the first days, told by themselves; undefined where the plan names none. */
export function startUpSentence({ startUp, unit }: Conclusion): Text | undefined {
  if (startUp === undefined) return undefined;
  const { days, isLeftOut, estimate, interval } = startUp;
  const which = isLeftOut ? leftOut : counted;
  const first = inEveryLanguage((locale, prose) => fill(which[locale], { days: prose.number(days) }));
  if (isAbsence(estimate) || isAbsence(interval)) return joinTexts([first, tooFew]);
  const { scale, decimals, unit: inWords } = differenceIn(unit, [interval.lower, interval.upper]);
  const own = inEveryLanguage((locale, prose) =>
    fill(byThemselves[locale], {
      estimate: prose.signed(scale * estimate, decimals),
      range: prose.range(scale * interval.lower, scale * interval.upper, decimals),
      unit: inWords[locale],
    }),
  );
  return joinTexts([first, own]);
}
