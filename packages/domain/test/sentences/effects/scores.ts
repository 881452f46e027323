import type { Text } from '../../../src/index.ts';
import type { IntervalCaseId } from './intervals.ts';

/** What is said of a change of scores and of recommending. */
export const changeSentences: Readonly<Record<IntervalCaseId, Text>> = {
  beyondTheMargin: {
    fi: 'Pistemäärä parani keskimäärin 1,7 pistettä enemmän (1,4–2,0).',
    sv: 'Poängtalet förbättrades i genomsnitt 1,7 poäng mer (1,4–2,0).',
    en: 'The score improved by 1.7 points more on average (1.4 to 2.0).',
  },
  beyondZero: {
    fi: 'Pistemäärä parani todennäköisesti enemmän, arviolta 0,9 pistettä (0,2–1,6); on epävarmaa, ylittyykö sovittu 0,7 pisteen raja.',
    sv: 'Poängtalet förbättrades sannolikt mer, uppskattningsvis 0,9 poäng (0,2–1,6); det är osäkert om den överenskomna gränsen på 0,7 poäng nås.',
    en: 'The score probably improved more, by 0.9 points (0.2 to 1.6); whether by the agreed 0.7 is uncertain.',
  },
  beyondZeroWithoutMargin: {
    fi: 'Pistemäärä parani todennäköisesti enemmän, arviolta 0,9 pistettä (0,2–1,6).',
    sv: 'Poängtalet förbättrades sannolikt mer, uppskattningsvis 0,9 poäng (0,2–1,6).',
    en: 'The score probably improved more, by 0.9 points (0.2 to 1.6).',
  },
  withinTheMargin: {
    fi: 'Muutos ei juuri eroa ryhmien välillä (−0,2…+0,3 pistettä; sovittu raja 0,7).',
    sv: 'Förändringen skiljer sig lite eller inte alls (−0,2 till +0,3 poäng; överenskommen gräns 0,7).',
    en: 'The change differs little or not at all (−0.2 to +0.3 points; the agreed limit is 0.7).',
  },
  aroundZero: {
    fi: 'Vielä ei voi sanoa, paraneeko pistemäärä enemmän: sekä hyöty että haitta ovat yhä mahdollisia (−0,4…+0,9 pistettä).',
    sv: 'Det går ännu inte att säga om poängtalet förbättras mer: både nytta och skada är fortfarande möjliga (−0,4 till +0,9 poäng).',
    en: 'It cannot be told yet whether the score improves more: both benefit and harm are still possible (−0.4 to +0.9 points).',
  },
  aroundZeroWithoutMargin: {
    fi: 'Vielä ei voi sanoa, paraneeko pistemäärä enemmän: sekä hyöty että haitta ovat yhä mahdollisia (−0,4…+0,9 pistettä).',
    sv: 'Det går ännu inte att säga om poängtalet förbättras mer: både nytta och skada är fortfarande möjliga (−0,4 till +0,9 poäng).',
    en: 'It cannot be told yet whether the score improves more: both benefit and harm are still possible (−0.4 to +0.9 points).',
  },
  worseByTheMargin: {
    fi: 'Pistemäärä parani 1,2 pistettä vähemmän (0,9–1,5).',
    sv: 'Poängtalet förbättrades 1,2 poäng mindre (0,9–1,5).',
    en: 'The score improved less, by 1.2 points (0.9 to 1.5).',
  },
  worse: {
    fi: 'Pistemäärä parani todennäköisesti vähemmän, arviolta 0,6 pistettä (0,3–0,9).',
    sv: 'Poängtalet förbättrades sannolikt mindre, uppskattningsvis 0,6 poäng (0,3–0,9).',
    en: 'The score probably improved less, by 0.6 points (0.3 to 0.9).',
  },
  worseWithoutMargin: {
    fi: 'Pistemäärä parani todennäköisesti vähemmän, arviolta 0,6 pistettä (0,3–0,9).',
    sv: 'Poängtalet förbättrades sannolikt mindre, uppskattningsvis 0,6 poäng (0,3–0,9).',
    en: 'The score probably improved less, by 0.6 points (0.3 to 0.9).',
  },
  notWorse: {
    fi: 'Muutos ei ole heikompi kuin sovittu 0,7 pisteen raja sallii (alaraja −0,3).',
    sv: 'Förändringen är inte sämre än vad den överenskomna gränsen på 0,7 poäng tillåter (nedre gräns −0,3).',
    en: 'The change is not worse by more than the agreed 0.7 points (lower limit −0.3).',
  },
};

export const recommendationSentences: Readonly<Record<IntervalCaseId, Text>> = {
  beyondTheMargin: {
    fi: 'Suositteluluku on 17 pistettä parempi (14–20).',
    sv: 'Rekommendationstalet är 17 poäng bättre (14–20).',
    en: 'The net promoter score is 17 points better (14 to 20).',
  },
  beyondZero: {
    fi: 'Suositteluluku on todennäköisesti parempi, arviolta 9 pistettä (2–16); on epävarmaa, ylittyykö sovittu 7 pisteen raja.',
    sv: 'Rekommendationstalet är sannolikt bättre, uppskattningsvis 9 poäng (2–16); det är osäkert om den överenskomna gränsen på 7 poäng nås.',
    en: 'The net promoter score is probably better, by 9 points (2 to 16); whether by the agreed 7 is uncertain.',
  },
  beyondZeroWithoutMargin: {
    fi: 'Suositteluluku on todennäköisesti parempi, arviolta 9 pistettä (2–16).',
    sv: 'Rekommendationstalet är sannolikt bättre, uppskattningsvis 9 poäng (2–16).',
    en: 'The net promoter score is probably better, by 9 points (2 to 16).',
  },
  withinTheMargin: {
    fi: 'Suositteluluku ei juuri eroa ryhmien välillä (−2…+3 pistettä; sovittu raja 7).',
    sv: 'Rekommendationstalet skiljer sig lite eller inte alls (−2 till +3 poäng; överenskommen gräns 7).',
    en: 'The net promoter score differs little or not at all (−2 to +3 points; the agreed limit is 7).',
  },
  aroundZero: {
    fi: 'Vielä ei voi sanoa, suosittelevatko asiakkaat palvelua enemmän: sekä hyöty että haitta ovat yhä mahdollisia (−4…+9 pistettä).',
    sv: 'Det går ännu inte att säga om klienterna rekommenderar servicen mer: både nytta och skada är fortfarande möjliga (−4 till +9 poäng).',
    en: 'It cannot be told yet whether clients recommend the service more: both benefit and harm are still possible (−4 to +9 points).',
  },
  aroundZeroWithoutMargin: {
    fi: 'Vielä ei voi sanoa, suosittelevatko asiakkaat palvelua enemmän: sekä hyöty että haitta ovat yhä mahdollisia (−4…+9 pistettä).',
    sv: 'Det går ännu inte att säga om klienterna rekommenderar servicen mer: både nytta och skada är fortfarande möjliga (−4 till +9 poäng).',
    en: 'It cannot be told yet whether clients recommend the service more: both benefit and harm are still possible (−4 to +9 points).',
  },
  worseByTheMargin: {
    fi: 'Suositteluluku on 12 pistettä heikompi (9–15).',
    sv: 'Rekommendationstalet är 12 poäng sämre (9–15).',
    en: 'The net promoter score is 12 points worse (9 to 15).',
  },
  worse: {
    fi: 'Suositteluluku on todennäköisesti heikompi, arviolta 6 pistettä (3–9).',
    sv: 'Rekommendationstalet är sannolikt sämre, uppskattningsvis 6 poäng (3–9).',
    en: 'The net promoter score is probably worse, by 6 points (3 to 9).',
  },
  worseWithoutMargin: {
    fi: 'Suositteluluku on todennäköisesti heikompi, arviolta 6 pistettä (3–9).',
    sv: 'Rekommendationstalet är sannolikt sämre, uppskattningsvis 6 poäng (3–9).',
    en: 'The net promoter score is probably worse, by 6 points (3 to 9).',
  },
  notWorse: {
    fi: 'Suositteluluku ei ole heikompi kuin sovittu 7 pisteen raja sallii (alaraja −3).',
    sv: 'Rekommendationstalet är inte sämre än vad den överenskomna gränsen på 7 poäng tillåter (nedre gräns −3).',
    en: 'The net promoter score is not worse by more than the agreed 7 points (lower limit −3).',
  },
};
