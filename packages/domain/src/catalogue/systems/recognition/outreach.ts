import type { System } from '../system.ts';

/** How people are found and met before a plan. */
export const outreachSystems = {
  'SYS-56': {
    label: { fi: 'Datalouhinta ja etsivä työ', sv: 'Datautvinning och uppsökande arbete', en: 'Data mining and outreach' },
    source: 'S2.8',
    area: 'recognition',
    lives: 'computed',
    description: {
      fi: 'Kela etsi rekistereistään tuen tarpeessa olevia, ja hankkeen työntekijät ottivat heihin yhteyttä. Vain lukumäärät kirjataan: kukaan ei ole asiakas ennen omaa suostumustaan.',
      sv: 'FPA sökte i sina register efter personer med stödbehov, och projektets anställda tog kontakt. Bara antal registreras: ingen är klient före sitt eget samtycke.',
      en: 'Kela looked in its registers for people in need, and project workers contacted them. Counts only are recorded: nobody is a client before consenting.',
    },
    parts: [
      { metric: 'mining_funnel' },
      { call: 'outreachFunnel' },
      { call: 'outreachStanding' },
      { referralSource: 'kela_data_mining' },
      { file: 'outreach', columns: ['identified', 'contacted', 'reached', 'in_service', 'lawful_basis'] },
    ],
  },
  'SYS-57': {
    label: { fi: 'Koordinaattori ennen lääkäriä', sv: 'Samordnaren före läkaren', en: 'Coordinator before the physician' },
    svUncertain: true,
    source: 'S2.8',
    area: 'recognition',
    lives: 'computed',
    description: {
      fi: 'Kun asiakas varaa lääkärin lausuntoa varten, koordinaattori tapaa hänet ensin ja kartoittaa tarpeen. Lausuntoon tulee tarkempaa tietoa.',
      sv: 'När klienten bokar läkartid för ett utlåtande träffar samordnaren hen först och kartlägger behovet. Utlåtandet får då noggrannare uppgifter.',
      en: 'When a client books a physician for a statement, the coordinator meets first and maps the need, so that the statement has sharper information.',
    },
    parts: [
      { call: 'physicianVisitStanding' },
      { file: 'physician_visits', columns: ['booked_on', 'coordinator_met_on', 'visited_on', 'statement_on'] },
      { catalogue: 'triggers', entries: ['b_statement_request'] },
    ],
  },
  'SYS-58': {
    label: { fi: 'Omaolon hyvinvointitarkastus', sv: 'Omaolos välmåendekontroll', en: 'Omaolo well-being check' },
    source: 'S1.8',
    area: 'recognition',
    lives: 'recorded',
    description: {
      fi: 'Digitaalinen itsearvio, jota kokeiltiin Pirkanmaalla. Tulosta ei kerrota.',
      sv: 'En digital självbedömning som prövades i Birkaland. Inget resultat anges.',
      en: 'A digital self-check that was piloted in Pirkanmaa. No result is told.',
    },
    parts: [
      { catalogue: 'recognitionInstruments', entries: ['omaolo_wellbeing_check'] },
      { catalogue: 'referralChannels', entries: ['online'] },
      { file: 'signals', columns: ['instrument', 'route'] },
    ],
  },
  'SYS-59': {
    label: { fi: 'Työttömien terveystarkastus', sv: 'Hälsoundersökning för arbetslösa', en: 'Health check for unemployed people' },
    source: 'S0.6, S2.4, S1.7, S3.5, S3.10, S4.5',
    area: 'recognition',
    lives: 'computed',
    description: {
      fi: 'Terveydenhoitajan tarkastus, johon tiimi tai muu palvelu ohjaa. Sen jälkeen riittää, tarvitaan laajempi arvio tai asia menee tiimiin.',
      sv: 'Hälsovårdarens undersökning, dit teamet eller en annan tjänst hänvisar. Därefter räcker det, behövs en bredare bedömning eller går ärendet till teamet.',
      en: 'A check by a public health nurse, to which the team or another service directs. After it, that is enough, a wider assessment is needed, or the matter goes to the team.',
    },
    leftOpen: {
      fi: 'Tarkastuksen sisältö työkyvyn kannalta oli kuvassa, joka on kadonnut.',
      sv: 'Undersökningens innehåll om arbetsförmågan fanns i en bild som gått förlorad.',
      en: 'What the check holds on work ability was in a picture that is lost.',
    },
    parts: [
      { metric: 'time_to_service' },
      { state: 'health_check' },
      { transition: 't9' },
      { transition: 't13' },
      { event: 'health_check_done' },
      { call: 'healthChecks' },
      { catalogue: 'assessmentResults', entries: ['enough', 'wider_assessment', 'to_team'] },
      { file: 'assessments', columns: ['level', 'topic', 'ordered_on', 'booked_for', 'done_on', 'result'] },
    ],
  },
  'SYS-60': {
    label: { fi: 'Työkyvyn arvioinnin portaat', sv: 'Trappan för bedömning av arbetsförmågan', en: 'Work ability assessment ladder' },
    source: 'S0.6, S0.10, S1.6, S1.7, S1.10, S2.4, S2.5',
    area: 'recognition',
    lives: 'computed',
    description: {
      fi: 'Perustason keinot, laajempi arvio perustasolla, erityistaso. Riski on toteutunut: samaa asiaa arvioidaan uudelleen.',
      sv: 'Basnivåns metoder, en bredare bedömning på basnivå, specialnivån. Risken har besannats: samma sak bedöms på nytt.',
      en: 'Basic means, a wider assessment at the basic level, the specialist level. The risk has come true: the same thing is assessed again.',
    },
    parts: [
      { metric: 'duplicate_assessment' },
      { call: 'assessmentLadder' },
      { call: 'repeatedAssessments' },
      { state: 'work_ability_assessment' },
      { catalogue: 'assessmentLevels', entries: ['basic', 'wider_basic', 'specialist'] },
      { file: 'assessments', columns: ['level', 'topic', 'done_on'] },
    ],
  },
} as const satisfies Record<string, System>;
