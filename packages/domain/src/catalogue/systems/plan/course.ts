import type { System } from '../system.ts';

/** Waiting, ending and meeting at a distance. */
export const courseSystems = {
  'SYS-72': {
    label: { fi: 'Kannattelu odotusaikana', sv: 'Stöd under väntetiden', en: 'Support while waiting' },
    source: 'S2.15',
    area: 'plan',
    lives: 'computed',
    description: {
      fi: 'Kun asiakas odottaa palvelua tai tutkimusta, mietitään, tarvitseeko hän tukea odottaessa, palvelun aikana ja sen jälkeen.',
      sv: 'När klienten väntar på en tjänst eller en undersökning överväger man om stöd behövs under väntan, under tjänsten och efter den.',
      en: 'When a client waits for a service or an examination, one considers whether support is needed during the wait, during the service and after it.',
    },
    leftOpen: {
      fi: 'Kuinka pitkä hiljaisuus on liikaa: lähteet eivät kerro, ja se sovitaan itse.',
      sv: 'Hur lång tystnad som är för mycket: källorna säger det inte, det avtalas.',
      en: 'How long a silence is too long: the sources do not tell, and it is agreed locally.',
    },
    parts: [
      { metric: 'waiting_days' },
      { metric: 'waiting_support' },
      { call: 'waitingPeriods' },
      { call: 'waitsWithoutContact' },
      { file: 'pathway', columns: ['state', 'entered_on', 'support_needed'] },
      { file: 'teams', columns: ['waiting_contact_days'] },
      { state: 'waiting_for_service' },
      { clock: 'waiting_total' },
      { event: 'support_contact' },
    ],
  },
  'SYS-73': {
    label: { fi: 'Päättyminen ja paluu', sv: 'Avslutande och återkomst', en: 'Ending and re-entry' },
    source: 'S2.15, S0.4, S4.5',
    area: 'plan',
    lives: 'computed',
    description: {
      fi: 'Tuki päättyy, kun asiakas ei enää tarvitse koordinoijaa. Hetki ja jatkaja sovitaan asiakkaan kanssa. Palaava saa uuden asiakkuuden, joka nimeää edellisen.',
      sv: 'Stödet avslutas när klienten inte längre behöver en samordnare. Tidpunkten och vem som fortsätter avtalas med klienten. Den som återkommer får ett nytt ärende som nämner det förra.',
      en: 'Support ends when the client no longer needs a co-ordinating party. The moment, and who continues, are agreed with the client. Who returns gets a new case that names the earlier one.',
    },
    parts: [
      { metric: 'solution_share' },
      { metric: 'outcome_mix' },
      { call: 'caseEnding' },
      { invariant: 'ending_not_agreed' },
      { file: 'endings', columns: ['agreed_on', 'agreed_with_client', 'continuing_party'] },
      { invariant: 'ended_before_agreed' },
      { invariant: 'return_not_linked' },
      { invariant: 'path_continues_after_end' },
      { event: 'ending_agreed' },
      { file: 'episodes', columns: ['previous_episode_id'] },
    ],
  },
  'SYS-74': {
    label: { fi: 'Digitaaliset ja etäpalvelut', sv: 'Digitala tjänster och distanstjänster', en: 'Digital and remote services' },
    source: 'S1.6, S3.2, S3.3',
    area: 'plan',
    lives: 'computed',
    description: {
      fi: 'Etäpalveluja käytetään laajasti; Kainuussa selvitettiin asiakkuussovellusta. Tuloksia ei kerrota.',
      sv: 'Distanstjänster används i stor utsträckning; i Kajanaland utreddes en klientapplikation. Inga resultat anges.',
      en: 'Remote services are used widely; in Kainuu a client application was studied. No results are told.',
    },
    parts: [
      { catalogue: 'contactChannels', entries: ['video', 'phone_call', 'message'] },
      { call: 'contactChannelsUsed' },
      { file: 'events', columns: ['channel'] },
      { file: 'referrals', columns: ['channel'] },
    ],
  },
} as const satisfies Record<string, System>;
