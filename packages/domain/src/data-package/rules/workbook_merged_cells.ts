import type { DataRule } from './rule.ts';

const mostNamed = 3;

export const workbookMergedCells: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'taulukko ilman yhdistettyjä soluja', sv: 'ett blad utan sammanslagna celler', en: 'a sheet without merged cells' },
    hint: {
      fi: 'Pura yhdistetyt solut ({ranges}) ja täytä jokainen solu: yhdistetystä luettaisiin vain ensimmäinen.',
      sv: 'Dela upp de sammanslagna cellerna ({ranges}) och fyll i varje cell: av dem läses bara den första.',
      en: 'Unmerge the cells ({ranges}) and fill each one: of merged cells only the first would be read.',
    },
  },
  check: {
    mergedRanges: (ranges) =>
      ranges.length > 0 && { ranges: ranges.slice(0, mostNamed).join(', ') + (ranges.length > mostNamed ? ', …' : '') },
  },
  example: { breaks: [] },
};
