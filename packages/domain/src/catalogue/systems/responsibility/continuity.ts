import type { System } from '../system.ts';

/** How responsibility and help carry on between workers and parties. */
export const continuitySystems = {
  'SYS-43': {
    label: {
      fi: 'Vastuullinen asiakasohjaus loppuun asti',
      sv: 'Ansvarsfull klienthandledning till slutet',
      en: 'Responsible client guidance to the end',
    },
    source: 'S4.4, S3.1',
    area: 'responsibility',
    lives: 'computed',
    description: {
      fi: 'Ohjaus ei lopu lähettämiseen: vastaanotto varmistetaan, palvelu saadaan ja asiakkuus päätetään sovitusti. Lähete, jota kukaan ei ole käsitellyt, näkyy.',
      sv: 'Handledningen slutar inte med remissen: mottagandet bekräftas, tjänsten fås och ärendet avslutas enligt överenskommelse. En remiss som ingen har behandlat syns.',
      en: 'Guidance does not stop at the referral: receipt is confirmed, the service is received, and the case ends by agreement. A referral that nobody has handled is seen.',
    },
    parts: [
      { call: 'openReferrals' },
      { call: 'referralStage' },
      { invariant: 'ending_not_agreed' },
      { event: 'ending_agreed' },
      { metric: 'planned_service_started' },
      { file: 'referrals', columns: ['received_on', 'acknowledged_on', 'handled_on', 'feedback_on'] },
    ],
  },
  'SYS-44': {
    label: { fi: 'Työparityöskentely', sv: 'Pararbete', en: 'Pair working' },
    svUncertain: true,
    source: 'S2.16, S2.17',
    area: 'responsibility',
    lives: 'computed',
    description: {
      fi: 'Kaksi työntekijää saman asiakkaan asiassa, kun tarvitaan kahdenlaista osaamista, oman organisaation sisällä tai yli sen rajojen.',
      sv: 'Två anställda i samma klients ärende när två slags kunnande behövs, inom en organisation eller över gränserna.',
      en: 'Two workers on one client’s matter where two kinds of expertise are needed, inside an organisation or across.',
    },
    parts: [{ call: 'isWorkedInPair' }, { file: 'assignments', columns: ['kind', 'in_pair'] }],
  },
  'SYS-45': {
    label: { fi: 'Konsultaatio', sv: 'Konsultation', en: 'Consultation' },
    source: 'S2.17, S2.4, S2.5, S1.6',
    area: 'responsibility',
    lives: 'computed',
    description: {
      fi: 'Ammattilaisten lyhyt keskustelu, yleensä ilman asiakkaan taustaa. Osa asioista ratkeaa sillä, eikä asiakkuutta tarvita.',
      sv: 'Ett kort samtal mellan professionella, oftast utan klientens bakgrund. En del ärenden löses så och inget klientförhållande behövs.',
      en: 'A short dialogue between professionals, usually without the client’s background. Some matters are settled by it, and no case is needed.',
    },
    parts: [
      { metric: 'consultations' },
      { state: 'specialist_consultation' },
      { file: 'consultations', columns: ['held_on', 'from_role', 'to_role', 'client_identified', 'led_to_case'] },
    ],
  },
  'SYS-46': {
    label: { fi: 'Verkostot ja ekosysteemi', sv: 'Nätverk och ekosystem', en: 'Networks and ecosystem' },
    source: 'S2.18, S2.16, S0.2',
    area: 'responsibility',
    lives: 'recorded',
    description: {
      fi: 'Työllisyydenhoito on monen toimijan työtä. Asiakkaan verkosto valitaan hänen kanssaan ja hänen luvallaan; alueella on omat verkostonsa.',
      sv: 'Sysselsättningsarbetet fördelas på många parter. Klientens nätverk väljs tillsammans med klienten och med hens tillstånd; regionen har sina egna nätverk.',
      en: 'Employment care is the work of many parties. A client’s network is chosen with the client and by permission; regions have networks of their own.',
    },
    parts: [
      { catalogue: 'networks', entries: ['health_station_coordinator', 'work_ability_network', 'organisation_network', 'valikko'] },
      { file: 'consents', columns: ['scope', 'given_on'] },
      { call: 'consentedParties' },
    ],
  },
  'SYS-47': {
    label: { fi: 'Järjestöt', sv: 'Organisationer inom tredje sektorn', en: 'Third sector' },
    source: 'S3.11, S2.6, S2.18',
    area: 'responsibility',
    lives: 'recorded',
    description: {
      fi: 'Järjestöt tuntevat oman ryhmänsä, eivät ole viranomaisia ja madaltavat kynnystä: ne räätälöivät tehtäviä, arvioivat työkykyä oikeassa työssä ja tuovat kokemusasiantuntijat mukaan.',
      sv: 'Organisationerna känner sin grupp, är inga myndigheter och sänker tröskeln: de skräddarsyr uppgifter, bedömer arbetsförmågan i verkligt arbete och tar med erfarenhetsexperter.',
      en: 'Organisations know their group, are no authorities and lower the threshold: they tailor tasks, assess ability in real work and bring experts by experience.',
    },
    parts: [
      { referralSource: 'organisation' },
      {
        catalogue: 'services',
        entries: ['organisation_low_threshold', 'volunteering', 'real_work_assessment', 'walking_alongside', 'peer_support'],
      },
      { file: 'assessments', columns: ['level', 'in_real_work', 'done_on'] },
    ],
  },
  'SYS-48': {
    label: { fi: 'Solmukohdat ja jatkuvuus', sv: 'Knutpunkter och kontinuitet', en: 'Node points and continuity' },
    svUncertain: true,
    source: 'S2.16, S0.9',
    area: 'responsibility',
    lives: 'computed',
    description: {
      fi: 'Kun asiakas siirtyy palvelusta toiseen: kuka vastaa seuraavasta, kuka tukee ja päteekö suunnitelma yhä? Vastuu päättyy vasta, kun siirto on hyväksytty.',
      sv: 'När klienten går från en tjänst till en annan: vem ansvarar för nästa steg, vem stöder, och gäller planen ännu? Ansvaret upphör först när överlämningen har godkänts.',
      en: 'When a client moves from one service to another: who answers for the next steps, who supports, does the plan still hold? A responsibility ends only when the handover is accepted.',
    },
    parts: [
      { metric: 'handover_accepted' },
      { invariant: 'handover_not_accepted' },
      { invariant: 'client_responsible_gap' },
      { metric: 'worker_changes' },
      { file: 'handovers', columns: ['proposed_on', 'accepted_on', 'client_informed_on', 'plan_still_valid'] },
    ],
  },
} as const satisfies Record<string, System>;
