import type { Text } from '../../../src/index.ts';
import type { IntervalCaseId } from './intervals.ts';

/** What is said of a wait, which is better short, in each case. */
export const waitSentences: Readonly<Record<IntervalCaseId, Text>> = {
  beyondTheMargin: {
    fi: 'Asiakkaat pääsivät palveluun keskimäärin 17 päivää nopeammin (14–20).',
    sv: 'Klienterna fick service i genomsnitt 17 dagar tidigare (14–20).',
    en: 'Clients reached service 17 days sooner on average (14 to 20).',
  },
  beyondZero: {
    fi: 'Asiakkaat pääsivät palveluun todennäköisesti nopeammin, arviolta 9 päivää (2–16); on epävarmaa, ylittyykö sovittu 7 päivän raja.',
    sv: 'Klienterna fick sannolikt service tidigare, uppskattningsvis 9 dagar (2–16); det är osäkert om den överenskomna gränsen på 7 dagar nås.',
    en: 'Clients probably reached service sooner, by 9 days (2 to 16); whether by the agreed 7 is uncertain.',
  },
  beyondZeroWithoutMargin: {
    fi: 'Asiakkaat pääsivät palveluun todennäköisesti nopeammin, arviolta 9 päivää (2–16).',
    sv: 'Klienterna fick sannolikt service tidigare, uppskattningsvis 9 dagar (2–16).',
    en: 'Clients probably reached service sooner, by 9 days (2 to 16).',
  },
  withinTheMargin: {
    fi: 'Odotusaika ei juuri eroa ryhmien välillä (−3…+2 päivää; sovittu raja 7).',
    sv: 'Väntetiden skiljer sig lite eller inte alls (−3 till +2 dagar; överenskommen gräns 7).',
    en: 'Waiting differs little or not at all (−3 to +2 days; the agreed limit is 7).',
  },
  aroundZero: {
    fi: 'Vielä ei voi sanoa, pääsevätkö asiakkaat palveluun nopeammin: sekä hyöty että haitta ovat yhä mahdollisia (−9…+4 päivää).',
    sv: 'Det går ännu inte att säga om klienterna får service snabbare: både nytta och skada är fortfarande möjliga (−9 till +4 dagar).',
    en: 'It cannot be told yet whether clients reach service sooner: both benefit and harm are still possible (−9 to +4 days).',
  },
  aroundZeroWithoutMargin: {
    fi: 'Vielä ei voi sanoa, pääsevätkö asiakkaat palveluun nopeammin: sekä hyöty että haitta ovat yhä mahdollisia (−9…+4 päivää).',
    sv: 'Det går ännu inte att säga om klienterna får service snabbare: både nytta och skada är fortfarande möjliga (−9 till +4 dagar).',
    en: 'It cannot be told yet whether clients reach service sooner: both benefit and harm are still possible (−9 to +4 days).',
  },
  worseByTheMargin: {
    fi: 'Asiakkaat pääsivät palveluun 12 päivää myöhemmin (9–15).',
    sv: 'Klienterna fick service 12 dagar senare (9–15).',
    en: 'Clients reached service later, by 12 days (9 to 15).',
  },
  worse: {
    fi: 'Asiakkaat pääsivät palveluun todennäköisesti myöhemmin, arviolta 6 päivää (3–9).',
    sv: 'Klienterna fick sannolikt service senare, uppskattningsvis 6 dagar (3–9).',
    en: 'Clients probably reached service later, by 6 days (3 to 9).',
  },
  worseWithoutMargin: {
    fi: 'Asiakkaat pääsivät palveluun todennäköisesti myöhemmin, arviolta 6 päivää (3–9).',
    sv: 'Klienterna fick sannolikt service senare, uppskattningsvis 6 dagar (3–9).',
    en: 'Clients probably reached service later, by 6 days (3 to 9).',
  },
  notWorse: {
    fi: 'Odotusaika ei ole pidempi kuin sovittu 7 päivän raja sallii (yläraja +3).',
    sv: 'Väntetiden är inte längre än vad den överenskomna gränsen på 7 dagar tillåter (övre gräns +3).',
    en: 'The wait is not longer by more than the agreed 7 days (upper limit +3).',
  },
};
