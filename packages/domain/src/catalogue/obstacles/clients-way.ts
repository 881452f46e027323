import type { Obstacle } from './obstacle.ts';

/** What stands in the client’s way. */
export const clientsWayObstacles = {
  o4_hatch_to_hatch: {
    label: {
      fi: 'Asiakasta lähetetään luukulta luukulle, ja työtä tehdään kahteen kertaan',
      sv: 'Klienten skickas från lucka till lucka och arbete görs dubbelt',
      en: 'The client is sent from hatch to hatch, and work is done twice',
    },
    remedy: {
      fi: 'Lähete osoitetaan uudelleen eikä hylätä, ja vastuussa oleva näkyy aina',
      sv: 'Remissen adresseras om i stället för att avvisas, och den som ansvarar syns alltid',
      en: 'A referral is re-addressed instead of rejected, and who owns it always shows',
    },
    metrics: ['bounces'],
    source: 'S2.16, S1.6',
  },
  o5_chained_assessments: {
    label: {
      fi: 'Samansisältöiset arviot ketjuuntuvat',
      sv: 'Bedömningar med samma innehåll läggs på varandra',
      en: 'Assessments of the same content are chained',
    },
    remedy: {
      fi: 'Huomautus samasta arviosta ennen uuden tilaamista',
      sv: 'En anmärkning om samma bedömning innan en ny beställs',
      en: 'A notice of the same assessment before a new one is ordered',
    },
    metrics: ['duplicate_assessment'],
    source: 'S1.1',
  },
  o6_handover_nodes: {
    label: {
      fi: 'Siirtymissä on epäselvää, kuka vastaa ja onko suunnitelma voimassa',
      sv: 'Vid övergångar är det oklart vem som ansvarar och om planen gäller',
      en: 'At handovers it is unclear who is responsible and whether the plan is valid',
    },
    remedy: {
      fi: 'Siirto, jonka vastaanottaja hyväksyy',
      sv: 'En överföring som mottagaren godkänner',
      en: 'A handover that the receiver accepts',
    },
    metrics: ['handover_accepted'],
    source: 'S2.16, S0.9',
  },
  o7_waiting_without_support: {
    label: { fi: 'Asiakas odottaa ilman tukea', sv: 'Klienten väntar utan stöd', en: 'The client waits without support' },
    remedy: {
      fi: 'Odotusajat ja muistutus yhteydenotosta',
      sv: 'Väntetider och en påminnelse om kontakt',
      en: 'Waiting periods, and prompts of contact',
    },
    metrics: ['waiting_support'],
    source: 'S2.15',
  },
  o8_duration_unknown: {
    label: {
      fi: 'Kestoa ei tiedetä ennalta',
      sv: 'Det går inte att veta på förhand hur länge det tar',
      en: 'The duration cannot be known beforehand',
    },
    remedy: {
      fi: 'Rehellinen vaihteluväli aiemmista asiakkuuksista, myös keskeneräisistä',
      sv: 'Ett ärligt intervall från tidigare ärenden, även öppna',
      en: 'Honest ranges from earlier cases, the unfinished ones included',
    },
    metrics: [],
    source: 'S2.15',
  },
  o9_workers_change: {
    label: {
      fi: 'Työntekijät ja verkostot vaihtuvat pitkän prosessin aikana',
      sv: 'Arbetstagare och nätverk byts under en lång process',
      en: 'Workers and networks change in long processes',
    },
    remedy: {
      fi: 'Vastuiden historia ja asiakkaan oma näkymä',
      sv: 'Ansvarens historia och klientens egen vy',
      en: 'The history of assignments and the client’s own view',
    },
    metrics: ['worker_changes'],
    source: 'S2.16',
  },
  o10_client_unsure: {
    label: {
      fi: 'Asiakas ei tiedä, kuka prosessia vie, miksi ja mikä on oma osa',
      sv: 'Klienten vet inte vem som driver processen, varför och vad den egna rollen är',
      en: 'The client does not know who carries the process, why, and what own role is',
    },
    remedy: {
      fi: 'Asiakkaan sivu selkeällä kielellä',
      sv: 'En sida för klienten på klarspråk',
      en: 'A page for the client in plain language',
    },
    metrics: ['responsible_named'],
    source: 'S2.12, S2.19',
  },
  o17_referral_unclear: {
    label: {
      fi: 'Lähettämisen ja palautteen käytännöt ovat epäselviä',
      sv: 'Praxis för remisser och respons är oklar',
      en: 'Practices of referral and feedback are unclear',
    },
    remedy: {
      fi: 'Yhdenmukainen lähete, kuittaus ja palaute',
      sv: 'En enhetlig remiss, kvittering och respons',
      en: 'A uniform form, a receipt and feedback',
    },
    metrics: ['uniform_referral_share', 'referral_completeness', 'feedback_share'],
    source: 'S0.7',
  },
  o22_client_absent: {
    label: {
      fi: 'Kokouksesta poissa olevan asiakkaan on silti oltava osallinen',
      sv: 'Klienten ska vara delaktig också utan att vara med på mötet',
      en: 'A client who is absent from the meeting must still be involved',
    },
    remedy: {
      fi: 'Asiakkaan näkemys kirjattuna ennen kokousta ja palaute sen jälkeen',
      sv: 'Klientens syn antecknad före mötet och respons efter det',
      en: 'The client’s view recorded before, and feedback after',
    },
    metrics: ['client_present'],
    source: 'S2.20, S0.4',
  },
  o23_motivation_rule: {
    label: {
      fi: 'Pääsyehto ”motivoitunut” voi jättää ihmisiä ulkopuolelle',
      sv: 'Villkoret ”motiverad” kan lämna människor utanför',
      en: 'The entry rule “motivated” may leave people out',
    },
    remedy: {
      fi: 'Syy kirjattuna, kun asiakasta ei oteta, ja segmenttien vertailu',
      sv: 'Orsaken antecknad när klienten inte tas emot, och jämförelse av segment',
      en: 'The reason recorded when a client is not taken, and segments compared',
    },
    metrics: ['withdrawn'],
    source: 'S2.6, S3.9',
  },
  o24_outside_services: {
    label: {
      fi: 'Palvelujen ulkopuolella olevat eivät näy missään järjestelmässä',
      sv: 'De som står utanför tjänsterna syns inte i något system',
      en: 'People outside services are not seen by any system',
    },
    remedy: {
      fi: 'Lähetteen lähde ja etsivän työn suppilo lukuina',
      sv: 'Remissens källa och det uppsökande arbetets tratt i siffror',
      en: 'The source of the referral, and a funnel of outreach in counts',
    },
    metrics: ['outside_reached'],
    source: 'S1.5, S2.2, S2.8',
  },
  o25_feedback_unused: {
    label: {
      fi: 'Palautetta kerätään, mutta sitä ei käytetä',
      sv: 'Respons samlas in men används inte',
      en: 'Feedback is collected but not used',
    },
    remedy: { fi: 'Palautteesta toimeen', sv: 'Från respons till åtgärd', en: 'From feedback to action' },
    metrics: ['feedback_acted'],
    source: 'S2.6',
  },
  o26_unrealistic_expectations: {
    label: {
      fi: 'Palvelulta odotetaan liikaa',
      sv: 'Förväntningarna på tjänsten är orealistiska',
      en: 'Expectations of the service are unrealistic',
    },
    remedy: {
      fi: 'Selkokielinen sivu siitä, mitä tapahtuu ja milloin',
      sv: 'En sida på klarspråk om vad som händer och när',
      en: 'A plain-language page of the steps to expect',
    },
    metrics: ['client_nps'],
    source: 'S2.23',
  },
  o36_immigrants_paths: {
    label: {
      fi: 'Maahanmuuttajien poluilla on omat kysymyksensä',
      sv: 'Invandrares stigar har sina egna frågor',
      en: 'Immigrants’ paths have questions of their own',
    },
    remedy: {
      fi: 'Lähde, tunniste ja kieli näkyviin',
      sv: 'Källan, kännetecknet och språket synliga',
      en: 'Source, flag and language made visible',
    },
    metrics: [],
    source: 'S1.8',
  },
  o37_coaching_limited: {
    label: {
      fi: 'Valmennusta saavat vain jotkin ryhmät, vaikka useampi hyötyisi',
      sv: 'Arbetsträning ges bara till vissa grupper fast fler skulle ha nytta av den',
      en: 'Coaching is limited to some groups although more would benefit',
    },
    remedy: {
      fi: 'Valmennuksen tarjoaminen segmenteittäin',
      sv: 'Erbjuden arbetsträning efter segment',
      en: 'Offers of coaching by segment',
    },
    metrics: ['coaching_employed'],
    source: 'S2.21',
  },
} as const satisfies Record<string, Obstacle>;
