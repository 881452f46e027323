import type { Obstacle } from './obstacle.ts';

/** What is known, recorded and measured. */
export const informationObstacles = {
  o1_no_overall_picture: {
    label: {
      fi: 'Palvelujen järjestämisestä ei ole yhtenäistä kokonaiskuvaa',
      sv: 'Det finns ingen enhetlig helhetsbild av hur tjänsterna ordnas',
      en: 'No uniform overall picture of how services are arranged',
    },
    remedy: {
      fi: 'Kartta palvelukokonaisuudesta, luettelo palveluista ja yhdyspintojen tarkistuslista',
      sv: 'En karta över servicehelheten, en förteckning över tjänsterna och en checklista för kontaktytorna',
      en: 'A map of the package, a catalogue of services and a checklist of interfaces',
    },
    metrics: ['requirements_met'],
    source: 'S0.9',
  },
  o2_systems_apart: {
    label: {
      fi: 'Tietojärjestelmät eivät toimi yhteen, ja tieto on hajallaan',
      sv: 'Informationssystemen fungerar inte ihop och uppgifterna är utspridda',
      en: 'Systems do not work together, and data is scattered',
    },
    remedy: {
      fi: 'Yhteinen aikajana päivistä ja niiden lähteistä, ei koskaan kopio kirjauksista',
      sv: 'En gemensam tidslinje av datum och deras källor, aldrig en kopia av anteckningarna',
      en: 'A shared timeline of dates and their sources, never a copy of records',
    },
    metrics: ['data_completeness'],
    source: 'S2.13, S2.16',
  },
  o3_recording_not_agreed: {
    label: {
      fi: 'Ei ole sovittu, mitä kirjataan minne',
      sv: 'Man har inte avtalat om vad som antecknas var',
      en: 'Nobody agreed what is recorded where',
    },
    remedy: {
      fi: 'Sopimus kirjaamisesta tiimeittäin ja vaaditut päivät tiloittain',
      sv: 'Ett avtal om dokumentationen för varje team och de datum som varje läge kräver',
      en: 'A recording agreement per team and the dates that each state requires',
    },
    metrics: ['data_completeness'],
    source: 'S2.13, S2.19, S2.20',
  },
  o11_plan_hidden: {
    label: {
      fi: 'Suunnitelma on toisen sisällä tai vanhentunut',
      sv: 'Planen är gömd i en annan eller föråldrad',
      en: 'The plan is hidden inside another or out of date',
    },
    remedy: {
      fi: 'Tieto siitä, missä suunnitelma on, ja muistutus sen tarkistamisesta',
      sv: 'Uppgift om var planen finns och en påminnelse om att se över den',
      en: 'A note of where the plan is, and a reminder to review it',
    },
    metrics: ['plan_current'],
    source: 'S2.13',
  },
  o12_consent_unclear: {
    label: {
      fi: 'Ei tiedetä, miten suostumus pyydetään ja minne se tallennetaan',
      sv: 'Det är oklart hur samtycke begärs och var det sparas',
      en: 'Unclear how consent is asked and where it is stored',
    },
    remedy: {
      fi: 'Suostumukset, niiden laajuus ja säilytyspaikka',
      sv: 'Samtyckena, deras omfattning och var de finns',
      en: 'Consents with their scope and place',
    },
    metrics: ['consent_share'],
    source: 'S2.20',
  },
  o13_concepts_vary: {
    label: {
      fi: 'Sanat tarkoittavat eri toimijoille eri asioita',
      sv: 'Orden betyder olika saker för olika aktörer',
      en: 'Words mean different things to different actors',
    },
    remedy: {
      fi: 'Sanasto ja siihen sidotut mittarien määritelmät',
      sv: 'En ordlista och definitioner av måtten som hänger ihop med den',
      en: 'A glossary, and definitions of metrics that follow it',
    },
    metrics: [],
    source: 'S0.8, S0.9',
  },
  o14_metrics_not_followed: {
    label: {
      fi: 'Mittareita ei voitu seurata tai ne jäivät tekemättä',
      sv: 'Måtten kunde inte följas eller blev inte av',
      en: 'Metrics could not be followed or were not done',
    },
    remedy: {
      fi: 'Mittarin tila ja syy, ja lähtötaso ennen alkua',
      sv: 'Måttets läge och orsak, och utgångsläget före starten',
      en: 'The status and reason of a metric, and a baseline before the start',
    },
    metrics: [],
    source: 'S1.12',
  },
  o15_adoption_elsewhere: {
    label: {
      fi: 'Pistemäärän käyttöönotto riippui toisesta organisaatiosta',
      sv: 'Införandet av poängen berodde på en annan organisation',
      en: 'The score’s roll-out depended on another organisation',
    },
    remedy: { fi: 'Käyttöönotto organisaatioittain', sv: 'Införandet organisation för organisation', en: 'Adoption by organisation' },
    isWishedFor: true,
    metrics: ['score_count'],
    source: 'S1.8',
  },
  o16_score_not_recorded: {
    label: {
      fi: 'Pistemäärän kirjaamista asiakastietojärjestelmiin piti vielä edistää',
      sv: 'Dokumentationen av poängen i klientdatasystemen måste ännu främjas',
      en: 'Recording the score in client systems still had to be promoted',
    },
    remedy: { fi: 'Oma kevyt kirjaus ja vienti', sv: 'En egen lätt dokumentation och export', en: 'An own light record and export' },
    metrics: ['score_count'],
    source: 'S1.8',
  },
  o27_work_invisible: {
    label: {
      fi: 'Tehty työ ei näy, jos sitä ei kirjata, ja pohjatyö katoaa palatessa',
      sv: 'Arbete som inte dokumenteras syns inte, och grunden går förlorad när klienten återvänder',
      en: 'Work that is not documented is invisible, and groundwork is lost at re-entry',
    },
    remedy: {
      fi: 'Palaaminen liitettynä aiempaan asiakkuuteen ja konsultaatioiden loki',
      sv: 'Återkomsten kopplad till det tidigare ärendet och en logg över konsultationer',
      en: 'Re-entry linked to the earlier case, and a log of consultations',
    },
    metrics: ['consultations'],
    source: 'S2.15',
  },
  o33_knowledge_unused: {
    label: {
      fi: 'Tiimien kokoamaa tietoa ei käytetä päätöksissä',
      sv: 'Den kunskap som teamen samlat används inte i besluten',
      en: 'Knowledge that teams have gathered is not used in decisions',
    },
    remedy: {
      fi: 'Oppien luettelo, joka on sidottu päätöksiin',
      sv: 'En förteckning över lärdomar som är kopplad till besluten',
      en: 'A register of lessons linked to decisions',
    },
    isWishedFor: true,
    metrics: [],
    source: 'S0.8',
  },
} as const satisfies Record<string, Obstacle>;
