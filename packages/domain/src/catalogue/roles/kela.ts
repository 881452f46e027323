import type { Role } from './role.ts';

export const kelaRoles = {
  kela_expert: {
    group: 'kela',
    label: { fi: 'Kelan asiantuntija', sv: 'FPA:s sakkunniga', en: 'Kela expert' },
    svUncertain: true,
    does: { fi: 'Osallistuu tiimeihin ja konsultoi', sv: 'Deltar i team och konsulterar', en: 'Takes part in teams and consults' },
    source: 'S2.19, S2.20',
  },
  kela_adviser: {
    group: 'kela',
    label: { fi: 'Kelan työkykyneuvoja', sv: 'FPA:s rådgivare i frågor om arbetsförmåga', en: 'Kela work ability adviser' },
    svUncertain: true,
    does: {
      fi: 'Erityisosaamistiimissä kokoaikaisesti',
      sv: 'På heltid i teamet med specialkompetens',
      en: 'Full time in the special expertise team',
    },
    source: 'S2.5',
  },
  kela_project_worker: {
    group: 'kela',
    label: { fi: 'Kelan projektityöntekijä', sv: 'FPA:s projektarbetare', en: 'Kela project worker' },
    svUncertain: true,
    does: {
      fi: 'Tekee käytännön asiakastyötä Satakunnassa',
      sv: 'Gör praktiskt klientarbete i Satakunta',
      en: 'Does practical client work in Satakunta',
    },
    source: 'S0.2',
  },
} as const satisfies Record<string, Role>;
