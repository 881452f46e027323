import type { Term } from './term.ts';

/** How a need is recognised and a client finds the way, and ways of working with clients. */
export const processTerms = {
  recognition: {
    label: { fi: 'tunnistaminen', sv: 'identifiering', en: 'recognition' },
    definition: {
      fi: 'Työkyvyn tuen tarpeen huomaaminen ja puheeksi ottaminen, mahdollisimman varhain.',
      sv: 'Att så tidigt som möjligt lägga märke till behovet av stöd för arbetsförmågan och ta upp det.',
      en: 'Noticing the need of support for work ability and raising it, as early as possible.',
    },
    source: 'S2.7, S2.8',
  },
  trigger: {
    label: { fi: 'heräte', sv: 'signal', en: 'trigger' },
    svUncertain: true,
    definition: {
      fi: 'Merkki, jonka vuoksi työntekijä ottaa työkyvyn puheeksi; kehotus kysyä, ei päätös.',
      sv: 'Ett tecken som får arbetstagaren att ta upp arbetsförmågan; en uppmaning att fråga, inte ett beslut.',
      en: 'A sign that makes a worker raise work ability; a prompt to ask, never a decision.',
    },
    source: 'S2.8',
  },
  data_mining: {
    label: { fi: 'datalouhinta', sv: 'datautvinning', en: 'data mining' },
    definition: {
      fi: 'Tuen tarpeessa olevien etsiminen Kelan tiedoista yhteydenottoa varten.',
      sv: 'Sökning i FPA:s uppgifter efter personer i behov av stöd för att kontakta dem.',
      en: 'Searching Kela’s data for people in need of support, to contact them.',
    },
    source: 'S2.8',
  },
  finding_the_way: {
    label: { fi: 'ohjautuminen', sv: 'hänvisning', en: 'being guided to a service' },
    svUncertain: true,
    definition: {
      fi: 'Se, miten asiakas päätyy oikeaan palveluun.',
      sv: 'Hur klienten kommer till rätt tjänst.',
      en: 'How a client comes to the right service.',
    },
    source: 'S2.7, S2.9',
  },
  low_threshold: {
    label: { fi: 'matala kynnys', sv: 'låg tröskel', en: 'low threshold' },
    definition: {
      fi: 'Palveluun pääsee helposti, ilman lähetettä tai diagnoosia.',
      sv: 'Man får tjänsten lätt, utan remiss eller diagnos.',
      en: 'The service is easy to enter, without a referral or diagnosis.',
    },
    source: 'S2.2, S4.4',
  },
  client_guidance: {
    label: { fi: 'asiakasohjaus', sv: 'klienthandledning', en: 'client guidance' },
    definition: {
      fi: 'Asiakkaan neuvominen ja saattaminen oikeisiin palveluihin asiakkuuden loppuun saakka.',
      sv: 'Rådgivning till klienten och vägledning till rätt tjänster tills klientrelationen avslutas.',
      en: 'Advising the client and bringing the client to the right services until the relationship ends.',
    },
    names: { service: 'client_guidance' },
    source: 'S1.6, S4.4',
  },
  to_one_hatch: {
    label: { fi: 'yhteen luukkuun', sv: 'en lucka', en: 'to one hatch (single entry)' },
    svUncertain: true,
    definition: {
      fi: 'Lähetteet tulevat yhteen paikkaan, eikä lähettäjän tarvitse tietää, kuka asian hoitaa.',
      sv: 'Remisserna kommer till ett ställe, och avsändaren behöver inte veta vem som sköter ärendet.',
      en: 'Referrals come to one place, and the referrer need not know who handles the matter.',
    },
    source: 'S0.7',
  },
  hatch_to_hatch: {
    label: { fi: 'luukuttaminen', sv: 'runthänvisning', en: 'sending from hatch to hatch' },
    svUncertain: true,
    definition: {
      fi: 'Asiakkaan lähettäminen palvelusta toiseen ilman, että kukaan ottaa vastuun.',
      sv: 'Att klienten skickas från tjänst till tjänst utan att någon tar ansvar.',
      en: 'Sending the client from service to service without anyone taking responsibility.',
    },
    source: 'S1.6, S2.16',
  },
  escorted_transfer: {
    label: { fi: 'saattaen vaihtaen', sv: 'följeslagning till nästa tjänst', en: 'escorted transfer' },
    svUncertain: true,
    definition: {
      fi: 'Asiakas saatetaan seuraavaan palveluun niin, että vanha ja uusi työntekijä ovat yhtä aikaa läsnä.',
      sv: 'Klienten följs till nästa tjänst så att den gamla och den nya arbetstagaren är närvarande samtidigt.',
      en: 'The client is accompanied to the next service, with the old and the new worker present together.',
    },
    source: 'S0.10',
  },
  transition_phase: {
    label: { fi: 'nivelvaihe, solmukohta', sv: 'övergångsskede, knutpunkt', en: 'transition phase, node point' },
    svUncertain: true,
    definition: {
      fi: 'Kohta, jossa asiakas siirtyy palvelusta toiseen ja vastuu voi pudota välistä.',
      sv: 'Den punkt där klienten övergår från en tjänst till en annan och ansvaret kan falla bort.',
      en: 'The point where the client moves from one service to another and responsibility may be dropped.',
    },
    source: 'S0.9, S2.16',
  },
  interface: {
    label: { fi: 'yhdyspinta', sv: 'kontaktyta', en: 'interface between organisations' },
    svUncertain: true,
    definition: {
      fi: 'Kahden organisaation raja, jolla niiden työnjaosta on sovittava.',
      sv: 'Gränsen mellan två organisationer, där arbetsfördelningen måste avtalas.',
      en: 'The border of two organisations, on which their division of work has to be agreed.',
    },
    source: 'S4.6, S0.9',
  },
  multi_sector: {
    label: { fi: 'monialainen', sv: 'sektorsövergripande', en: 'multi-sector' },
    definition: {
      fi: 'Usean hallinnonalan, kuten terveydenhuollon, sosiaalihuollon ja työllisyyspalvelujen, yhteinen.',
      sv: 'Gemensam för flera förvaltningsområden, såsom hälso- och sjukvården, socialvården och sysselsättningstjänsterna.',
      en: 'Shared by several sectors, such as health care, social care and employment services.',
    },
    source: 'S0.7, S1.10',
  },
  multiprofessional: {
    label: { fi: 'moniammatillinen', sv: 'multiprofessionell', en: 'multiprofessional' },
    definition: {
      fi: 'Usean ammatin yhdessä tekemä, myös yhden organisaation sisällä.',
      sv: 'Gemensam för flera yrken, också inom en och samma organisation.',
      en: 'Done by several professions together, also within one organisation.',
    },
    source: 'S4.5',
  },
  client_involvement: {
    label: { fi: 'asiakasosallisuus', sv: 'klientdelaktighet', en: 'client involvement' },
    definition: {
      fi: 'Asiakkaan osallisuus omassa palvelussaan ja palvelujen kehittämisessä.',
      sv: 'Klientens delaktighet i den egna tjänsten och i utvecklingen av tjänster.',
      en: 'The client’s part in own service and in the development of services.',
    },
    source: 'S2.6, S4.4',
  },
  participation: {
    label: { fi: 'osallisuus', sv: 'delaktighet', en: 'participation, involvement' },
    definition: {
      fi: 'Mukana oleminen ja vaikuttaminen omissa ja yhteisissä asioissa.',
      sv: 'Att vara med och påverka i egna och gemensamma angelägenheter.',
      en: 'Being part of, and having a say in, own and common matters.',
    },
    source: 'S2.1, S2.6',
  },
  client_panel: {
    label: { fi: 'asiakasraati', sv: 'klientråd', en: 'client panel' },
    definition: {
      fi: 'Asiakkaista koottu ryhmä, joka arvioi ja kehittää palveluja.',
      sv: 'En grupp av klienter som bedömer och utvecklar tjänster.',
      en: 'A group of clients that assesses and develops services.',
    },
    source: 'S2.6',
  },
} as const satisfies Record<string, Term>;
