import type { Service } from './service.ts';

export const otherPublicServices = {
  sports_services: {
    category: 'other_public',
    label: { fi: 'Liikuntatoimi', sv: 'Kommunens idrottstjänster', en: 'Municipal sports services' },
    source: 'S2.18',
  },
  criminal_sanctions_support: {
    category: 'other_public',
    label: { fi: 'Rikosseuraamuslaitoksen tuki', sv: 'Stöd av Brottspåföljdsmyndigheten', en: 'Support of the Criminal Sanctions Agency' },
    source: 'S2.17',
  },
} as const satisfies Record<string, Service>;
