import type { Text } from '@polku/domain';

/** The draft of the report to the steering group. */
export const reportMessages = {
  'report.heading': {
    fi: 'Luonnos ohjausryhmän raportiksi',
    sv: 'Utkast till rapport för styrgruppen',
    en: 'Draft report to the steering group',
  },
  'report.lede': {
    fi: 'Teksti on koottu tämän sivun tuloksista. Tarkista, täydennä ja allekirjoita se itse: mitä verkostossa tapahtui ja miksi, ei näy aineistosta.',
    sv: 'Texten är sammanställd av resultaten på den här sidan. Granska, komplettera och underteckna den själv: vad som hände i nätverket och varför syns inte i materialet.',
    en: 'The text is put together from the results on this page. Check it, complete it and sign it yourself: what happened in the network, and why, does not show in the data.',
  },
  'report.copy': { fi: 'Kopioi teksti', sv: 'Kopiera texten', en: 'Copy the text' },
  'report.copied': { fi: 'Teksti on kopioitu.', sv: 'Texten har kopierats.', en: 'The text has been copied.' },
  'report.copyRefused': {
    fi: 'Selain ei antanut kopioida. Valitse teksti ja kopioi se itse.',
    sv: 'Webbläsaren tillät inte kopiering. Markera texten och kopiera den själv.',
    en: 'The browser did not allow copying. Select the text and copy it yourself.',
  },
  'report.notLoaded': {
    fi: 'Luonnosta ei saatu ladattua. Tarkista yhteys ja avaa osio uudelleen.',
    sv: 'Utkastet kunde inte laddas. Kontrollera anslutningen och öppna avsnittet på nytt.',
    en: 'The draft could not be loaded. Check the connection and open the section again.',
  },
} as const satisfies Record<string, Text>;
