import type { Service } from './service.ts';

export const educationServices = {
  education_path: {
    category: 'education',
    label: { fi: 'Koulutus, opinnot', sv: 'Utbildning, studier', en: 'Education or studies' },
    source: 'S1.5',
  },
  student_welfare: {
    category: 'education',
    label: {
      fi: 'Opiskelijahuolto (psykologi, kuraattori, yksilökohtainen)',
      sv: 'Studerandevård (psykolog, kurator, individuellt inriktad)',
      en: 'Student welfare',
    },
    source: 'S1.7',
  },
  special_institution_support: {
    category: 'education',
    label: {
      fi: 'Sote-palvelut ammatillisissa erityisoppilaitoksissa',
      sv: 'Social- och hälsovårdstjänster vid specialyrkesläroanstalter',
      en: 'Support in special vocational institutions',
    },
    source: 'S1.7, S1.10',
  },
  study_counselling: {
    category: 'education',
    label: { fi: 'Opinto-ohjaus', sv: 'Studiehandledning', en: 'Study counselling' },
    source: 'S2.7 (I)',
  },
  competence_services: {
    category: 'education',
    label: { fi: 'Osaamista edistävät palvelut', sv: 'Tjänster som främjar kompetensen', en: 'Services promoting competence' },
    source: 'S1.10',
  },
  continuous_learning: {
    category: 'education',
    label: { fi: 'Jatkuva oppiminen', sv: 'Kontinuerligt lärande', en: 'Continuous learning' },
    source: 'S3.10',
  },
  student_special_path: {
    category: 'education',
    label: {
      fi: 'Erityistä tukea tarvitsevan opiskelijan polku',
      sv: 'Stigen för en studerande som behöver särskilt stöd',
      en: 'Path of a student with special support',
    },
    svUncertain: true,
    source: 'S0.10',
  },
} as const satisfies Record<string, Service>;
