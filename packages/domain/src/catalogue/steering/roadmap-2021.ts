import type { RoadmapPeriod } from './roadmap.ts';

/** The roadmap of the first year: getting to know, networks, competence and the present state. */
export const roadmap2021 = {
  m2021_03_04: {
    label: { fi: 'Maaliskuu–huhtikuu 2021', sv: 'Mars–april 2021', en: 'March–April 2021' },
    from: '2021-03',
    to: '2021-04',
    tasks: [
      { task: { fi: 'suunnittelija aloittaa 15.3.2021', sv: 'planeraren börjar 15.3.2021', en: 'the planner starts 15.3.2021' } },
      {
        task: {
          fi: 'hankkeeseen ja sen tavoitteisiin tutustuminen',
          sv: 'att sätta sig in i projektet och dess mål',
          en: 'getting to know the project and its goals',
        },
      },
      { task: { fi: 'hankkeen esittely', sv: 'presentation av projektet', en: 'presenting the project' } },
      { task: { fi: 'verkostoituminen', sv: 'nätverkande', en: 'networking' } },
      { task: { fi: 'viestintäsuunnitelma', sv: 'kommunikationsplan', en: 'communications plan' } },
    ],
    source: 'S3.2',
  },
  m2021_05_06: {
    label: { fi: 'Toukokuu–kesäkuu 2021', sv: 'Maj–juni 2021', en: 'May–June 2021' },
    from: '2021-05',
    to: '2021-06',
    tasks: [
      { task: { fi: 'verkostoituminen', sv: 'nätverkande', en: 'networking' } },
      { task: { fi: 'yhteistyö Hellä-hankkeen kanssa', sv: 'samarbete med projektet Hellä', en: 'co-operation with the Hellä project' } },
      { task: { fi: 'nykytilan mallinnus', sv: 'modellering av nuläget', en: 'modelling the present state' } },
      {
        task: {
          fi: 'osaamiskartoitus ja sen purku',
          sv: 'kompetenskartläggning och genomgång av den',
          en: 'competence survey and its unpacking',
        },
      },
      {
        task: {
          fi: 'mittarien suunnittelu opiskelijan kanssa',
          sv: 'planering av måtten med en studerande',
          en: 'planning the metrics with a student',
        },
      },
    ],
    source: 'S3.2',
  },
  m2021_07_08: {
    label: { fi: 'Heinäkuu–elokuu 2021', sv: 'Juli–augusti 2021', en: 'July–August 2021' },
    from: '2021-07',
    to: '2021-08',
    tasks: [
      {
        task: {
          fi: 'yhteistyö monialaisen vastaanoton kanssa',
          sv: 'samarbete med den sektorsövergripande mottagningen',
          en: 'co-operation with the multi-sector reception',
        },
      },
      {
        task: {
          fi: 'osaamisen kehittämisen suunnittelu',
          sv: 'planering av kompetensutvecklingen',
          en: 'planning the development of competence',
        },
      },
      {
        task: { fi: 'TTL:n työkykykoulutus', sv: 'Arbetshälsoinstitutets utbildning om arbetsförmåga', en: 'work ability training of TTL' },
      },
      {
        task: {
          fi: 'asiakaskokemuskyselyn purku',
          sv: 'genomgång av enkäten om klienternas erfarenheter',
          en: 'unpacking of the client experience survey',
        },
      },
    ],
    source: 'S3.2',
  },
  m2021_09_10: {
    label: { fi: 'Syyskuu–lokakuu 2021', sv: 'September–oktober 2021', en: 'September–October 2021' },
    from: '2021-09',
    to: '2021-10',
    tasks: [
      {
        task: {
          fi: 'digipalvelujen ja asiakkuussovelluksen selvitys',
          sv: 'utredning av digitala tjänster och en klientapplikation',
          en: 'study of digital services and a client application',
        },
        version: 1,
      },
      {
        task: {
          fi: 'digipalvelujen ja asiakkuussovelluksen selvitys alkanut',
          sv: 'utredningen av digitala tjänster och en klientapplikation har börjat',
          en: 'study of digital services and a client application started',
        },
        version: 2,
      },
      {
        task: {
          fi: 'tiivis yhteistyö sosiaalityön kanssa työtoiminnan paikoista',
          sv: 'nära samarbete med socialarbetet om platser i arbetsverksamhet',
          en: 'close work with social work on places of work activity',
        },
      },
      { task: { fi: 'verkostot', sv: 'nätverken', en: 'networks' } },
      { task: { fi: 'kehittäjätyöryhmät', sv: 'utvecklargrupperna', en: 'developer working groups' }, version: 1 },
      {
        task: { fi: 'kehittäjä- ja projektityöryhmät', sv: 'utvecklar- och projektgrupperna', en: 'developer and project working groups' },
        version: 2,
      },
      { task: { fi: 'ohjausryhmä kokoontuu', sv: 'styrgruppen möts', en: 'the steering group meets' } },
      { task: { fi: 'palvelukokonaisuus', sv: 'servicehelheten', en: 'the service package' }, version: 2 },
    ],
    source: 'S3.2, S3.3',
  },
  m2021_11_12: {
    label: { fi: 'Marraskuu–joulukuu 2021', sv: 'November–december 2021', en: 'November–December 2021' },
    from: '2021-11',
    to: '2021-12',
    tasks: [
      {
        task: {
          fi: 'työ- ja toimintakyvyn tuen yhteisten prosessien mallinnus ja tarkennus tulevaan rakenteeseen',
          sv: 'modellering och precisering av gemensamma processer för stödet för arbets- och funktionsförmågan i den kommande strukturen',
          en: 'modelling and refining shared processes of support for work and functional ability in the coming structure',
        },
      },
      { task: { fi: 'verkostot', sv: 'nätverken', en: 'networks' } },
      {
        task: {
          fi: 'seminaaripäivän suunnittelu ja aikataulu',
          sv: 'planering av seminariedagen och dess tidtabell',
          en: 'planning and scheduling the seminar day',
        },
      },
      {
        task: {
          fi: 'tapaaminen valtakunnallisen koordinaation sekä Kokkolan ja Kainuun hankkeiden kanssa',
          sv: 'möte med den nationella samordningen och projekten i Karleby och Kajanaland',
          en: 'meeting the national co-ordination and the projects of Kokkola and Kainuu',
        },
      },
    ],
    source: 'S3.3',
  },
} as const satisfies Record<string, RoadmapPeriod>;
