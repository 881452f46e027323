import type { Text } from '@polku/domain';

/** What the page says while it waits, when something fails, and how to go on. */
export const stateMessages = {
  'state.loading': { fi: 'Haetaan vastauksia…', sv: 'Svaren hämtas…', en: 'Fetching the answers…' },
  'state.calculating': {
    fi: 'Ennalta laskettu vastaus. Sama lasketaan juuri uudelleen selaimessasi.',
    sv: 'Svar uträknat på förhand. Samma sak räknas just nu om i din webbläsare.',
    en: 'Answer worked out in advance. Your browser is calculating it again right now.',
  },
  'state.calculatedHere': {
    fi: 'Laskettu selaimessasi juuri äsken.',
    sv: 'Uträknat i din webbläsare alldeles nyss.',
    en: 'Calculated in your browser just now.',
  },
  'state.calculatedByServer': { fi: 'Laskettu palvelimella.', sv: 'Uträknat på servern.', en: 'Calculated by the server.' },
  'state.onlyPrecomputed': {
    fi: 'Ennalta laskettu vastaus. Selaimessa laskeminen ei onnistunut: {reason}',
    sv: 'Svar uträknat på förhand. Det gick inte att räkna i webbläsaren: {reason}',
    en: 'Answer worked out in advance. Calculating in the browser did not succeed: {reason}',
  },
  'state.retry': { fi: 'Yritä uudelleen', sv: 'Försök igen', en: 'Try again' },
  'state.toPilots': { fi: 'Pilottien luetteloon', sv: 'Till listan över pilotförsök', en: 'To the list of pilots' },

  'fault.heading': { fi: 'Vastauksia ei saatu', sv: 'Svaren kunde inte hämtas', en: 'The answers could not be fetched' },
  'fault.offline': {
    fi: 'Verkkoyhteys puuttuu. Tarkista yhteys ja yritä uudelleen.',
    sv: 'Nätverksanslutning saknas. Kontrollera anslutningen och försök igen.',
    en: 'There is no network connection. Check it and try again.',
  },
  'fault.no_webassembly': {
    fi: 'selain ei salli WebAssemblyä, jota tietokanta tarvitsee. Kokeile toista selainta tai ota se käyttöön.',
    sv: 'webbläsaren tillåter inte WebAssembly, som databasen behöver. Prova en annan webbläsare eller aktivera det.',
    en: 'the browser does not allow WebAssembly, which the database needs. Try another browser, or allow it.',
  },
  'fault.dump_missing': {
    fi: 'tietokantaa ei saatu ladattua. Tarkista yhteys ja lataa sivu uudelleen.',
    sv: 'databasen kunde inte laddas ner. Kontrollera anslutningen och ladda om sidan.',
    en: 'the database could not be downloaded. Check the connection and reload the page.',
  },
  'fault.boot_failed': {
    fi: 'tietokanta ei käynnistynyt, ehkä muistin puutteen vuoksi. Sulje muita välilehtiä ja lataa sivu uudelleen.',
    sv: 'databasen startade inte, kanske på grund av minnesbrist. Stäng andra flikar och ladda om sidan.',
    en: 'the database did not start, perhaps for lack of memory. Close other tabs and reload the page.',
  },
  'fault.server': {
    fi: 'Palvelin ei vastannut odotetusti ({code}). Yritä hetken kuluttua uudelleen.',
    sv: 'Servern svarade inte som väntat ({code}). Försök igen om en stund.',
    en: 'The server did not answer as expected ({code}). Try again in a while.',
  },
  'fault.unexpected': {
    fi: 'Sivun näyttämisessä tapahtui virhe. Lataa sivu uudelleen.',
    sv: 'Ett fel uppstod när sidan skulle visas. Ladda om sidan.',
    en: 'Something went wrong in showing the page. Reload it.',
  },
  'missing.heading': { fi: 'Sivua ei löydy', sv: 'Sidan hittades inte', en: 'Page not found' },
  'missing.pilot': {
    fi: 'Pilottia ”{id}” ei ole, tai sinulla ei ole oikeutta siihen.',
    sv: 'Pilotförsöket ”{id}” finns inte, eller så har du inte rätt att se det.',
    en: 'There is no pilot “{id}”, or you may not see it.',
  },
  'missing.page': {
    fi: 'Tässä osoitteessa ei ole mitään.',
    sv: 'Det finns inget på den här adressen.',
    en: 'There is nothing at this address.',
  },
} as const satisfies Record<string, Text>;
