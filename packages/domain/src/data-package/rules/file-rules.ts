import type { Rule } from './rule.ts';

/** Rules of the package as a whole and of a file before its rows. */
export const fileRules = {
  descriptor_missing: {
    severity: 'warn',
    expected: {
      fi: 'datapackage.json, joka kuvaa tiedostot',
      sv: 'en datapackage.json som beskriver filerna',
      en: 'a datapackage.json that describes the files',
    },
    hint: {
      fi: 'Tiedostot luettiin UTF-8:na ja pilkuin eroteltuina. `polku describe schema` tulostaa kuvauksen.',
      sv: 'Filerna lästes som UTF-8 med kommatecken. `polku describe schema` skriver ut beskrivningen.',
      en: 'The files were read as UTF-8 with commas. `polku describe schema` prints the description.',
    },
  },
  descriptor_format: {
    severity: 'refuse',
    expected: {
      fi: 'JSON-olio, jossa on luettelo `resources`, ja jokaisella `name` ja `path`',
      sv: 'ett JSON-objekt med listan `resources`, var och en med `name` och `path`',
      en: 'a JSON object with a list `resources`, each with a `name` and a `path`',
    },
    hint: {
      fi: 'Aloita kuvauksesta, jonka `polku describe schema` tulostaa.',
      sv: 'Utgå från beskrivningen som `polku describe schema` skriver ut.',
      en: 'Start from the description that `polku describe schema` prints.',
    },
  },
  descriptor_path: {
    severity: 'refuse',
    expected: {
      fi: 'suhteellinen polku tiedostoon kansion sisällä',
      sv: 'en relativ sökväg till en fil i mappen',
      en: 'a relative path to a file inside the folder',
    },
    hint: {
      fi: 'Siirrä tiedosto kansioon ja poista polusta `..`, alkuvinoviiva tai verkko-osoite.',
      sv: 'Flytta filen till mappen och ta bort `..`, inledande snedstreck eller webbadress ur sökvägen.',
      en: 'Move the file into the folder and take `..`, a leading slash or a web address out of the path.',
    },
  },
  descriptor_dialect: {
    severity: 'refuse',
    expected: {
      fi: 'erotin `,`, `;`, sarkain tai `|`, ja desimaalimerkki `.` tai `,`',
      sv: 'skiljetecken `,`, `;`, tabb eller `|` och decimaltecken `.` eller `,`',
      en: 'a delimiter `,`, `;`, tab or `|`, and a decimal character `.` or `,`',
    },
    hint: {
      fi: 'Korjaa resurssin `dialect` tiedostossa datapackage.json.',
      sv: 'Rätta resursens `dialect` i datapackage.json.',
      en: 'Mend the `dialect` of the resource in datapackage.json.',
    },
  },
  descriptor_mismatch: {
    severity: 'refuse',
    expected: {
      fi: 'sama {fact} kuin datapackage.json ilmoittaa',
      sv: 'samma {fact} som datapackage.json uppger',
      en: 'the same {fact} as datapackage.json declares',
    },
    hint: {
      fi: 'Tiedosto on muuttunut kuvauksen jälkeen: hae se uudelleen tai kirjoita kuvaus uudelleen.',
      sv: 'Filen har ändrats efter beskrivningen: hämta den på nytt eller skriv om beskrivningen.',
      en: 'The file changed after it was described: fetch it again, or describe it again.',
    },
  },
  file_missing: {
    severity: 'refuse',
    expected: { fi: 'tiedosto {file}', sv: 'filen {file}', en: 'the file {file}' },
    hint: {
      fi: 'Lisää tiedosto kansioon; otsikkorivin sarakkeet ovat {columns}.',
      sv: 'Lägg till filen i mappen; rubrikradens kolumner är {columns}.',
      en: 'Add the file to the folder; the columns of its header are {columns}.',
    },
  },
  file_listed_missing: {
    severity: 'warn',
    expected: { fi: 'tiedosto {file}', sv: 'filen {file}', en: 'the file {file}' },
    hint: {
      fi: 'datapackage.json luettelee tiedoston, jota kansiossa ei ole. Lisää se tai poista se luettelosta.',
      sv: 'datapackage.json räknar upp en fil som inte finns i mappen. Lägg till den eller ta bort den ur listan.',
      en: 'datapackage.json lists a file that is not in the folder. Add it, or take it off the list.',
    },
  },
  file_empty: {
    severity: 'refuse',
    expected: { fi: 'otsikkorivi ja rivejä', sv: 'en rubrikrad och rader', en: 'a header and rows' },
    hint: {
      fi: 'Tiedosto on tyhjä: vie se uudelleen tai poista se, jos se ei ole pakollinen.',
      sv: 'Filen är tom: exportera den på nytt, eller ta bort den om den inte är obligatorisk.',
      en: 'The file is empty: export it again, or remove it where it is not required.',
    },
  },
  file_header_only: {
    severity: 'refuse',
    expected: { fi: 'ainakin yksi rivi otsikon alla', sv: 'minst en rad under rubriken', en: 'at least one row under the header' },
    hint: {
      fi: 'Vie rivit uudelleen tai poista tiedosto, jos se ei ole pakollinen. Vain clients.csv ja episodes.csv saavat olla ilman rivejä, kun counts.csv sisältää tulokset.',
      sv: 'Exportera raderna på nytt, eller ta bort filen om den inte är obligatorisk. Bara clients.csv och episodes.csv får vara utan rader, när counts.csv har resultaten.',
      en: 'Export the rows again, or remove the file where it is not required. Only clients.csv and episodes.csv may have no rows, when counts.csv holds the results.',
    },
  },
  file_too_large: {
    severity: 'refuse',
    expected: { fi: 'enintään {maximum} tavua', sv: 'högst {maximum} byte', en: 'at most {maximum} bytes' },
    hint: { fi: 'Jaa aineisto useaan pakettiin.', sv: 'Dela upp materialet på flera paket.', en: 'Split the data into several packages.' },
  },
  file_not_text: {
    severity: 'refuse',
    expected: { fi: 'CSV-tekstiä', sv: 'CSV-text', en: 'CSV text' },
    hint: {
      fi: 'Tiedosto on taulukkolaskennan työkirja tai pakattu arkisto: tallenna taulukko CSV-muodossa (UTF-8).',
      sv: 'Filen är en kalkylbok eller ett packat arkiv: spara tabellen som CSV (UTF-8).',
      en: 'The file is a spreadsheet workbook or a packed archive: save the sheet as CSV (UTF-8).',
    },
  },
  file_outside_package: {
    severity: 'refuse',
    expected: { fi: 'tavallinen tiedosto kansiossa', sv: 'en vanlig fil i mappen', en: 'an ordinary file in the folder' },
    hint: {
      fi: 'Korvaa linkki itse tiedostolla.',
      sv: 'Ersätt länken med själva filen.',
      en: 'Put the file itself in the place of the link.',
    },
  },
  file_not_used: {
    severity: 'warn',
    expected: { fi: 'jokin paketin tiedostoista', sv: 'en av paketets filer', en: 'one of the files of a package' },
    hint: {
      fi: 'Tiedostosta etsittiin vain henkilötietoja; muuten sitä ei luettu. Tarkista nimi.',
      sv: 'I filen söktes bara personuppgifter; i övrigt lästes den inte. Kontrollera namnet.',
      en: 'The file was searched for personal data only and not read otherwise. Check its name.',
    },
  },
  encoding_not_utf8: {
    severity: 'refuse',
    expected: { fi: 'merkistö UTF-8', sv: 'teckenkodningen UTF-8', en: 'the encoding UTF-8' },
    hint: {
      fi: 'Tallenna tiedosto UTF-8:na tai ilmoita sen merkistö (`"encoding": "iso-8859-1"`) tiedostossa datapackage.json.',
      sv: 'Spara filen som UTF-8 eller ange dess kodning (`"encoding": "iso-8859-1"`) i datapackage.json.',
      en: 'Save the file as UTF-8, or declare its encoding (`"encoding": "iso-8859-1"`) in datapackage.json.',
    },
  },
  encoding_utf16: {
    severity: 'refuse',
    expected: { fi: 'merkistö UTF-8', sv: 'teckenkodningen UTF-8', en: 'the encoding UTF-8' },
    hint: {
      fi: 'Tiedosto on UTF-16:ta ("Unicode-teksti"): tallenna se muodossa "CSV UTF-8".',
      sv: 'Filen är UTF-16 ("Unicode-text"): spara den som "CSV UTF-8".',
      en: 'The file is UTF-16 ("Unicode text"): save it as "CSV UTF-8".',
    },
  },
  encoding_unsupported: {
    severity: 'refuse',
    expected: { fi: 'jokin merkistöistä {values}', sv: 'någon av kodningarna {values}', en: 'one of the encodings {values}' },
    hint: {
      fi: 'Tallenna tiedosto UTF-8:na ja poista `encoding`.',
      sv: 'Spara filen som UTF-8 och ta bort `encoding`.',
      en: 'Save the file as UTF-8 and remove `encoding`.',
    },
  },
  nul_byte: {
    severity: 'refuse',
    expected: { fi: 'tekstiä ilman NUL-tavuja', sv: 'text utan NUL-byte', en: 'text without NUL bytes' },
    hint: {
      fi: 'Tiedosto on vioittunut tai binäärinen: vie se uudelleen.',
      sv: 'Filen är skadad eller binär: exportera den på nytt.',
      en: 'The file is damaged or binary: export it again.',
    },
  },
} as const satisfies Record<string, Rule>;
