import type { RoadmapPeriod } from './roadmap.ts';

/** The roadmap of the second year: the team, its pilot and the final report. */
export const roadmap2022 = {
  m2022_01_02: {
    label: { fi: 'Tammikuu–helmikuu 2022', sv: 'Januari–februari 2022', en: 'January–February 2022' },
    from: '2022-01',
    to: '2022-02',
    tasks: [
      { task: { fi: 'verkostot', sv: 'nätverken', en: 'networks' } },
      { task: { fi: 'kehittäjätyöryhmät', sv: 'utvecklargrupperna', en: 'developer working groups' } },
      { task: { fi: 'tiimin mallinnus', sv: 'modellering av teamet', en: 'modelling of the team' } },
      {
        task: {
          fi: 'koulutussuunnitelma aikataulutettu ja aloitettu',
          sv: 'utbildningsplanen tidsatt och påbörjad',
          en: 'training plan scheduled and started',
        },
      },
      { task: { fi: 'seminaari 16.5.', sv: 'seminariet 16.5', en: 'the seminar of 16.5.' } },
    ],
    source: 'S3.3',
  },
  m2022_03_04: {
    label: { fi: 'Maaliskuu–huhtikuu 2022', sv: 'Mars–april 2022', en: 'March–April 2022' },
    from: '2022-03',
    to: '2022-04',
    tasks: [
      {
        task: {
          fi: 'arvioinnin ja tuen yhteisten prosessien mallinnus ja tarkennus',
          sv: 'modellering och precisering av gemensamma processer för bedömning och stöd',
          en: 'modelling and refining shared processes of assessment and support',
        },
      },
      { task: { fi: 'pilotin suunnittelu', sv: 'planering av pilotförsöket', en: 'planning the pilot' } },
      { task: { fi: 'verkostot', sv: 'nätverken', en: 'networks' } },
      { task: { fi: 'ohjausryhmä kokoontuu', sv: 'styrgruppen möts', en: 'the steering group meets' } },
    ],
    source: 'S3.3',
  },
  m2022_05_06: {
    label: { fi: 'Toukokuu–kesäkuu 2022', sv: 'Maj–juni 2022', en: 'May–June 2022' },
    from: '2022-05',
    to: '2022-06',
    tasks: [
      { task: { fi: 'kuvaukset Innokylään', sv: 'beskrivningar till Innokylä', en: 'descriptions to Innokylä' } },
      { task: { fi: 'tiimin pilotointi', sv: 'pilotförsök med teamet', en: 'pilot of the team' } },
      { task: { fi: 'loppuraportointi alkaa', sv: 'slutrapporteringen börjar', en: 'final reporting starts' } },
    ],
    source: 'S3.4',
  },
  m2022_07_08: {
    label: { fi: 'Heinäkuu–elokuu 2022', sv: 'Juli–augusti 2022', en: 'July–August 2022' },
    from: '2022-07',
    to: '2022-08',
    tasks: [
      { task: { fi: 'loppuraportointi', sv: 'slutrapportering', en: 'final reporting' } },
      {
        task: {
          fi: 'pilotin arviointi tai jatko',
          sv: 'utvärdering eller fortsättning av pilotförsöket',
          en: 'the pilot is evaluated or continues',
        },
      },
    ],
    source: 'S3.4',
  },
  m2022_09_10: {
    label: { fi: 'Syyskuu–lokakuu 2022', sv: 'September–oktober 2022', en: 'September–October 2022' },
    from: '2022-09',
    to: '2022-10',
    tasks: [
      { task: { fi: 'materiaalin ja tiedon kokoaminen', sv: 'insamling av material och uppgifter', en: 'gathering material and data' } },
      {
        task: {
          fi: 'pilotin arviointi ja ”lopullinen” malli',
          sv: 'utvärdering av pilotförsöket och den ”slutliga” modellen',
          en: 'evaluating the pilot, and the “final” model',
        },
      },
      { task: { fi: 'malli Innokylään 10/2022', sv: 'modellen till Innokylä 10/2022', en: 'the model to Innokylä 10/2022' } },
    ],
    source: 'S3.4',
  },
  m2022_11: {
    label: { fi: 'Marraskuu 2022', sv: 'November 2022', en: 'November 2022' },
    from: '2022-11',
    to: '2022-11',
    tasks: [
      { task: { fi: 'loppuraportti', sv: 'slutrapporten', en: 'final report' } },
      {
        task: {
          fi: 'mallien viimeistely ja lähettäminen',
          sv: 'modellerna slutförs och skickas',
          en: 'finishing of the models and sending them',
        },
      },
    ],
    source: 'S3.4',
  },
  m2022_12: {
    label: { fi: 'Joulukuu 2022', sv: 'December 2022', en: 'December 2022' },
    from: '2022-12',
    to: '2022-12',
    tasks: [{ task: { fi: 'loppuraportointi', sv: 'slutrapportering', en: 'final reporting' } }],
    source: 'S3.4',
  },
  all_along: {
    label: { fi: 'Koko ajan', sv: 'Hela tiden', en: 'All along' },
    from: '2021-03',
    to: '2022-12',
    tasks: [
      { task: { fi: 'verkostoituminen', sv: 'nätverkande', en: 'networking' } },
      {
        task: {
          fi: 'säännölliset projektiryhmän ja ohjausryhmän kokoukset',
          sv: 'regelbundna möten i projektgruppen och styrgruppen',
          en: 'regular meetings of the project group and the steering group',
        },
      },
    ],
    source: 'S3.2',
  },
} as const satisfies Record<string, RoadmapPeriod>;
