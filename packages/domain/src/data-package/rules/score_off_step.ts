import { brokenCell, cell } from '../example.ts';
import { rowsOf } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

const noScale = { minimum: 0, maximum: 0, step: null };
/** Decimal steps are not whole in binary. */
const mostRounding = 1e-6;

export const scoreOffStep: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'pistemäärä luvusta {minimum} alkaen {step} välein',
      sv: 'en poäng från {minimum} i steg om {step}',
      en: 'a score from {minimum} in steps of {step}',
    },
    hint: { fi: 'Tarkista pistemäärä ja mittari.', sv: 'Kontrollera poängen och instrumentet.', en: 'Check the score and the instrument.' },
  },
  check: {
    row: rowsOf('scores', ({ earlier }) => ({ instrument, score }) => {
      const { minimum, maximum, step } = (instrument === null ? undefined : earlier.scaleOf(instrument)) ?? noScale;
      if (score === null || step === null || step === 0 || score < minimum || score > maximum) return undefined;
      const steps = (score - minimum) / step;
      return Math.abs(steps - Math.round(steps)) > mostRounding && { column: 'score', facts: { minimum, step } };
    }),
  },
  example: { breaks: [brokenCell('scores', 1, 'score', '7.25')], keeps: [cell('scores', 1, 'score', '7')] },
};
