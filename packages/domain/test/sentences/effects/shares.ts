import type { Text } from '../../../src/index.ts';
import type { IntervalCaseId } from './intervals.ts';

/** What is said of a share that is better large, of one that is better small, and of one that is neither. */
export const moreIsBetterSentences: Readonly<Record<IntervalCaseId, Text>> = {
  beyondTheMargin: {
    fi: 'Useampi asiakas oli työssä vuoden kohdalla: osuus on 17 prosenttiyksikköä suurempi (14–20).',
    sv: 'Fler klienter var i arbete efter ett år: andelen är 17 procentenheter större (14–20).',
    en: 'More clients were in work at twelve months: the share is 17 percentage points larger (14 to 20).',
  },
  beyondZero: {
    fi: 'Useampi asiakas oli todennäköisesti työssä vuoden kohdalla: osuus on arviolta 9 prosenttiyksikköä suurempi (2–16); on epävarmaa, ylittyykö sovittu 7 prosenttiyksikön raja.',
    sv: 'Fler klienter var sannolikt i arbete efter ett år: andelen är uppskattningsvis 9 procentenheter större (2–16); det är osäkert om den överenskomna gränsen på 7 procentenheter nås.',
    en: 'More clients were probably in work at twelve months: the share is 9 percentage points larger (2 to 16); whether by the agreed 7 is uncertain.',
  },
  beyondZeroWithoutMargin: {
    fi: 'Useampi asiakas oli todennäköisesti työssä vuoden kohdalla: osuus on arviolta 9 prosenttiyksikköä suurempi (2–16).',
    sv: 'Fler klienter var sannolikt i arbete efter ett år: andelen är uppskattningsvis 9 procentenheter större (2–16).',
    en: 'More clients were probably in work at twelve months: the share is 9 percentage points larger (2 to 16).',
  },
  withinTheMargin: {
    fi: 'Osuus ei juuri eroa ryhmien välillä (−2…+3 prosenttiyksikköä; sovittu raja 7).',
    sv: 'Andelen skiljer sig lite eller inte alls (−2 till +3 procentenheter; överenskommen gräns 7).',
    en: 'The share differs little or not at all (−2 to +3 percentage points; the agreed limit is 7).',
  },
  aroundZero: {
    fi: 'Vielä ei voi sanoa, onko useampi työssä vuoden kohdalla: sekä hyöty että haitta ovat yhä mahdollisia (−4…+9 prosenttiyksikköä).',
    sv: 'Det går ännu inte att säga om fler är i arbete efter ett år: både nytta och skada är fortfarande möjliga (−4 till +9 procentenheter).',
    en: 'It cannot be told yet whether more clients are in work at twelve months: both benefit and harm are still possible (−4 to +9 percentage points).',
  },
  aroundZeroWithoutMargin: {
    fi: 'Vielä ei voi sanoa, onko useampi työssä vuoden kohdalla: sekä hyöty että haitta ovat yhä mahdollisia (−4…+9 prosenttiyksikköä).',
    sv: 'Det går ännu inte att säga om fler är i arbete efter ett år: både nytta och skada är fortfarande möjliga (−4 till +9 procentenheter).',
    en: 'It cannot be told yet whether more clients are in work at twelve months: both benefit and harm are still possible (−4 to +9 percentage points).',
  },
  worseByTheMargin: {
    fi: 'Harvempi asiakas oli työssä vuoden kohdalla: osuus on 12 prosenttiyksikköä pienempi (9–15).',
    sv: 'Färre klienter var i arbete efter ett år: andelen är 12 procentenheter mindre (9–15).',
    en: 'Fewer clients were in work at twelve months: the share is 12 percentage points smaller (9 to 15).',
  },
  worse: {
    fi: 'Harvempi asiakas oli todennäköisesti työssä vuoden kohdalla: osuus on arviolta 6 prosenttiyksikköä pienempi (3–9).',
    sv: 'Färre klienter var sannolikt i arbete efter ett år: andelen är uppskattningsvis 6 procentenheter mindre (3–9).',
    en: 'Fewer clients were probably in work at twelve months: the share is 6 percentage points smaller (3 to 9).',
  },
  worseWithoutMargin: {
    fi: 'Harvempi asiakas oli todennäköisesti työssä vuoden kohdalla: osuus on arviolta 6 prosenttiyksikköä pienempi (3–9).',
    sv: 'Färre klienter var sannolikt i arbete efter ett år: andelen är uppskattningsvis 6 procentenheter mindre (3–9).',
    en: 'Fewer clients were probably in work at twelve months: the share is 6 percentage points smaller (3 to 9).',
  },
  notWorse: {
    fi: 'Osuus ei ole pienempi kuin sovittu 7 prosenttiyksikön raja sallii (alaraja −3).',
    sv: 'Andelen är inte mindre än vad den överenskomna gränsen på 7 procentenheter tillåter (nedre gräns −3).',
    en: 'The share is not smaller by more than the agreed 7 percentage points (lower limit −3).',
  },
};

export const lessIsBetterSentences: Readonly<Record<IntervalCaseId, Text>> = {
  beyondTheMargin: {
    fi: 'Harvempi asiakas vetäytyi: osuus on 17 prosenttiyksikköä pienempi (14–20).',
    sv: 'Färre klienter drog sig ur: andelen är 17 procentenheter mindre (14–20).',
    en: 'Fewer clients withdrew: the share is 17 percentage points smaller (14 to 20).',
  },
  beyondZero: {
    fi: 'Harvempi asiakas vetäytyi todennäköisesti: osuus on arviolta 9 prosenttiyksikköä pienempi (2–16); on epävarmaa, ylittyykö sovittu 7 prosenttiyksikön raja.',
    sv: 'Färre klienter drog sig sannolikt ur: andelen är uppskattningsvis 9 procentenheter mindre (2–16); det är osäkert om den överenskomna gränsen på 7 procentenheter nås.',
    en: 'Fewer clients probably withdrew: the share is 9 percentage points smaller (2 to 16); whether by the agreed 7 is uncertain.',
  },
  beyondZeroWithoutMargin: {
    fi: 'Harvempi asiakas vetäytyi todennäköisesti: osuus on arviolta 9 prosenttiyksikköä pienempi (2–16).',
    sv: 'Färre klienter drog sig sannolikt ur: andelen är uppskattningsvis 9 procentenheter mindre (2–16).',
    en: 'Fewer clients probably withdrew: the share is 9 percentage points smaller (2 to 16).',
  },
  withinTheMargin: {
    fi: 'Osuus ei juuri eroa ryhmien välillä (−3…+2 prosenttiyksikköä; sovittu raja 7).',
    sv: 'Andelen skiljer sig lite eller inte alls (−3 till +2 procentenheter; överenskommen gräns 7).',
    en: 'The share differs little or not at all (−3 to +2 percentage points; the agreed limit is 7).',
  },
  aroundZero: {
    fi: 'Vielä ei voi sanoa, vetäytyykö useampi: sekä hyöty että haitta ovat yhä mahdollisia (−9…+4 prosenttiyksikköä).',
    sv: 'Det går ännu inte att säga om fler drar sig ur: både nytta och skada är fortfarande möjliga (−9 till +4 procentenheter).',
    en: 'It cannot be told yet whether more withdraw: both benefit and harm are still possible (−9 to +4 percentage points).',
  },
  aroundZeroWithoutMargin: {
    fi: 'Vielä ei voi sanoa, vetäytyykö useampi: sekä hyöty että haitta ovat yhä mahdollisia (−9…+4 prosenttiyksikköä).',
    sv: 'Det går ännu inte att säga om fler drar sig ur: både nytta och skada är fortfarande möjliga (−9 till +4 procentenheter).',
    en: 'It cannot be told yet whether more withdraw: both benefit and harm are still possible (−9 to +4 percentage points).',
  },
  worseByTheMargin: {
    fi: 'Useampi asiakas vetäytyi: osuus on 12 prosenttiyksikköä suurempi (9–15).',
    sv: 'Fler klienter drog sig ur: andelen är 12 procentenheter större (9–15).',
    en: 'More clients withdrew: the share is 12 percentage points larger (9 to 15).',
  },
  worse: {
    fi: 'Useampi asiakas vetäytyi todennäköisesti: osuus on arviolta 6 prosenttiyksikköä suurempi (3–9).',
    sv: 'Fler klienter drog sig sannolikt ur: andelen är uppskattningsvis 6 procentenheter större (3–9).',
    en: 'More clients probably withdrew: the share is 6 percentage points larger (3 to 9).',
  },
  worseWithoutMargin: {
    fi: 'Useampi asiakas vetäytyi todennäköisesti: osuus on arviolta 6 prosenttiyksikköä suurempi (3–9).',
    sv: 'Fler klienter drog sig sannolikt ur: andelen är uppskattningsvis 6 procentenheter större (3–9).',
    en: 'More clients probably withdrew: the share is 6 percentage points larger (3 to 9).',
  },
  notWorse: {
    fi: 'Osuus ei ole suurempi kuin sovittu 7 prosenttiyksikön raja sallii (yläraja +3).',
    sv: 'Andelen är inte större än vad den överenskomna gränsen på 7 procentenheter tillåter (övre gräns +3).',
    en: 'The share is not larger by more than the agreed 7 percentage points (upper limit +3).',
  },
};

export const neitherIsBetterSentences: Readonly<Record<IntervalCaseId, Text>> = {
  beyondTheMargin: {
    fi: 'Useampi asiakas siirtyi työkyvyttömyyseläkkeelle: osuus on 17 prosenttiyksikköä suurempi (14–20).',
    sv: 'Fler klienter beviljades invalidpension: andelen är 17 procentenheter större (14–20).',
    en: 'More clients were granted a disability pension: the share is 17 percentage points larger (14 to 20).',
  },
  beyondZero: {
    fi: 'Useampi asiakas siirtyi todennäköisesti työkyvyttömyyseläkkeelle: osuus on arviolta 9 prosenttiyksikköä suurempi (2–16); on epävarmaa, ylittyykö sovittu 7 prosenttiyksikön raja.',
    sv: 'Fler klienter beviljades sannolikt invalidpension: andelen är uppskattningsvis 9 procentenheter större (2–16); det är osäkert om den överenskomna gränsen på 7 procentenheter nås.',
    en: 'More clients were probably granted a disability pension: the share is 9 percentage points larger (2 to 16); whether by the agreed 7 is uncertain.',
  },
  beyondZeroWithoutMargin: {
    fi: 'Useampi asiakas siirtyi todennäköisesti työkyvyttömyyseläkkeelle: osuus on arviolta 9 prosenttiyksikköä suurempi (2–16).',
    sv: 'Fler klienter beviljades sannolikt invalidpension: andelen är uppskattningsvis 9 procentenheter större (2–16).',
    en: 'More clients were probably granted a disability pension: the share is 9 percentage points larger (2 to 16).',
  },
  withinTheMargin: {
    fi: 'Osuus ei juuri eroa ryhmien välillä (−2…+3 prosenttiyksikköä; sovittu raja 7).',
    sv: 'Andelen skiljer sig lite eller inte alls (−2 till +3 procentenheter; överenskommen gräns 7).',
    en: 'The share differs little or not at all (−2 to +3 percentage points; the agreed limit is 7).',
  },
  aroundZero: {
    fi: 'Vielä ei voi sanoa, siirtyykö useampi työkyvyttömyyseläkkeelle: ero voi olla kumpaan suuntaan tahansa (−4…+9 prosenttiyksikköä).',
    sv: 'Det går ännu inte att säga om fler går i invalidpension: skillnaden kan gå åt vilket håll som helst (−4 till +9 procentenheter).',
    en: 'It cannot be told yet whether more are granted a disability pension: the difference may go either way (−4 to +9 percentage points).',
  },
  aroundZeroWithoutMargin: {
    fi: 'Vielä ei voi sanoa, siirtyykö useampi työkyvyttömyyseläkkeelle: ero voi olla kumpaan suuntaan tahansa (−4…+9 prosenttiyksikköä).',
    sv: 'Det går ännu inte att säga om fler går i invalidpension: skillnaden kan gå åt vilket håll som helst (−4 till +9 procentenheter).',
    en: 'It cannot be told yet whether more are granted a disability pension: the difference may go either way (−4 to +9 percentage points).',
  },
  worseByTheMargin: {
    fi: 'Harvempi asiakas siirtyi työkyvyttömyyseläkkeelle: osuus on 12 prosenttiyksikköä pienempi (9–15).',
    sv: 'Färre klienter beviljades invalidpension: andelen är 12 procentenheter mindre (9–15).',
    en: 'Fewer clients were granted a disability pension: the share is 12 percentage points smaller (9 to 15).',
  },
  worse: {
    fi: 'Harvempi asiakas siirtyi todennäköisesti työkyvyttömyyseläkkeelle: osuus on arviolta 6 prosenttiyksikköä pienempi (3–9).',
    sv: 'Färre klienter beviljades sannolikt invalidpension: andelen är uppskattningsvis 6 procentenheter mindre (3–9).',
    en: 'Fewer clients were probably granted a disability pension: the share is 6 percentage points smaller (3 to 9).',
  },
  worseWithoutMargin: {
    fi: 'Harvempi asiakas siirtyi todennäköisesti työkyvyttömyyseläkkeelle: osuus on arviolta 6 prosenttiyksikköä pienempi (3–9).',
    sv: 'Färre klienter beviljades sannolikt invalidpension: andelen är uppskattningsvis 6 procentenheter mindre (3–9).',
    en: 'Fewer clients were probably granted a disability pension: the share is 6 percentage points smaller (3 to 9).',
  },
  notWorse: {
    fi: 'Vielä ei voi sanoa, siirtyykö useampi työkyvyttömyyseläkkeelle: ero voi olla kumpaan suuntaan tahansa (−3…+9 prosenttiyksikköä).',
    sv: 'Det går ännu inte att säga om fler går i invalidpension: skillnaden kan gå åt vilket håll som helst (−3 till +9 procentenheter).',
    en: 'It cannot be told yet whether more are granted a disability pension: the difference may go either way (−3 to +9 percentage points).',
  },
};
