import type { Term } from './term.ts';

/** How services are described, projects steered and results made to last. */
export const steeringTerms = {
  service_package: {
    label: { fi: 'palvelukokonaisuus', sv: 'servicehelhet', en: 'service package' },
    definition: {
      fi: 'Asiakasryhmän tarpeisiin yhteen sovitetut palvelut; yhden asiakkaan osa siitä on palvelupolku.',
      sv: 'Tjänster som samordnats för en klientgrupps behov; en enskild klients del av den är servicestigen.',
      en: 'Services fitted together for the needs of a client group; one client’s part of it is the service path.',
    },
    source: 'S2.3, S4.4',
  },
  service_chain: {
    label: { fi: 'palveluketju', sv: 'servicekedja', en: 'service chain' },
    definition: {
      fi: 'Palvelujen sovittu järjestys yli organisaatiorajojen.',
      sv: 'Den avtalade ordningen av tjänster över organisationsgränserna.',
      en: 'The agreed order of services across organisations.',
    },
    source: 'S0.9, S4.6',
  },
  service_path: {
    label: { fi: 'palvelupolku', sv: 'servicestig', en: 'service path' },
    definition: {
      fi: 'Yhden asiakkaan suunniteltu kulku palveluissa.',
      sv: 'En enskild klients planerade väg genom tjänsterna.',
      en: 'The planned course of one client through services.',
    },
    contested: true,
    variants: [
      {
        fi: 'työllistymistä tukeva palvelupolku',
        sv: 'servicestig till stöd för sysselsättningen',
        en: 'service path supporting employment',
      },
    ],
    source: 'S0.8, S1.9, S4.4',
  },
  service_tray: {
    label: { fi: 'palvelutarjotin', sv: 'servicebricka', en: 'service tray' },
    svUncertain: true,
    definition: {
      fi: 'Palvelut, joita keskuksen työkykytiimi ensiksi tarjoaa; Pirkanmaalla niitä on kahdeksan.',
      sv: 'De tjänster som centralens team erbjuder först; i Birkaland är de åtta.',
      en: 'The services that the centre’s team offers first; in Pirkanmaa there are eight.',
    },
    source: 'S1.7',
  },
  definition_card: {
    label: { fi: 'määrittelykortti', sv: 'definitionskort', en: 'definition card' },
    svUncertain: true,
    definition: {
      fi: 'Yhden sivun kuvaus palvelusta: kenelle, mitä varten, mitä ja kuka.',
      sv: 'En beskrivning på en sida av tjänsten: för vem, varför, vad och vem som gör den.',
      en: 'A one-page description of a service: for whom, what for, what and by whom.',
    },
    source: 'S2.4, S2.5',
  },
  segmentation: {
    label: { fi: 'segmentointi', sv: 'segmentering', en: 'segmentation' },
    definition: {
      fi: 'Asiakkaiden ryhmittely sen mukaan, millaista tukea he tarvitsevat.',
      sv: 'Att gruppera klienter efter vilket stöd de behöver.',
      en: 'Grouping clients by the support they need.',
    },
    source: 'S0.9, S1.6, S4.6',
  },
  life_course_model: {
    label: { fi: 'elämänkaarimalli', sv: 'livscykelmodell', en: 'life-course model' },
    svUncertain: true,
    definition: {
      fi: 'Tapa ryhmitellä työikäisiä asiakkaita elämänvaiheen mukaan; profiileja lähteet eivät kerro.',
      sv: 'Ett sätt att gruppera klienter i arbetsför ålder efter livsskede; profilerna framgår inte av källorna.',
      en: 'A way to group clients of working age by stage of life; the sources do not give the profiles.',
    },
    source: 'S0.9',
  },
  metric: {
    label: { fi: 'mittari', sv: 'mått, indikator', en: 'metric' },
    definition: {
      fi: 'Määritelty luku, jolla seurataan, toteutuuko tavoite.',
      sv: 'Ett definierat tal med vilket man följer om målet nås.',
      en: 'A defined figure by which a goal is followed.',
    },
    source: 'S1.12, S4.6',
  },
  steering_group: {
    label: { fi: 'ohjausryhmä', sv: 'styrgrupp', en: 'steering group' },
    definition: {
      fi: 'Ryhmä, joka ohjaa hanketta, saa raportit ja päättää suunnasta.',
      sv: 'Den grupp som styr projektet, får rapporterna och bestämmer riktningen.',
      en: 'The group that steers a project, receives its reports and decides the direction.',
    },
    source: 'S3.2, S3.5',
  },
  milestones: {
    label: { fi: 'askelmerkit', sv: 'milstolpar', en: 'milestones (literally step marks)' },
    svUncertain: true,
    definition: {
      fi: 'Hankkeen tehtävät kahden kuukauden jaksoissa.',
      sv: 'Projektets uppgifter i perioder på två månader.',
      en: 'A project’s tasks in periods of two months.',
    },
    source: 'S3.2',
  },
  four_field_report: {
    label: { fi: 'nelikenttä', sv: 'fyrfält', en: 'four-field report' },
    definition: {
      fi: 'Yhden sivun raportti, jossa on tilanne, tehtävät, aikaansaannokset ja poikkeamat.',
      sv: 'En rapport på en sida med läge, uppgifter, resultat och avvikelser.',
      en: 'A one-page report of situation, tasks, achievements and deviations.',
    },
    source: 'S3.5',
  },
  rooting: {
    label: { fi: 'juurruttaminen', sv: 'förankring', en: 'rooting, embedding' },
    definition: {
      fi: 'Hankkeen tuloksen tekeminen tavalliseksi työksi.',
      sv: 'Att göra projektets resultat till vanligt arbete.',
      en: 'Making a project’s result ordinary work.',
    },
    variants: [{ fi: 'jalkauttaminen', sv: 'implementering', en: 'rolling out' }],
    source: 'S0.8, S1.14',
  },
} as const satisfies Record<string, Term>;
