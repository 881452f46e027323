import type { Role } from './role.ts';

export const socialRoles = {
  social_worker: {
    group: 'social',
    label: { fi: 'Sosiaalityöntekijä', sv: 'Socialarbetare', en: 'Social worker' },
    does: {
      fi: 'Kuuluu Porin tiimin ytimeen; asiakkaan oma sosiaalityöntekijä',
      sv: 'Hör till kärnan i teamet i Björneborg; klientens egen socialarbetare',
      en: 'Belongs to the core of the Pori team; the client’s own social worker',
    },
    source: 'S0.6, S1.6',
  },
  social_counsellor: {
    group: 'social',
    label: { fi: 'Sosiaaliohjaaja', sv: 'Socialhandledare', en: 'Social counsellor' },
    does: { fi: 'Kuuluu Porin tiimin ytimeen', sv: 'Hör till kärnan i teamet i Björneborg', en: 'Belongs to the core of the Pori team' },
    source: 'S0.6',
  },
  social_care_expert: {
    group: 'social',
    label: { fi: 'Sosiaalialan asiantuntija', sv: 'Sakkunnig inom socialvården', en: 'Social-care expert' },
    svUncertain: true,
    does: {
      fi: 'Jäsen valtakunnallisessa tiimimallissa',
      sv: 'Medlem i den nationella teammodellen',
      en: 'Member in the national team model',
    },
    source: 'S4.5',
  },
  client_guide: {
    group: 'social',
    label: { fi: 'Asiakasohjaaja', sv: 'Klienthandledare', en: 'Client guidance worker' },
    svUncertain: true,
    does: {
      fi: 'Kuuluu niihin, joista asiakkaan oma tiimi kootaan',
      sv: 'Hör till dem av vilka klientens eget team sätts samman',
      en: 'One of those from whom the client’s own team is gathered',
    },
    source: 'S1.6',
  },
} as const satisfies Record<string, Role>;
