import { namesPerson } from '../cells/header-words.ts';
import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

/** Names, addresses and numbers of people cannot be told from other words: columns for them are refused, whatever language names them. */
export const headerNamesPerson: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'ei saraketta henkilön nimelle, osoitteelle, puhelinnumerolle tai henkilötunnukselle',
      sv: 'ingen kolumn för en persons namn, adress, telefonnummer eller personbeteckning',
      en: 'no column for a person’s name, address, phone number or identity code',
    },
    hint: {
      fi: 'Poista sarake {position} tiedostosta ennen vientiä: paketissa henkilöillä on vain tunnisteet.',
      sv: 'Ta bort kolumn {position} ur filen före exporten: i paketet har personer bara id:n.',
      en: 'Remove column {position} from the file before exporting it: people have only ids in a package.',
    },
  },
  check: { headerName: ({ name, position, columns = [] }) => !columns.includes(name) && namesPerson(name) && { facts: { position } } },
  before: ['header_column_unknown'],
  example: {
    breaks: ['first_name', 'Sukunimi', 'efternamn', 'Kotiosoite', 'adress', 'name', 'puhelinnumero', 'hetu', 'E-mail'].map((header) =>
      broken(header, { text: { file: 'clients', from: 'municipality', to: header } }, 'clients'),
    ),
  },
};
