import type { Text } from '@polku/domain';

/** The frame of every page: its header, list of pilots, heading of a pilot, and where its data come from. */
export const pageMessages = {
  'page.skip': { fi: 'Siirry sisältöön', sv: 'Gå till innehållet', en: 'Skip to content' },
  'page.home': { fi: 'Polku, etusivulle', sv: 'Polku, till startsidan', en: 'Polku, to the front page' },
  'page.navigation': { fi: 'Päävalikko', sv: 'Huvudmeny', en: 'Main menu' },
  'page.pilots': { fi: 'Pilotit', sv: 'Pilotförsök', en: 'Pilots' },
  'page.ownData': { fi: 'Omat tiedot', sv: 'Egna uppgifter', en: 'Your data' },
  'page.language': { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  'page.title': { fi: '{page} – Polku', sv: '{page} – Polku', en: '{page} – Polku' },

  'home.heading': { fi: 'Auttaako pilotti?', sv: 'Hjälper pilotförsöket?', en: 'Does the pilot help?' },
  'home.lede': {
    fi: 'Valitse pilotti. Sivu vastaa neljään kysymykseen: nopeutuuko palvelu, työllistyykö useampi, paraneeko työkyky ja voiko tulokseen jo luottaa.',
    sv: 'Välj ett pilotförsök. Sidan svarar på fyra frågor: går det snabbare att få service, får fler arbete, förbättras arbetsförmågan och kan man redan lita på resultatet.',
    en: 'Choose a pilot. Its page answers four questions: is service faster, do more find work, does work ability rise, and can the result be trusted yet.',
  },
  'home.list': { fi: 'Pilotit', sv: 'Pilotförsök', en: 'Pilots' },
  'home.dataTo': { fi: 'Tiedot {date} asti', sv: 'Uppgifter till {date}', en: 'Data to {date}' },
  'home.open': { fi: 'Avaa vastaukset', sv: 'Öppna svaren', en: 'Open the answers' },
  'home.ownData': {
    fi: 'Näytä vastaukset omista tiedoistasi',
    sv: 'Se svaren ur dina egna uppgifter',
    en: 'See the answers from your own data',
  },
  'home.ownDataAbout': {
    fi: 'Pudota asiakasjärjestelmän taulukko tai tietopaketti sivulle. Kaikki lasketaan tässä selaimessa, eikä mitään lähetetä.',
    sv: 'Släpp en tabell ur klientsystemet eller ett datapaket på sidan. Allt räknas i den här webbläsaren och inget skickas.',
    en: 'Drop a table from the client system or a data package on the page. Everything is worked out in this browser, and nothing is sent.',
  },
  'home.empty': {
    fi: 'Tietokannassa ei ole vielä yhtään pilottia. Tuo tietopaketti komennolla polku import.',
    sv: 'Databasen innehåller ännu inga pilotförsök. Läs in ett datapaket med kommandot polku import.',
    en: 'The database holds no pilot yet. Bring in a data package with the command polku import.',
  },

  'pilot.period': { fi: '{from} – {to}', sv: '{from} – {to}', en: '{from} to {to}' },
  'pilot.since': { fi: '{from} alkaen', sv: 'Från och med {from}', en: 'Since {from}' },
  'pilot.lede.before_after': {
    fi: '{arm}, vertailussa sama alue ennen muutosta.',
    sv: '{arm}, jämfört med samma område före förändringen.',
    en: '{arm}, compared with the same area before the change.',
  },
  'pilot.lede.parallel': {
    fi: '{arm}, vertailussa samaan aikaan toisella tavalla palvellut.',
    sv: '{arm}, jämfört med dem som samtidigt får service på annat sätt.',
    en: '{arm}, compared with those served in another way at the same time.',
  },
  'pilot.lede.before_after_parallel': {
    fi: '{arm}, vertailussa sama alue ennen muutosta ja rinnakkaiset alueet.',
    sv: '{arm}, jämfört med samma område före förändringen och med områdena intill.',
    en: '{arm}, compared with the same area before the change and with the areas beside it.',
  },
  'pilot.lede.randomised': {
    fi: '{arm}: ryhmät on arvottu.',
    sv: '{arm}: grupperna har lottats.',
    en: '{arm}: the groups were drawn by lot.',
  },
  'pilot.lede.single_arm': {
    fi: '{arm}: yksi ryhmä ilman vertailua.',
    sv: '{arm}: en grupp utan jämförelse.',
    en: '{arm}: one group, with no comparison.',
  },
  'pilot.status': { fi: 'Pilotin tilanne', sv: 'Pilotförsökets läge', en: 'Where the pilot stands' },
  'chip.comparedWith': { fi: 'Vertailussa', sv: 'Jämförs med', en: 'Compared with' },
  'chip.noComparison': { fi: 'Ei vertailuryhmää', sv: 'Ingen jämförelsegrupp', en: 'No comparison group' },
  'chip.dataTo': { fi: 'Tiedot <b>{date}</b> asti', sv: 'Uppgifter till <b>{date}</b>', en: 'Data to <b>{date}</b>' },
  'chip.planLocked': {
    fi: 'Suunnitelma lukittu {date}, tarkistettu',
    sv: 'Planen låst {date}, kontrollerat',
    en: 'Plan locked on {date}, checked',
  },
  'chip.planSaidLocked': {
    fi: 'Suunnitelma merkitty lukituksi {date}, ei tarkistettu tässä',
    sv: 'Planen uppges vara låst {date}, inte kontrollerat här',
    en: 'Plan said to be locked on {date}, not checked here',
  },
  'chip.planOpen': { fi: 'Suunnitelmaa ei ole lukittu', sv: 'Planen är inte låst', en: 'Plan not locked' },
  'chip.maturing': { fi: 'Seuranta vielä kesken', sv: 'Uppföljningen pågår ännu', en: 'Follow-up still maturing' },
  'chip.matured': { fi: 'Seuranta täynnä', sv: 'Uppföljningen fullständig', en: 'Follow-up complete' },

  'legend.heading': { fi: 'Ryhmät', sv: 'Grupper', en: 'Groups' },
  'legend.clients': {
    fi: '{count, plural, one {<b>#</b> asiakas} other {<b>#</b> asiakasta}}',
    sv: '{count, plural, one {<b>#</b> klient} other {<b>#</b> klienter}}',
    en: '{count, plural, one {<b>#</b> client} other {<b>#</b> clients}}',
  },
  'legend.countsOnly': {
    fi: 'julkaistuja lukumääriä, ei asiakasrivejä',
    sv: 'publicerade antal, inga klientrader',
    en: 'published counts, no client rows',
  },

  'origin.synthetic': {
    fi: 'Esimerkki: tiedot ovat keksittyjä, eivät kenenkään oikean ihmisen.',
    sv: 'Exempel: uppgifterna är påhittade och gäller ingen verklig person.',
    en: 'Example: the data are made up and describe no real person.',
  },
  'origin.public': {
    fi: 'Esimerkki julkaistusta aineistosta.',
    sv: 'Exempel ur publicerat material.',
    en: 'Example from published data.',
  },
  'origin.policy': {
    fi: 'Alle {count} henkilön ryhmät on piilotettu.',
    sv: 'Grupper med färre än {count} personer visas inte.',
    en: 'Groups of fewer than {count} people are hidden.',
  },
  'origin.label': { fi: 'Tietojen alkuperä', sv: 'Uppgifternas ursprung', en: 'Where the data come from' },

  'footer.source': { fi: 'Lähde: {source}', sv: 'Källa: {source}', en: 'Source: {source}' },
  'footer.data': { fi: 'Aineiston tunniste', sv: 'Datamängdens kontrollsumma', en: 'Data fingerprint' },
  'footer.version': { fi: 'Polun versio {version}', sv: 'Polku version {version}', en: 'Polku version {version}' },
} as const satisfies Record<string, Text>;
