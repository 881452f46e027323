import type { Service } from './service.ts';

export const socialServices = {
  social_work: {
    category: 'social',
    label: { fi: 'Sosiaalityö, aikuissosiaalityö', sv: 'Socialarbete, vuxensocialarbete', en: 'Social work, adult social work' },
    source: 'S2.4, S3.7',
  },
  social_guidance: {
    category: 'social',
    label: { fi: 'Sosiaaliohjaus', sv: 'Social handledning', en: 'Social guidance' },
    source: 'S2.4',
  },
  service_need_assessment: {
    category: 'social',
    label: { fi: 'Palvelutarpeen arviointi', sv: 'Bedömning av servicebehovet', en: 'Assessment of service need' },
    source: 'S2.8, S4.4',
  },
  working_age_social_services: {
    category: 'social',
    label: {
      fi: 'Työikäisten sosiaalipalvelut',
      sv: 'Socialservice för personer i arbetsför ålder',
      en: 'Social services for working-age people',
    },
    source: 'S1.10',
  },
  rehabilitative_work_activity: {
    category: 'social',
    label: { fi: 'Kuntouttava työtoiminta', sv: 'Arbetsverksamhet i rehabiliteringssyfte', en: 'Rehabilitative work activity' },
    onServiceTray: true,
    source: 'S1.7',
  },
  social_rehabilitation: {
    category: 'social',
    label: { fi: 'Sosiaalinen kuntoutus', sv: 'Social rehabilitering', en: 'Social rehabilitation' },
    onServiceTray: true,
    source: 'S1.7',
  },
  work_activity: {
    category: 'social',
    label: { fi: 'Työtoiminta', sv: 'Arbetsverksamhet', en: 'Work activity' },
    source: 'S3.5',
  },
  financial_housing_advice: {
    category: 'social',
    label: { fi: 'Talous- ja asumisneuvonta', sv: 'Ekonomi- och boenderådgivning', en: 'Financial and housing advice' },
    onServiceTray: true,
    source: 'S1.7',
  },
  debt_counselling: {
    category: 'social',
    label: { fi: 'Velkaneuvonta', sv: 'Skuldrådgivning', en: 'Debt counselling' },
    source: 'S2.7',
  },
  disability_services: {
    category: 'social',
    label: { fi: 'Vammaispalvelut', sv: 'Funktionshinderservice', en: 'Disability services' },
    source: 'S1.10',
  },
  intellectual_disability_services: {
    category: 'social',
    label: {
      fi: 'Kehitysvammapalvelut',
      sv: 'Tjänster för personer med utvecklingsstörning',
      en: 'Services for people with intellectual disability',
    },
    source: 'S1.10',
  },
  family_services: {
    category: 'social',
    label: {
      fi: 'Lasten, nuorten ja perheiden palvelut',
      sv: 'Tjänster för barn, unga och familjer',
      en: 'Services for children, young people and families',
    },
    source: 'S1.6, S1.10',
  },
  child_protection: {
    category: 'social',
    label: { fi: 'Lastensuojelu', sv: 'Barnskydd', en: 'Child protection' },
    source: 'S1.6',
  },
  immigrant_services: {
    category: 'social',
    label: { fi: 'Maahanmuuttajapalvelut', sv: 'Tjänster för invandrare', en: 'Immigrant services' },
    source: 'S1.10',
  },
  home_delivered_services: {
    category: 'social',
    label: { fi: 'Kotiin vietävät palvelut', sv: 'Tjänster som ges hemma', en: 'Services taken to the home' },
    source: 'S2.18',
  },
  other_social_services: {
    category: 'social',
    label: {
      fi: 'Muut sosiaalihuoltolain mukaiset palvelut',
      sv: 'Övrig socialservice enligt socialvårdslagen',
      en: 'Other Social Welfare Act services',
    },
    source: 'S1.10',
  },
} as const satisfies Record<string, Service>;
