import type { Rule } from './rule.ts';

/** Rules of the header and of the way rows are cut into cells. */
export const headerRules = {
  delimiter_undeclared: {
    severity: 'refuse',
    expected: {
      fi: 'sarakkeet erotettuina merkillä {delimiter}',
      sv: 'kolumner åtskilda med {delimiter}',
      en: 'columns separated by {delimiter}',
    },
    hint: {
      fi: 'Vie tiedosto pilkuin eroteltuna tai ilmoita erotin (`"dialect": { "delimiter": ";" }`) tiedostossa datapackage.json.',
      sv: 'Exportera filen med kommatecken eller ange skiljetecknet (`"dialect": { "delimiter": ";" }`) i datapackage.json.',
      en: 'Export the file with commas, or declare the delimiter (`"dialect": { "delimiter": ";" }`) in datapackage.json.',
    },
  },
  header_duplicate: {
    severity: 'refuse',
    expected: { fi: 'jokainen sarake kerran', sv: 'varje kolumn en gång', en: 'every column once' },
    hint: {
      fi: 'Poista tai nimeä uudelleen toinen samannimisistä sarakkeista.',
      sv: 'Ta bort eller byt namn på den ena av kolumnerna med samma namn.',
      en: 'Remove or rename one of the columns of the same name.',
    },
  },
  header_column_missing: {
    severity: 'refuse',
    expected: { fi: 'sarake {column}', sv: 'kolumnen {column}', en: 'a column {column}' },
    hint: {
      fi: 'Lisää sarake; tiedoston sarakkeet ovat {columns}.',
      sv: 'Lägg till kolumnen; filens kolumner är {columns}.',
      en: 'Add the column; the columns of the file are {columns}.',
    },
  },
  header_column_unknown: {
    severity: 'refuse',
    expected: { fi: 'vain sarakkeita {columns}', sv: 'bara kolumnerna {columns}', en: 'only columns of {columns}' },
    hint: {
      fi: 'Poista sarake {position} tai kuvaa se tiedoston skeemassa datapackage.json-tiedostossa: silloin se ohitetaan.',
      sv: 'Ta bort kolumn {position} eller beskriv den i filens schema i datapackage.json: då förbigås den.',
      en: 'Remove column {position}, or describe it in the file’s schema in datapackage.json: it is then passed over.',
    },
  },
  header_forbidden: {
    severity: 'refuse',
    expected: { fi: 'sarakkeiden nimiä', sv: 'kolumnnamn', en: 'names of columns' },
    hint: {
      fi: 'Poista sarake {position}: sen nimi ei ole sallittu.',
      sv: 'Ta bort kolumn {position}: dess namn är inte tillåtet.',
      en: 'Remove column {position}: its name is not allowed.',
    },
  },
  header_names_person: {
    severity: 'refuse',
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
  header_order: {
    severity: 'warn',
    expected: {
      fi: 'sarakkeet järjestyksessä {columns}',
      sv: 'kolumnerna i ordningen {columns}',
      en: 'the columns in the order {columns}',
    },
    hint: {
      fi: 'Sarakkeet luettiin nimen mukaan.',
      sv: 'Kolumnerna lästes efter namn.',
      en: 'The columns were read by name.',
    },
  },
  quote_unterminated: {
    severity: 'refuse',
    expected: { fi: 'lainausmerkki, joka päättyy', sv: 'ett citattecken som avslutas', en: 'a quotation mark that is closed' },
    hint: {
      fi: 'Solu alkaa lainausmerkillä, jolla ei ole paria. Rivejä siitä eteenpäin ei tarkistettu.',
      sv: 'En cell börjar med ett citattecken utan par. Raderna därefter kontrollerades inte.',
      en: 'A cell begins with a quotation mark that has no partner. Rows from there on were not checked.',
    },
  },
  quote_misplaced: {
    severity: 'refuse',
    expected: {
      fi: 'lainausmerkit solun ympärillä, sisällä kahdennettuina',
      sv: 'citattecken kring cellen, fördubblade inuti',
      en: 'quotation marks around the cell, doubled inside it',
    },
    hint: {
      fi: 'Kirjoita lainausmerkki solun sisällä kahdesti ja solu lainausmerkkeihin. Rivejä siitä eteenpäin ei tarkistettu.',
      sv: 'Skriv citattecknet i cellen dubbelt och cellen inom citattecken. Raderna därefter kontrollerades inte.',
      en: 'Write a quotation mark inside a cell twice and the cell in quotation marks. Rows from there on were not checked.',
    },
  },
  row_ragged: {
    severity: 'refuse',
    expected: { fi: '{count} solua kuten otsikossa', sv: '{count} celler som i rubriken', en: '{count} cells, as in the header' },
    hint: {
      fi: 'Tarkista erottimet ja lainausmerkit rivillä.',
      sv: 'Kontrollera skiljetecknen och citattecknen på raden.',
      en: 'Check the delimiters and quotation marks of the row.',
    },
  },
  field_too_long: {
    severity: 'refuse',
    expected: { fi: 'enintään {maximum} tavua solussa', sv: 'högst {maximum} byte i en cell', en: 'at most {maximum} bytes in a cell' },
    hint: {
      fi: 'Lyhennä solu; tarkista myös, ettei lainausmerkki ole jäänyt sulkematta.',
      sv: 'Förkorta cellen; kontrollera också att inget citattecken har lämnats oavslutat.',
      en: 'Shorten the cell; check also that no quotation mark was left open.',
    },
  },
  bom_removed: {
    severity: 'warn',
    expected: { fi: 'UTF-8 ilman tavujärjestysmerkkiä', sv: 'UTF-8 utan byteordningsmärke', en: 'UTF-8 without a byte order mark' },
    hint: { fi: 'Merkki poistettiin.', sv: 'Märket togs bort.', en: 'The mark was removed.' },
  },
  encoding_declared: {
    severity: 'warn',
    expected: { fi: 'merkistö UTF-8', sv: 'teckenkodningen UTF-8', en: 'the encoding UTF-8' },
    hint: {
      fi: 'Tiedosto luettiin ilmoitetulla merkistöllä.',
      sv: 'Filen lästes med den angivna kodningen.',
      en: 'The file was read in the encoding that was declared.',
    },
  },
  dialect_declared: {
    severity: 'warn',
    expected: {
      fi: 'erotin `,` ja desimaalimerkki `.`',
      sv: 'skiljetecken `,` och decimaltecken `.`',
      en: 'the delimiter `,` and the decimal character `.`',
    },
    hint: {
      fi: 'Tiedosto luettiin ilmoitetulla erottimella ja desimaalimerkillä.',
      sv: 'Filen lästes med det angivna skiljetecknet och decimaltecknet.',
      en: 'The file was read with the delimiter and decimal character that were declared.',
    },
  },
  line_ends_normalised: {
    severity: 'warn',
    expected: { fi: 'rivinvaihdot LF', sv: 'radslut LF', en: 'line ends LF' },
    hint: { fi: 'Rivinvaihdot yhtenäistettiin.', sv: 'Radsluten förenhetligades.', en: 'The line ends were made uniform.' },
  },
} as const satisfies Record<string, Rule>;
