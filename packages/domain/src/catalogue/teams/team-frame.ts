import type { CatalogueEntry } from '../entry.ts';

/** What a team has to settle for itself before it takes clients: its frame. The sources ask for it and leave the answers to each place. */
export const teamFrame = {
  meets: {
    label: { fi: 'Milloin tiimi kokoontuu', sv: 'När teamet möts', en: 'When the team meets' },
    source: 'S2.19, S4.5',
  },
  records_where: {
    label: {
      fi: 'Mihin järjestelmään tiimin työ kirjataan',
      sv: 'I vilket system teamets arbete dokumenteras',
      en: 'In which system the team’s work is recorded',
    },
    source: 'S2.19',
  },
  consent_practice: {
    label: {
      fi: 'Miten asiakkaan suostumus pyydetään ja missä sitä säilytetään',
      sv: 'Hur klientens samtycke begärs och var det förvaras',
      en: 'How the client’s consent is asked, and where it is kept',
    },
    source: 'S2.19, S2.20',
  },
  goals: {
    label: { fi: 'Mihin tiimin työllä pyritään', sv: 'Vad teamets arbete siktar på', en: 'What the team’s work aims at' },
    source: 'S2.20',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type TeamFrameId = keyof typeof teamFrame;
