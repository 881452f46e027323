import type { Locale } from '../../src/index.ts';

/** Words that make the way of working the cause of a difference; every other sentence only tells how groups differ. */
export const causalWords: Readonly<Record<Locale, RegExp>> = {
  fi: /lyhensi|ansiosta|paransi|nopeutti|vaikut|aiheutti|johti siihen|lisäsi|vähensi|vuoksi/i,
  sv: /förkortade|ledde till|arbetssättet förbättrade|arbetssättet gjorde|påverka|orsakade|tack vare|berodde på/i,
  en: /shortened|because of|improved the score|sped up|caused|led to more|led to fewer|thanks to|due to|affect|impact|effect/i,
};
