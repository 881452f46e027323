import { brokenCell } from '../example.ts';
import { rowsOf } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

export const instrumentRange: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'maximum suurempi kuin minimum, ja step, joka on suurempi kuin nolla',
      sv: 'maximum större än minimum och step större än noll',
      en: 'a maximum above the minimum, and a step above zero',
    },
    hint: { fi: 'Tarkista mittarin asteikko.', sv: 'Kontrollera instrumentets skala.', en: 'Check the scale of the instrument.' },
  },
  check: {
    row: rowsOf('instruments', () => ({ instrument_id: id, minimum, maximum, step }) => {
      if (id === null || minimum === null || maximum === null) return undefined;
      if (maximum <= minimum) return { column: 'maximum' };
      return step === 0 && { column: 'step' };
    }),
  },
  before: ['instrument_built_in'],
  example: { breaks: [brokenCell('instruments', 1, 'maximum', '-7'), brokenCell('instruments', 1, 'step', '0')] },
};
