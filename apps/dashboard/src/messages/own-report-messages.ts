import type { Text } from '@polku/domain';

/** What the check of the reader's own data came to. */
export const ownReportMessages = {
  'own.clean': { fi: 'Tiedot ovat kunnossa', sv: 'Uppgifterna är i ordning', en: 'The data are in order' },
  'own.cleanCount': {
    fi: '{rows, plural, one {# rivi} other {# riviä}}, {files, plural, one {# tiedosto} other {# tiedostoa}}.',
    sv: '{rows, plural, one {# rad} other {# rader}}, {files, plural, one {# fil} other {# filer}}.',
    en: '{rows, plural, one {# row} other {# rows}}, {files, plural, one {# file} other {# files}}.',
  },
  'own.answers': { fi: 'Katso vastaukset', sv: 'Se svaren', en: 'See the answers' },
  'own.problems': {
    fi: '{count, plural, one {# ongelma} other {# ongelmaa}} korjattavana',
    sv: '{count, plural, one {# problem} other {# problem}} att rätta',
    en: '{count, plural, one {# problem} other {# problems}} to mend',
  },
  'own.problemsAbout': {
    fi: 'Mitään ei ladattu. Korjaa kohdat ja pudota tiedostot uudelleen.',
    sv: 'Inget lästes in. Rätta ställena och släpp filerna på nytt.',
    en: 'Nothing was loaded. Mend these places and drop the files again.',
  },
  'own.rows.below_header': {
    fi: 'Rivit lasketaan otsikon jälkeen: Excelissä rivinumero on yhtä suurempi.',
    sv: 'Raderna räknas efter rubriken: i Excel är radnumret ett större.',
    en: 'Rows are counted after the header: in Excel the row number is one more.',
  },
  'own.rows.of_sheet': {
    fi: 'Rivit on numeroitu niin kuin taulukossasi.',
    sv: 'Raderna är numrerade som i din tabell.',
    en: 'Rows are numbered as in your sheet.',
  },
  'own.wholeOfIt': { fi: 'Koko aineisto', sv: 'Hela materialet', en: 'The data as a whole' },
  'own.keep': { fi: 'Tallenna paketti', sv: 'Spara paketet', en: 'Save the package' },
  'own.keepAbout': {
    fi: 'Saat zip-tiedoston, jossa ovat tietopaketti ja sovitus mapping.json. Kun pudotat sovituksen seuraavan taulukon kanssa, mitään ei tarvitse sovittaa uudelleen. Tiedostossa on asiakasrivejä: säilytä se kuten alkuperäistä.',
    sv: 'Du får en zip-fil med datapaketet och matchningen mapping.json. Släpp matchningen tillsammans med nästa tabell, så behöver inget matchas på nytt. Filen innehåller klientrader: förvara den som originalet.',
    en: 'You get a zip file with the data package and the mapping, mapping.json. Drop the mapping together with the next table, and nothing has to be matched again. The file holds rows of clients: keep it as you keep the original.',
  },
  'own.hintOfRow': { fi: 'Rivi {row}: {hint}', sv: 'Rad {row}: {hint}', en: 'Row {row}: {hint}' },
  'own.inRows': {
    fi: '{count, plural, one {Rivi {rows}} other {# riviä: {rows}}}',
    sv: '{count, plural, one {Rad {rows}} other {# rader: {rows}}}',
    en: '{count, plural, one {Row {rows}} other {# rows: {rows}}}',
  },
  'own.andMore': { fi: '{rows} …', sv: '{rows} …', en: '{rows} …' },
  'own.expected': { fi: 'Odotettiin: {expected}.', sv: 'Väntat: {expected}.', en: 'Expected: {expected}.' },
  'own.notes': {
    fi: '{count, plural, one {# huomautus} other {# huomautusta}}, jotka eivät estä laskemista',
    sv: '{count, plural, one {# anmärkning} other {# anmärkningar}} som inte hindrar uträkningen',
    en: '{count, plural, one {# note} other {# notes}} that stop nothing',
  },
  'own.saveProblems': { fi: 'Tallenna luettelo (CSV)', sv: 'Spara listan (CSV)', en: 'Save the list (CSV)' },
  'own.saveProblemsExcel': {
    fi: 'Tallenna Exceliin (puolipiste)',
    sv: 'Spara för Excel (semikolon)',
    en: 'Save for Finnish Excel (semicolon)',
  },
} as const satisfies Record<string, Text>;
