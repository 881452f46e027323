import type { System } from '../system.ts';

/** The teams of Pirkanmaa. */
export const pirkanmaaTeamSystems = {
  'SYS-27': {
    label: { fi: 'Minun tiimini -malli', sv: 'Modellen Mitt team', en: 'My team model' },
    svUncertain: true,
    source: 'S1.4, S1.5, S1.6, S1.7, S1.8',
    area: 'teams',
    lives: 'computed',
    description: {
      fi: 'Tarvittavat ammattilaiset ja muu verkosto kootaan kunkin asiakkaan ympärille. Tiimi ei ole pysyvä yksikkö, vaan se luetaan siitä, ketkä on nimetty asiakkaan asiaan ja ketkä ovat kokouksissa; asiakas on aina mukana.',
      sv: 'De yrkespersoner och det nätverk som behövs samlas kring varje klient. Teamet är ingen fast enhet utan läses ur vilka som är utsedda i klientens ärende och vilka som är med på mötena; klienten är alltid med.',
      en: 'The professionals and other network that are needed gather around each client. The team is no standing unit: it is read from who is assigned to the client’s matter and who sits in its meetings; the client is always present.',
    },
    parts: [
      { call: 'caseTeam' },
      { metric: 'client_present' },
      { catalogue: 'teamPrinciples' },
      { catalogue: 'teamModels', entries: ['my_team'] },
      { catalogue: 'teamCompositions', entries: ['pirkanmaa_my_team'] },
      { service: 'my_team' },
      { pathway: 'working_life' },
      { file: 'meetings', columns: ['episode_id', 'held_on', 'client_present', 'roles_present'] },
      { file: 'assignments', columns: ['episode_id', 'kind', 'role', 'from_on', 'to_on'] },
      { hypothesis: 'h9_team_solution' },
    ],
  },
  'SYS-28': {
    label: { fi: 'Tiimin työtä tukevat käytännöt', sv: 'Praxis som stöder teamets arbete', en: 'Practices that support the team’s work' },
    source: 'S1.6',
    area: 'teams',
    lives: 'recorded',
    description: {
      fi: 'Neljätoista nimettyä käytäntöä, joihin keskuksen ammattilaiset nojaavat, kuten kolmiportainen palvelutarpeen arviointi, omatyöntekijämalli ja konsultaatiomallit. Tiimi merkitsee, mitä niistä käyttää ja mistä alkaen: se on taustatieto vertailulle.',
      sv: 'Fjorton namngivna arbetssätt som centralens yrkespersoner stöder sig på, som bedömning av servicebehovet i tre steg, modellen med egen kontaktperson och konsultationsmodeller. Ett team anger vilka det använder och sedan när: det är en bakgrundsuppgift för jämförelsen.',
      en: 'Fourteen named practices that professionals of the centre lean on, such as the three-step assessment of service need, the own-worker model and consultation models. A team ticks those it uses and since when: that is context for a comparison.',
    },
    leftOpen: {
      fi: 'Mitä useimmat käytännöt sisältävät.',
      sv: 'Vad de flesta av dem innebär.',
      en: 'What most of the practices consist of.',
    },
    parts: [{ catalogue: 'practices' }, { file: 'practices', columns: ['team_id', 'practice', 'from_on', 'to_on'] }],
  },
  'SYS-29': {
    label: { fi: 'Työkykytalo', sv: 'Arbetsförmågehuset (Työkykytalo)', en: 'Work ability house (Työkykytalo)' },
    svUncertain: true,
    source: 'S1.5, S1.7',
    area: 'teams',
    lives: 'computed',
    description: {
      fi: 'Hyvinvointialueen tason asiantuntijatiimi, johon keskuksen tiimi lähettää vaativat arviot ja tutkimukset ja josta asia palaa keskukseen: työkykytiimin terveydenhuollon väki, työttömien eläkeselvittely ja TOIKE-palvelu.',
      sv: 'Ett expertteam på välfärdsområdets nivå dit centralens team skickar krävande bedömningar och undersökningar och varifrån ärendet återgår till centralen: hälsovårdspersonal i arbetsförmågeteamet, pensionsutredning för arbetslösa och TOIKE-tjänsten.',
      en: 'A county-level team of experts to which the centre’s team sends demanding assessments and examinations, and from which the matter returns: health-care staff of the work ability team, pension clarification for unemployed people and the TOIKE service.',
    },
    leftOpen: {
      fi: 'Muut jäsenet ja se, alkoiko toiminta.',
      sv: 'Övriga medlemmar och om verksamheten började.',
      en: 'Its other members, and whether it started.',
    },
    parts: [
      { state: 'specialist_consultation' },
      { transition: 't22' },
      { transition: 't27' },
      { service: 'work_ability_house' },
      { service: 'pension_clarification' },
      { service: 'toike' },
      { catalogue: 'teamModels', entries: ['work_ability_house'] },
      { catalogue: 'teamCompositions', entries: ['pirkanmaa_work_ability_house'] },
      { file: 'events', columns: ['event', 'occurred_on'] },
    ],
  },
  'SYS-30': {
    label: {
      fi: 'Pirkanmaalla kokeillut tiimit',
      sv: 'Team som prövades i Birkaland',
      en: 'Team variants piloted in Pirkanmaa',
    },
    source: 'S1.3, S1.8',
    area: 'teams',
    lives: 'reference',
    description: {
      fi: 'Tiimimalli ja asiakasvastaavamalli Tampereen vastaanottotoiminnassa, monialainen tiimi Ylöjärvellä ja työkykytiimi Lempäälässä. Tiimit toimivat hankkeen ajan.',
      sv: 'Teammodellen och modellen med kundansvarig i Tammerfors mottagningsverksamhet, ett sektorsövergripande team i Ylöjärvi och ett arbetsförmågeteam i Lempäälä. Teamen arbetade så länge projektet pågick.',
      en: 'The team model and the client-responsible worker model in Tampere’s reception, a multi-sector team in Ylöjärvi and a work ability team in Lempäälä. The teams worked for the duration of the project.',
    },
    leftOpen: {
      fi: 'Asiakasmäärät ja tulokset: niitä ei ole julkaistu.',
      sv: 'Antalet klienter och resultaten: de har inte publicerats.',
      en: 'Numbers of clients and results: none were published.',
    },
    parts: [
      { catalogue: 'pilotRisks', entries: ['numbers_not_told'] },
      { catalogue: 'organisations', entries: ['tampere', 'ylojarvi', 'lempaala'] },
    ],
  },
  'SYS-35': {
    label: {
      fi: 'Kuntoutustutkimuspoliklinikka',
      sv: 'Polikliniken för rehabiliteringsundersökning',
      en: 'Rehabilitation research clinic',
    },
    svUncertain: true,
    source: 'S1.7, S1.11, S3.8, S3.12',
    area: 'teams',
    lives: 'computed',
    description: {
      fi: 'Sairaalan poliklinikka, jolta keskus kysyy neuvoa tai jonne asiakas lähetetään. Ne ovat eri tapahtumia: konsultaatio ei tarvitse asiakasta, lähete vie asiakkaan asian erityistasolle. Pirkanmaalla poliklinikka piti koko alueelle puolen tunnin – puolentoista tunnin tietoiskuja.',
      sv: 'En sjukhuspoliklinik som centralen frågar om råd eller dit klienten remitteras. De är olika händelser: en konsultation behöver ingen klient, en remiss för klientens ärende till specialnivån. I Birkaland höll polikliniken informationsmöten på en halv till en och en halv timme för hela regionen.',
      en: 'A hospital clinic that a centre asks for advice, or to which a client is referred. These are two events: a consultation needs no client, a referral takes the client’s matter to the specialist level. In Pirkanmaa the clinic held information events of half an hour to an hour and a half for the whole region.',
    },
    leftOpen: {
      fi: 'Poliklinikan oma prosessi: se oli kuvassa, joka on kadonnut.',
      sv: 'Poliklinikens egen process: den fanns i en bild som har gått förlorad.',
      en: 'The clinic’s own process: it was in a picture that is lost.',
    },
    parts: [
      { metric: 'consultations' },
      { metric: 'clinic_info_events' },
      { state: 'specialist_consultation' },
      { event: 'specialist_referred' },
      { event: 'specialist_statement' },
      { service: 'rehabilitation_clinic' },
      { file: 'consultations', columns: ['held_on', 'from_role', 'to_role', 'led_to_case'] },
      { file: 'activities', columns: ['kind', 'held_on', 'events', 'participations'] },
    ],
  },
} as const satisfies Record<string, System>;
