import type { Service } from './service.ts';

export const employmentServices = {
  te_services: {
    category: 'employment',
    label: { fi: 'TE-palvelut', sv: 'Arbets- och näringstjänster', en: 'Public employment services' },
    source: 'S1.10',
  },
  municipal_employment_services: {
    category: 'employment',
    label: { fi: 'Kunnan työllisyyspalvelut', sv: 'Kommunens sysselsättningstjänster', en: 'Municipal employment services' },
    source: 'S1.10',
  },
  employment_trial_services: {
    category: 'employment',
    label: {
      fi: 'Työllisyyden kuntakokeilu',
      sv: 'Kommunförsök som gäller främjande av sysselsättningen',
      en: 'Municipal employment trial services',
    },
    source: 'S2.13',
  },
  typ: {
    category: 'employment',
    label: {
      fi: 'Työllistymistä edistävä monialainen yhteispalvelu (TYP)',
      sv: 'Sektorsövergripande samservice som främjar sysselsättningen (TYP)',
      en: 'Multi-sectoral joint service promoting employment',
    },
    onServiceTray: true,
    source: 'S1.7',
  },
  ohjaamo: {
    category: 'employment',
    label: { fi: 'Ohjaamo', sv: 'Navigatorn', en: 'Ohjaamo, one-stop guidance for people under 30' },
    onServiceTray: true,
    belowAgeYears: 30,
    source: 'S1.7, S1.10',
  },
  immigrant_competence_centre: {
    category: 'employment',
    label: { fi: 'Maahanmuuttajien osaamiskeskus (Oske)', sv: 'Kompetenscentrum för invandrare', en: 'Competence centre for immigrants' },
    onServiceTray: true,
    source: 'S1.7, S1.10',
  },
  activation_plan: {
    category: 'employment',
    label: { fi: 'Aktivointisuunnitelma', sv: 'Aktiveringsplan', en: 'Activation plan' },
    isProduct: true,
    source: 'S1.10',
  },
  employment_plan: {
    category: 'employment',
    label: {
      fi: 'Työllistymissuunnitelma, monialainen työllistymissuunnitelma',
      sv: 'Sysselsättningsplan, sektorsövergripande sysselsättningsplan',
      en: 'Employment plan, multi-sectoral employment plan',
    },
    isProduct: true,
    source: 'S1.10',
  },
  work_coaching: {
    category: 'employment',
    label: { fi: 'Työhönvalmennus', sv: 'Arbetsträning', en: 'Work coaching' },
    source: 'S2.21',
  },
  ips_coaching: {
    category: 'employment',
    label: {
      fi: 'IPS-työhönvalmennus, laatukriteereihin perustuva tuetun työllistymisen valmennus',
      sv: 'IPS-arbetsträning, stödd sysselsättning enligt kvalitetskriterier',
      en: 'IPS / quality-criteria supported employment',
    },
    source: 'S2.22, S1.4',
  },
  subcontracted_work: {
    category: 'employment',
    label: { fi: 'Alihankintamalli', sv: 'Underleverantörsmodellen', en: 'Subcontracting model' },
    svUncertain: true,
    source: 'S1.4',
  },
  vocational_guidance: {
    category: 'employment',
    label: { fi: 'Ammatinvalinnanohjaus', sv: 'Yrkesvägledning', en: 'Vocational guidance' },
    source: 'S2.14',
  },
  work_trial: {
    category: 'employment',
    label: { fi: 'Työkokeilu', sv: 'Arbetsprövning', en: 'Work trial' },
    source: 'S2.14',
  },
  career_coaching: {
    category: 'employment',
    label: { fi: 'Uravalmennus', sv: 'Karriärträning', en: 'Career coaching' },
    source: 'S2.14',
  },
  labour_market_training: {
    category: 'employment',
    label: { fi: 'Työvoimapoliittinen koulutus', sv: 'Arbetskraftspolitisk utbildning', en: 'Labour market training' },
    source: 'S2.14',
  },
  subsidised_work: {
    category: 'employment',
    label: { fi: 'Palkkatukityö', sv: 'Arbete med lönesubvention', en: 'Subsidised work' },
    source: 'S2.14',
  },
  te_coordinator_service: {
    category: 'employment',
    label: {
      fi: 'TE-toimiston työkykykoordinaattorin palvelu',
      sv: 'Tjänster av arbets- och näringsbyråns samordnare för arbetsförmågan',
      en: 'TE-office coordinator’s service',
    },
    source: 'S2.17',
  },
  employer_support: {
    category: 'employment',
    label: {
      fi: 'Tuki työnantajalle: työn muotoilu, rekrytointi, tukien haku',
      sv: 'Stöd till arbetsgivaren: utformning av arbetet, rekrytering, ansökan om stöd',
      en: 'Employer support',
    },
    source: 'S2.21',
  },
} as const satisfies Record<string, Service>;
