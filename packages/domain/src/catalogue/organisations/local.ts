import type { Organisation } from './organisation.ts';

/** Municipalities that the sources name, and what municipalities run. */
export const localOrganisations = {
  porin_perusturva: {
    kind: 'municipal',
    label: { fi: 'Porin perusturva', sv: 'Björneborgs grundtrygghet', en: 'Basic social and health services of Pori' },
    svUncertain: true,
    region: 'satakunta',
    source: 'S0.5, S0.6',
  },
  eura: {
    kind: 'municipal',
    label: { fi: 'Euran kunta', sv: 'Eura kommun', en: 'Municipality of Eura' },
    region: 'satakunta',
    source: 'S0.2',
  },
  tampere: {
    kind: 'municipal',
    label: { fi: 'Tampereen kaupunki', sv: 'Tammerfors stad', en: 'City of Tampere' },
    region: 'pirkanmaa',
    source: 'S1.3',
  },
  ylojarvi: {
    kind: 'municipal',
    label: { fi: 'Ylöjärven kaupunki', sv: 'Ylöjärvi stad', en: 'Town of Ylöjärvi' },
    region: 'pirkanmaa',
    source: 'S1.3',
  },
  lempaala: {
    kind: 'municipal',
    label: { fi: 'Lempäälän kunta', sv: 'Lempäälä kommun', en: 'Municipality of Lempäälä' },
    region: 'pirkanmaa',
    source: 'S1.3, S1.4',
  },
  kangasala: {
    kind: 'municipal',
    label: { fi: 'Kangasalan kaupunki', sv: 'Kangasala stad', en: 'Town of Kangasala' },
    region: 'pirkanmaa',
    source: 'S1.4',
  },
  turku: {
    kind: 'municipal',
    label: { fi: 'Turun kaupunki', sv: 'Åbo stad', en: 'City of Turku' },
    region: 'varsinais_suomi',
    source: 'S2.14, S2.17, S2.18',
  },
  salo: {
    kind: 'municipal',
    label: { fi: 'Salon kaupunki', sv: 'Salo stad', en: 'Town of Salo' },
    region: 'varsinais_suomi',
    source: 'S2.20',
  },
  laitila: {
    kind: 'municipal',
    label: { fi: 'Laitilan kaupunki', sv: 'Laitila stad', en: 'Town of Laitila' },
    region: 'varsinais_suomi',
    source: 'S2.20',
  },
  lieto: {
    kind: 'municipal',
    label: { fi: 'Liedon kunta', sv: 'Lundo kommun', en: 'Municipality of Lieto' },
    region: 'varsinais_suomi',
    source: 'S2.20',
  },
  uusikaupunki: {
    kind: 'municipal',
    label: { fi: 'Uudenkaupungin kaupunki', sv: 'Nystads stad', en: 'Town of Uusikaupunki' },
    region: 'varsinais_suomi',
    source: 'S2.20',
  },
  kaarina: {
    kind: 'municipal',
    label: { fi: 'Kaarinan kaupunki', sv: 'S:t Karins stad', en: 'Town of Kaarina' },
    region: 'varsinais_suomi',
    source: 'S2.20',
  },
  naantali: {
    kind: 'municipal',
    label: { fi: 'Naantalin kaupunki', sv: 'Nådendals stad', en: 'Town of Naantali' },
    region: 'varsinais_suomi',
    source: 'S2.20',
  },
  suomussalmi: {
    kind: 'municipal',
    label: { fi: 'Suomussalmen kunta', sv: 'Suomussalmi kommun', en: 'Municipality of Suomussalmi' },
    region: 'kainuu',
    source: 'S3.13',
  },
  kajaani: {
    kind: 'municipal',
    label: { fi: 'Kajaanin kaupunki', sv: 'Kajana stad', en: 'Town of Kajaani' },
    region: 'kainuu',
    source: 'S3.13',
  },
  municipal_employment_services: {
    kind: 'municipal',
    label: { fi: 'Kunnan työllisyyspalvelut', sv: 'Kommunens sysselsättningstjänster', en: 'Municipal employment services' },
    isMany: true,
    source: 'S1.5, S2.18',
  },
  municipal_employment_trial: {
    kind: 'municipal',
    label: {
      fi: 'Työllisyyden kuntakokeilu',
      sv: 'Kommunförsök som gäller främjande av sysselsättningen',
      en: 'Municipal employment trial',
    },
    isMany: true,
    source: 'S1.8, S2.7',
  },
  sports_services: {
    kind: 'municipal',
    label: { fi: 'Kunnan liikuntapalvelut', sv: 'Kommunens idrottstjänster', en: 'Municipal sports services' },
    isMany: true,
    source: 'S2.18',
  },
} as const satisfies Record<string, Organisation>;
