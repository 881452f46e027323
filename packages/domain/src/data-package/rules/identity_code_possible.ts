import { identityCodeIn } from '../cells/identity-codes.ts';
import { searchedText } from '../cells/searched-text.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

/** Digits alone may be a case number as well: they are told of, and refused only where their check is right. */
export const identityCodePossible: DataRule = {
  severity: 'warn',
  texts: {
    expected: {
      fi: 'tunnisteita, jotka eivät muistuta henkilötunnusta',
      sv: 'id:n som inte liknar en personbeteckning',
      en: 'ids that do not look like a personal identity code',
    },
    hint: {
      fi: 'Ainakin yhdellä rivillä on numeroita, jotka muistuttavat henkilötunnusta. Jos ne ovat henkilötunnuksia, poista ne; asianumerot saavat jäädä.',
      sv: 'På minst en rad finns siffror som liknar en personbeteckning. Om de är det, ta bort dem; ärendenummer får vara kvar.',
      en: 'One row at least has digits that look like a personal identity code. Where they are, remove them; case numbers may stay.',
    },
  },
  check: { textNotice: (raw) => identityCodeIn(searchedText(raw)) === 'possible' },
  saidOnce: true,
  example: {
    breaks: ['150324-0012', '850709-9806'].map((value) => brokenCell('milestones', 1, 'label', value)),
    keeps: ['2024-000123', '131052-3'].map((value) => cell('milestones', 1, 'label', value)),
  },
};
