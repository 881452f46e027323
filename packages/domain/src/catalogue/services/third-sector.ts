import type { Service } from './service.ts';

export const thirdSectorServices = {
  organisation_low_threshold: {
    category: 'third_sector',
    label: {
      fi: 'Järjestöjen matalan kynnyksen palvelut',
      sv: 'Organisationernas lågtröskeltjänster',
      en: 'Low-threshold services of organisations',
    },
    source: 'S3.11',
  },
  volunteering: {
    category: 'third_sector',
    label: { fi: 'Vapaaehtoistyö', sv: 'Frivilligarbete', en: 'Volunteering as a path to work' },
    source: 'S3.11',
  },
  real_work_assessment: {
    category: 'third_sector',
    label: {
      fi: 'Työ- ja toimintakyvyn arviointi käytännön työssä',
      sv: 'Bedömning av arbets- och funktionsförmågan i praktiskt arbete',
      en: 'Assessment in real work',
    },
    source: 'S3.11',
  },
  walking_alongside: {
    category: 'third_sector',
    label: {
      fi: 'Rinnalla kulkeminen, osaamisen tuki',
      sv: 'Stöd vid sidan av, kompetensstöd',
      en: 'Walking alongside, competence support',
    },
    svUncertain: true,
    source: 'S3.11',
  },
  peer_support: {
    category: 'third_sector',
    label: {
      fi: 'Vertaistuki, kokemusasiantuntija, vertaisvastaanotto',
      sv: 'Kamratstöd, erfarenhetsexpert, kamratmottagning',
      en: 'Peer support, expert by experience, peer reception',
    },
    source: 'S2.6',
  },
  arkeen_voimaa: {
    category: 'third_sector',
    label: { fi: 'Arkeen voimaa -ryhmät', sv: 'Arkeen voimaa-grupper', en: 'Arkeen voimaa groups' },
    source: 'S2.4, S2.18',
  },
  ma_klaaraan: {
    category: 'third_sector',
    label: { fi: 'Mä klaaraan -hanke', sv: 'Projektet Mä klaaraan', en: 'Mä klaaraan project' },
    source: 'S2.18',
  },
  paluu_tyoelamaan: {
    category: 'third_sector',
    label: { fi: 'Paluu työelämään -hanke', sv: 'Projektet Paluu työelämään', en: 'Paluu työelämään project' },
    source: 'S2.18',
  },
  sininauha: {
    category: 'third_sector',
    label: { fi: 'Varsinais-Suomen Sininauha', sv: 'Varsinais-Suomen Sininauha', en: 'Sininauha association' },
    isName: true,
    source: 'S2.18',
  },
  a_kilta: {
    category: 'third_sector',
    label: { fi: 'A-kilta', sv: 'A-gillet', en: 'A-kilta association' },
    svUncertain: true,
    source: 'S2.18',
  },
  parish_diaconal: {
    category: 'third_sector',
    label: { fi: 'Seurakunta, diakonia', sv: 'Församling, diakoni', en: 'Parish, diaconal work' },
    source: 'S2.18',
  },
  mll: {
    category: 'third_sector',
    label: { fi: 'Mannerheimin lastensuojeluliitto', sv: 'Mannerheims Barnskyddsförbund', en: 'Mannerheim League for Child Welfare' },
    source: 'S2.18',
  },
} as const satisfies Record<string, Service>;
