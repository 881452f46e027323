import { locales, type Locale, type Text } from '@polku/domain';
import { ownMatchMessages } from './own-match-messages.ts';
import { ownReportMessages } from './own-report-messages.ts';

/** The page of the reader's own data; fetched with it, as the other pages say none of these. */
export const ownDataMessages = {
  'own.heading': { fi: 'Omat tiedot', sv: 'Egna uppgifter', en: 'Your data' },
  'own.lede': {
    fi: 'Pudota tähän asiakasjärjestelmän taulukko tai valmis tietopaketti. Polku tarkistaa tiedot, kertoo mitä pitää korjata ja laskee pilotin vastaukset tässä selaimessa.',
    sv: 'Släpp en tabell ur klientsystemet eller ett färdigt datapaket här. Polku granskar uppgifterna, berättar vad som behöver rättas och räknar ut pilotförsökets svar i den här webbläsaren.',
    en: 'Drop a table from the client system or a ready data package here. Polku checks the data, tells what to mend and works out the pilot’s answers in this browser.',
  },
  'own.bannerLabel': { fi: 'Omien tietojen säilytys', sv: 'Var uppgifterna finns', en: 'Where your data are' },
  'own.banner': {
    fi: 'Tiedot ovat vain tässä selaimessa. Mitään ei lähetetä eikä tallenneta: kun suljet sivun tai lataat sen uudelleen, ne ovat poissa.',
    sv: 'Uppgifterna finns bara i den här webbläsaren. Inget skickas eller sparas: när du stänger sidan eller laddar om den är de borta.',
    en: 'The data are in this browser alone. Nothing is sent or stored: when you close or reload the page, they are gone.',
  },
  'own.banner.steering': {
    fi: 'Alle {count} henkilön ryhmät piilotetaan.',
    sv: 'Grupper med färre än {count} personer visas inte.',
    en: 'Groups of fewer than {count} people are hidden.',
  },
  'own.banner.none': {
    fi: 'Omat tiedot omalla koneella: mitään ei piiloteta. Älä näytä lukuja muille.',
    sv: 'Egna uppgifter på egen dator: inget döljs. Visa inte siffrorna för andra.',
    en: 'Your own data on your own machine: nothing is hidden. Do not show the numbers to others.',
  },
  'own.forget': { fi: 'Unohda kaikki', sv: 'Glöm allt', en: 'Forget everything' },
  'own.forgotten': { fi: 'Kaikki on unohdettu.', sv: 'Allt har glömts.', en: 'Everything has been forgotten.' },
  'own.toSteps': { fi: 'Takaisin omiin tietoihin', sv: 'Tillbaka till egna uppgifter', en: 'Back to your data' },
  'own.gone.heading': { fi: 'Tiedot eivät ole enää täällä', sv: 'Uppgifterna finns inte längre här', en: 'The data are no longer here' },
  'own.gone': {
    fi: 'Omat tiedot säilyvät vain niin kauan kuin sivu on auki. Pudota tiedostot uudelleen, niin vastaukset lasketaan uudelleen.',
    sv: 'Egna uppgifter finns kvar bara så länge sidan är öppen. Släpp filerna på nytt, så räknas svaren ut på nytt.',
    en: 'Your data stay only as long as the page is open. Drop the files again, and the answers are worked out anew.',
  },

  'own.policy': { fi: 'Kuka lukuja katsoo?', sv: 'Vem tittar på siffrorna?', en: 'Who looks at the numbers?' },
  'own.policy.steering': { fi: 'Ohjausryhmä', sv: 'Styrgruppen', en: 'A steering group' },
  'own.policy.steeringAbout': {
    fi: 'Pienet ryhmät piilotetaan, jotta ketään ei tunnista.',
    sv: 'Små grupper döljs så att ingen kan kännas igen.',
    en: 'Small groups are hidden, so that nobody can be recognised.',
  },
  'own.policy.none': {
    fi: 'Minä: nämä ovat omat tietoni omalla koneellani',
    sv: 'Jag: det här är mina egna uppgifter på min egen dator',
    en: 'I do: these are my own data on my own machine',
  },
  'own.policy.noneAbout': { fi: 'Mitään ei piiloteta.', sv: 'Inget döljs.', en: 'Nothing is hidden.' },

  'own.files': { fi: 'Tiedostot', sv: 'Filer', en: 'Files' },
  'own.drop': { fi: 'Pudota tiedostot tai kansio tähän', sv: 'Släpp filer eller en mapp här', en: 'Drop files or a folder here' },
  'own.dropAbout': {
    fi: 'CSV tai XLSX. Yksi taulukko asiakkaista riittää alkuun: sarakkeet sovitetaan yhdessä.',
    sv: 'CSV eller XLSX. En tabell över klienterna räcker till att börja med: kolumnerna matchas tillsammans.',
    en: 'CSV or XLSX. One table of clients is enough to begin with: its columns are matched together.',
  },
  'own.template': { fi: 'Lataa tyhjä Excel-pohja', sv: 'Ladda ner en tom Excelmall', en: 'Download an empty Excel template' },
  'own.templateAbout': {
    fi: 'Ei taulukkoa valmiina? Pohjassa on sarakkeet, luettelot ja esimerkki.',
    sv: 'Ingen tabell färdig? Mallen har kolumner, listor och ett exempel.',
    en: 'No table at hand? The template has the columns, lists and an example.',
  },
  'own.chooseFiles': { fi: 'Valitse tiedostot', sv: 'Välj filer', en: 'Choose files' },
  'own.chooseFolder': { fi: 'Valitse kansio', sv: 'Välj mapp', en: 'Choose a folder' },

  'own.reading': { fi: 'Luetaan ja tarkistetaan', sv: 'Läser och granskar', en: 'Reading and checking' },
  'own.progress': {
    fi: '{file}: {lines} riviä luettu, {share}',
    sv: '{file}: {lines} rader lästa, {share}',
    en: '{file}: {lines} lines read, {share}',
  },
  'own.loading': {
    fi: 'Rivit on luettu, lasketaan vielä.',
    sv: 'Raderna är lästa, räknar ännu.',
    en: 'The rows are read; still working.',
  },
  'own.cancel': { fi: 'Keskeytä', sv: 'Avbryt', en: 'Cancel' },
  'own.cancelled': { fi: 'Keskeytetty. Mitään ei jäänyt.', sv: 'Avbrutet. Inget blev kvar.', en: 'Cancelled. Nothing was kept.' },

  'own.refused.no_table': {
    fi: '{files}: tässä ei ole taulukkoa. Anna CSV- tai XLSX-tiedosto.',
    sv: '{files}: här finns ingen tabell. Ge en CSV- eller XLSX-fil.',
    en: '{files}: there is no table here. Give a CSV or XLSX file.',
  },
  'own.refused.database': {
    fi: 'Tietoja ei voitu ladata: {reason}',
    sv: 'Uppgifterna kunde inte läsas in: {reason}',
    en: 'The data could not be loaded: {reason}',
  },
  'own.refused.unexpected': {
    fi: 'Tietoja ei voitu käsitellä, eikä mitään jäänyt. Yritä uudelleen; jos muisti ei riitä, käytä komentoa polku.',
    sv: 'Uppgifterna kunde inte behandlas och inget blev kvar. Försök igen; om minnet inte räcker, använd kommandot polku.',
    en: 'The data could not be handled, and nothing was kept. Try again; if memory runs out, use the command polku.',
  },
  ...ownReportMessages,
  ...ownMatchMessages,
} as const satisfies Record<string, Text>;

export type OwnMessageId = keyof typeof ownDataMessages;

/** What react-intl takes: the texts of one language by id. */
export const ownMessagesIn = Object.fromEntries(
  locales.map((locale) => [locale, Object.fromEntries(Object.entries(ownDataMessages).map(([id, text]) => [id, text[locale]]))]),
) as Record<Locale, Record<OwnMessageId, string>>;
