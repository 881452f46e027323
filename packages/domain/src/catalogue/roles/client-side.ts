import type { Role } from './role.ts';

export const clientSideRoles = {
  client: {
    group: 'client_side',
    label: { fi: 'Asiakas', sv: 'Klient', en: 'Client' },
    does: {
      fi: 'Päättää verkostostaan ja tavoitteistaan, voi osallistua kokouksiin, antaa suostumuksen ja palautetta',
      sv: 'Bestämmer om sitt nätverk och sina mål, kan delta i möten, ger samtycke och respons',
      en: 'Decides on the network and the goals, may attend meetings, gives consent and feedback',
    },
    source: 'S2.6, S0.4',
  },
  support_person: {
    group: 'client_side',
    label: { fi: 'Asiakkaan tukihenkilö', sv: 'Stödperson', en: 'Client’s support person' },
    does: { fi: 'Kuuluu asiakkaan verkostoon', sv: 'Hör till klientens nätverk', en: 'Belongs to the client’s network' },
    source: 'S2.18',
  },
  peer: {
    group: 'client_side',
    label: { fi: 'Vertainen', sv: 'Kamratstödjare', en: 'Peer' },
    does: {
      fi: 'Pitää vertaisvastaanottoa ja antaa vertaistukea',
      sv: 'Håller kamratmottagning och ger kamratstöd',
      en: 'Holds peer reception and gives peer support',
    },
    source: 'S2.6',
  },
  expert_by_experience: {
    group: 'client_side',
    label: { fi: 'Kokemusasiantuntija', sv: 'Erfarenhetsexpert', en: 'Expert by experience' },
    does: {
      fi: 'Ohjaa ryhmiä, tapaa asiakkaita ja toimii erityisosaamistiimin jäsenenä',
      sv: 'Leder grupper, träffar klienter och är medlem i teamet med specialkompetens',
      en: 'Leads groups, meets clients and is a member of the special expertise team',
    },
    source: 'S2.5, S2.6',
  },
  experience_developer: {
    group: 'client_side',
    label: { fi: 'Kokemuskehittäjä, kehittäjäasiakas', sv: 'Erfarenhetsutvecklare', en: 'Experience developer' },
    svUncertain: true,
    does: {
      fi: 'Kommentoi toimintamalleja ja esitteitä',
      sv: 'Kommenterar verksamhetsmodeller och broschyrer',
      en: 'Comments on operating models and brochures',
    },
    source: 'S2.6, S3.5',
  },
} as const satisfies Record<string, Role>;
