import type { Rule } from './rule.ts';

const isoDate = { fi: 'päivämäärä muodossa VVVV-KK-PP', sv: 'ett datum i formen ÅÅÅÅ-MM-DD', en: 'a date written YYYY-MM-DD' } as const;

/** Rules of one cell by itself. */
export const cellRules = {
  value_missing: {
    severity: 'refuse',
    expected: { fi: 'arvo', sv: 'ett värde', en: 'a value' },
    hint: {
      fi: 'Sarake on pakollinen: täytä solu.',
      sv: 'Kolumnen är obligatorisk: fyll i cellen.',
      en: 'The column is required: fill the cell.',
    },
  },
  missing_marker: {
    severity: 'refuse',
    expected: { fi: 'arvo tai tyhjä solu', sv: 'ett värde eller en tom cell', en: 'a value or an empty cell' },
    hint: {
      fi: 'Jätä puuttuvan arvon solu tyhjäksi.',
      sv: 'Lämna cellen tom där värdet saknas.',
      en: 'Leave the cell empty where the value is missing.',
    },
  },
  text_too_long: {
    severity: 'refuse',
    expected: { fi: 'enintään {longestText} merkkiä', sv: 'högst {longestText} tecken', en: 'at most {longestText} characters' },
    hint: { fi: 'Lyhennä tekstiä.', sv: 'Förkorta texten.', en: 'Shorten the text.' },
  },
  id_too_long: {
    severity: 'refuse',
    expected: {
      fi: 'enintään {longestId} merkin tunniste',
      sv: 'ett id på högst {longestId} tecken',
      en: 'an id of at most {longestId} characters',
    },
    hint: { fi: 'Käytä lyhyempää tunnistetta.', sv: 'Använd ett kortare id.', en: 'Use a shorter id.' },
  },
  id_scientific_notation: {
    severity: 'refuse',
    expected: { fi: 'tunniste kaikkine numeroineen', sv: 'ett id med alla siffror', en: 'an id with all its digits' },
    hint: {
      fi: 'Taulukkolaskenta on pyöristänyt tunnisteen: muotoile sarake tekstiksi ja vie alkuperäiset tunnisteet uudelleen.',
      sv: 'Kalkylprogrammet har avrundat id:t: formatera kolumnen som text och exportera de ursprungliga id:na på nytt.',
      en: 'A spreadsheet has rounded the id: format the column as text and export the original ids again.',
    },
  },
  date_format: {
    severity: 'refuse',
    expected: isoDate,
    hint: {
      fi: 'Kirjoita päivä esimerkiksi 2024-02-29, ilman kellonaikaa.',
      sv: 'Skriv datumet till exempel 2024-02-29, utan klockslag.',
      en: 'Write the date as in 2024-02-29, without a time of day.',
    },
  },
  date_excel_serial: {
    severity: 'refuse',
    expected: isoDate,
    hint: {
      fi: 'Solu näyttää taulukkolaskennan järjestysluvulta: muotoile sarake päivämääräksi ennen vientiä.',
      sv: 'Cellen ser ut som ett kalkylprograms serienummer: formatera kolumnen som datum före exporten.',
      en: 'The cell looks like a spreadsheet’s serial number: format the column as a date before exporting.',
    },
  },
  date_local_format: {
    severity: 'refuse',
    expected: isoDate,
    hint: {
      fi: 'Muunna pp.kk.vvvv muotoon VVVV-KK-PP.',
      sv: 'Omvandla dd.mm.åååå till ÅÅÅÅ-MM-DD.',
      en: 'Turn dd.mm.yyyy into YYYY-MM-DD.',
    },
  },
  date_ambiguous: {
    severity: 'refuse',
    expected: isoDate,
    hint: {
      fi: 'Päivä ja kuukausi voivat olla kummin päin tahansa: vie päivämäärät muodossa VVVV-KK-PP.',
      sv: 'Dag och månad kan stå i vilken ordning som helst: exportera datumen i formen ÅÅÅÅ-MM-DD.',
      en: 'Day and month could stand either way: export the dates as YYYY-MM-DD.',
    },
  },
  date_two_digit_year: {
    severity: 'refuse',
    expected: isoDate,
    hint: { fi: 'Kirjoita vuosi neljällä numerolla.', sv: 'Skriv året med fyra siffror.', en: 'Write the year with four digits.' },
  },
  date_impossible: {
    severity: 'refuse',
    expected: { fi: 'päivä, joka on kalenterissa', sv: 'en dag som finns i kalendern', en: 'a day that is in the calendar' },
    hint: { fi: 'Tarkista päivä ja kuukausi.', sv: 'Kontrollera dag och månad.', en: 'Check the day and the month.' },
  },
  date_too_early: {
    severity: 'refuse',
    expected: {
      fi: 'päivä vuodesta {earliestYear} alkaen',
      sv: 'en dag från och med år {earliestYear}',
      en: 'a day from the year {earliestYear} on',
    },
    hint: {
      fi: 'Jätä solu tyhjäksi, jos päivää ei tiedetä.',
      sv: 'Lämna cellen tom om dagen är okänd.',
      en: 'Leave the cell empty where the day is not known.',
    },
  },
  date_in_future: {
    severity: 'refuse',
    expected: { fi: 'päivä, joka on viimeistään tänään', sv: 'en dag som är senast i dag', en: 'a day not later than today' },
    hint: {
      fi: 'Vain suunnitelmien ja päättymisen päivät (ends_on, to_on, by_on, planned_on, review_on) saavat olla tulevia.',
      sv: 'Bara planers och avslutens datum (ends_on, to_on, by_on, planned_on, review_on) får ligga i framtiden.',
      en: 'Only the dates of plans and ends (ends_on, to_on, by_on, planned_on, review_on) may lie ahead.',
    },
  },
  integer_format: {
    severity: 'refuse',
    expected: { fi: 'kokonaisluku', sv: 'ett heltal', en: 'a whole number' },
    hint: {
      fi: 'Kirjoita vain numerot, ilman desimaaleja, yksikköä tai tuhaterotinta.',
      sv: 'Skriv bara siffrorna, utan decimaler, enhet eller tusentalsavgränsare.',
      en: 'Write the digits only, without decimals, unit or thousands separator.',
    },
  },
  number_format: {
    severity: 'refuse',
    expected: {
      fi: 'luku, desimaalimerkkinä {decimal}',
      sv: 'ett tal med decimaltecknet {decimal}',
      en: 'a number with the decimal character {decimal}',
    },
    hint: {
      fi: 'Kirjoita pelkkä luku; muu desimaalimerkki ilmoitetaan tiedostossa datapackage.json (`"dialect": { "decimalChar": "," }`).',
      sv: 'Skriv bara talet; ett annat decimaltecken anges i datapackage.json (`"dialect": { "decimalChar": "," }`).',
      en: 'Write the number only; another decimal character is declared in datapackage.json (`"dialect": { "decimalChar": "," }`).',
    },
  },
  number_out_of_range: {
    severity: 'refuse',
    expected: { fi: 'luku {range}', sv: 'ett tal {range}', en: 'a number {range}' },
    hint: { fi: 'Tarkista luku.', sv: 'Kontrollera talet.', en: 'Check the number.' },
  },
  boolean_format: {
    severity: 'refuse',
    expected: { fi: '`true` tai `false`', sv: '`true` eller `false`', en: '`true` or `false`' },
    hint: {
      fi: 'Korvaa kyllä ja ei sanoilla `true` ja `false`.',
      sv: 'Ersätt ja och nej med `true` och `false`.',
      en: 'Put `true` and `false` in the place of yes and no.',
    },
  },
  unknown_code: {
    severity: 'refuse',
    expected: { fi: 'jokin seuraavista: {values}', sv: 'något av följande: {values}', en: 'one of: {values}' },
    hint: {
      fi: 'Kirjoita tunniste täsmälleen kuten luettelossa.',
      sv: 'Skriv koden exakt som i listan.',
      en: 'Write the code exactly as in the list.',
    },
  },
  personal_identity_code: {
    severity: 'refuse',
    expected: {
      fi: 'ei henkilötunnuksia missään solussa',
      sv: 'inga personbeteckningar i någon cell',
      en: 'no personal identity code in any cell',
    },
    hint: {
      fi: 'Korvaa henkilötunnukset merkityksettömillä tunnisteilla ennen vientiä ja poista tämä tiedosto turvallisesti.',
      sv: 'Ersätt personbeteckningarna med intetsägande id:n före exporten och radera den här filen på ett säkert sätt.',
      en: 'Put opaque ids in the place of personal identity codes before exporting, and delete this file safely.',
    },
  },
  email_address: {
    severity: 'refuse',
    expected: {
      fi: 'ei sähköpostiosoitteita missään solussa',
      sv: 'inga e-postadresser i någon cell',
      en: 'no e-mail address in any cell',
    },
    hint: { fi: 'Poista osoite.', sv: 'Ta bort adressen.', en: 'Remove the address.' },
  },
  phone_number: {
    severity: 'refuse',
    expected: { fi: 'ei puhelinnumeroita missään solussa', sv: 'inga telefonnummer i någon cell', en: 'no phone number in any cell' },
    hint: { fi: 'Poista numero.', sv: 'Ta bort numret.', en: 'Remove the number.' },
  },
  unicode_normalised: {
    severity: 'warn',
    expected: { fi: 'Unicode-muoto NFC', sv: 'Unicode-formen NFC', en: 'the Unicode form NFC' },
    hint: {
      fi: 'Tarkkeelliset kirjaimet yhdistettiin.',
      sv: 'Bokstäver med tilläggstecken sammansattes.',
      en: 'Letters with combining marks were composed.',
    },
  },
  spaces_normalised: {
    severity: 'warn',
    expected: { fi: 'tavallisia välilyöntejä', sv: 'vanliga blanksteg', en: 'ordinary spaces' },
    hint: {
      fi: 'Sitovat välilyönnit korvattiin ja näkymättömät poistettiin.',
      sv: 'Hårda blanksteg ersattes och osynliga togs bort.',
      en: 'No-break spaces were replaced and invisible ones removed.',
    },
  },
  blanks_trimmed: {
    severity: 'warn',
    expected: {
      fi: 'ei tyhjää solun alussa eikä lopussa',
      sv: 'inga blanksteg i början eller slutet av cellen',
      en: 'no blanks around the value',
    },
    hint: { fi: 'Tyhjät poistettiin.', sv: 'Blankstegen togs bort.', en: 'The blanks were removed.' },
  },
} as const satisfies Record<string, Rule>;
