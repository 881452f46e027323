import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: { fi: 'Tavoitteet on asetettu.', sv: 'Målen är uppställda.', en: 'The goals are set.' },
  exit: {
    fi: 'Suunnitelmasta on sovittu, tai on todettu, ettei polkua löydy.',
    sv: 'Planen är avtalad, eller det har konstaterats att ingen stig hittas.',
    en: 'The plan is agreed, or it is decided that no path was found.',
  },
  responsible: {
    label: {
      fi: 'asiakasvastaava, asiakas ja kumppani (TYP, Kela, TE-palvelut, sosiaalipalvelut)',
      sv: 'den kundansvariga, klienten och en partner (TYP, FPA, arbets- och näringstjänsterna, socialservicen)',
      en: 'the client-responsible worker, the client and a partner (TYP, Kela, TE services, social services)',
    },
    roles: ['client_responsible', 'client', 'kela_expert', 'te_expert', 'social_worker'],
  },
  dates: ['planFormedOn', 'pathwayDecidedOn', 'pathwayFound'],
  source: 'S0.4, S0.7',
} as const satisfies StateDetail;
