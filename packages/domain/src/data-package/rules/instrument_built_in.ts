import { builtInInstruments } from '../../catalogue/instruments.ts';
import { brokenCell } from '../example.ts';
import { rowsOf } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

export const instrumentBuiltIn: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'valmiin mittarin oma asteikko',
      sv: 'det inbyggda instrumentets egen skala',
      en: 'the built-in instrument’s own scale',
    },
    hint: {
      fi: 'Tunniste on valmiin mittarin: poista rivi tai anna mittarille toinen tunniste.',
      sv: 'Id:t är ett inbyggt instruments: ta bort raden eller ge instrumentet ett annat id.',
      en: 'The id is that of a built-in instrument: remove the row, or give the instrument another id.',
    },
  },
  check: {
    row: rowsOf('instruments', () => ({ instrument_id: id, minimum, maximum, step }) => {
      const own = Object.entries(builtInInstruments).find(([known]) => known === id)?.[1];
      if (own === undefined || minimum === null || maximum === null) return undefined;
      const isOwnScale = own.minimum === minimum && own.maximum === maximum && (step ?? own.step) === own.step;
      return !isOwnScale && { column: 'instrument_id' };
    }),
  },
  example: { breaks: [brokenCell('instruments', 1, 'instrument_id', 'work_ability_score')] },
};
