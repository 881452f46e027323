import type { System } from '../system.ts';

/** How a project is steered and reported, and what stays of it. */
export const projectSystems = {
  'SYS-10': {
    label: { fi: 'Käsitteiden tulkitseminen', sv: 'Tolkning av begreppen', en: 'Concept interpretation' },
    source: 'S0.8, S0.9',
    area: 'steering',
    lives: 'computed',
    description: {
      fi: 'Samat sanat tarkoittavat eri toimijoille eri asioita, ja työpajassa sovitaan merkityksistä. Viisi kiistanalaista käsitettä on merkitty sanastoon, ja jokainen mittari ja palvelu on sidottu käsitteeseensä. Organisaatiot kirjaavat, mitä käsite niille tarkoittaa, kunnes yhteinen merkitys on sovittu.',
      sv: 'Samma ord betyder olika saker för olika aktörer, och i en verkstad kommer man överens om betydelserna. Fem omstridda begrepp är utmärkta i ordlistan, och varje mätare och tjänst är bunden till sitt begrepp. Organisationerna antecknar vad begreppet betyder för dem tills en gemensam betydelse är avtalad.',
      en: 'The same words mean different things to different actors, and a workshop agrees on their meanings. Five contested concepts are marked in the glossary, and every metric and service is tied to its term. Organisations record what a term means to them until a common meaning is agreed on.',
    },
    leftOpen: {
      fi: 'Mitä kukin organisaatio Satakunnassa käsitteellä tarkoitti ja mitä lopulta sovittiin.',
      sv: 'Vad varje organisation i Satakunta menade med begreppet och vad man till sist kom överens om.',
      en: 'What each organisation of Satakunta meant by a concept, and what was agreed in the end.',
    },
    parts: [
      { call: 'termOfMetric' },
      { call: 'termOfService' },
      { call: 'termAgreement' },
      { catalogue: 'contestedConcepts' },
      { catalogue: 'glossary' },
      { file: 'term_meanings', columns: ['organisation_id', 'term', 'told_on', 'meaning', 'agreed_on'] },
    ],
  },
  'SYS-11': {
    label: { fi: 'Innokylässä julkaistut toimintamallit', sv: 'Verksamhetsmodeller på Innokylä', en: 'Operating models on Innokylä' },
    source: 'S4.7, S0.3, S3.4, S2.24',
    area: 'steering',
    lives: 'computed',
    description: {
      fi: 'Avoin kansallinen alusta, jolle hankkeet kuvaavat mallinsa muiden käyttöön. Malleja on kuutta tyyppiä, ja kukin kertoo, mitkä kokeilut sitä ovat kokeilleet. Kainuu suunnitteli lopullisen mallinsa lokakuuksi 2022.',
      sv: 'En öppen nationell plattform där projekten beskriver sina modeller för andra. Det finns sex typer av modeller, och av varje framgår vilka försök som har prövat den. Kajanaland planerade sin slutliga modell till oktober 2022.',
      en: 'An open national platform where projects describe their models for others. There are six types of models, and each tells which pilots have tried it. Kainuu planned its final model for October 2022.',
    },
    leftOpen: {
      fi: 'Milloin kukin malli julkaistiin.',
      sv: 'När varje modell publicerades.',
      en: 'When each model was published.',
    },
    parts: [
      { call: 'operatingModelsOf' },
      { call: 'pilotStanding' },
      { file: 'operating_models', columns: ['type', 'region', 'status', 'planned_for', 'published_on'] },
      { file: 'pilots', columns: ['operating_model'] },
      { catalogue: 'operatingModels' },
      { catalogue: 'modelPublications' },
      { catalogue: 'modelPublicationStatuses' },
      { catalogue: 'organisations', entries: ['innokyla'] },
    ],
  },
  'SYS-12': {
    label: {
      fi: 'Prosessialusta ja hyväksytyt versiot (IMS)',
      sv: 'Processplattform med godkända versioner (IMS)',
      en: 'Process platform with approved versions (IMS)',
    },
    source: 'S0.11',
    area: 'steering',
    lives: 'computed',
    description: {
      fi: 'Alueen prosessityökalu, jossa pidetään kokonaisuuden uusinta hyväksyttyä vuokaaviota. Luonnosta ei vielä noudateta; jakso kertoo, minkä version mukaan se kulki, ja tuntematon tai hyväksymätön versio huomautetaan.',
      sv: 'Regionens processverktyg, där helhetens nyaste godkända flödesschema finns. Ett utkast följs inte än; ett ärende anger vilken version det följde, och en version som är okänd eller inte godkänd påpekas.',
      en: 'The region’s process tool, which keeps the newest approved flow chart of the package. A draft is not followed yet; an episode tells which version it followed, and one that is unknown or not approved is warned of.',
    },
    leftOpen: {
      fi: 'Satakunnan kaavion versiot ja niiden hyväksymispäivät.',
      sv: 'Versionerna av Satakuntas schema och när de godkändes.',
      en: 'The versions of Satakunta’s chart, and when they were approved.',
    },
    parts: [
      { call: 'versionFollowed' },
      { call: 'processVersionOn' },
      { call: 'processVersionStatus' },
      { catalogue: 'processVersionStatuses' },
      { file: 'process_versions', columns: ['organisation_id', 'version', 'status', 'approved_on'] },
      { file: 'episodes', columns: ['process_version'] },
    ],
  },
  'SYS-13': {
    label: {
      fi: 'Hanke- ja ohjausorganisaatio',
      sv: 'Projekt- och styrorganisation',
      en: 'Project and steering organisation',
    },
    source: 'S3.2, S3.3, S3.4, S3.5, S0.5, S1.14',
    area: 'steering',
    lives: 'computed',
    description: {
      fi: 'Ohjausryhmä, projektityöryhmä, kehittäjätyöryhmät ja kehittäjäasiakasryhmät; Porissa johtoryhmän päätös ja nimetty yhteyshenkilö, Pirkanmaalla hyvinvointialueen integraatiojohtaja. Raportti johtaa päätökseen ja päätös seuraavan kauden tehtäviin: päätös kirjataan elimineen, kokouksineen ja sen näkymän kanssa, johon se nojasi, ja tarkistamatta jäänyt päätös näkyy.',
      sv: 'Styrgrupp, projektarbetsgrupp, utvecklargrupper och grupper med utvecklarklienter; i Björneborg ledningsgruppens beslut och en utsedd kontaktperson, i Birkaland välfärdsområdets integrationsdirektör. Rapporten leder till beslut och beslutet till nästa periods uppgifter: ett beslut registreras med sitt organ, sitt möte och den vy som det vilade på, och ett beslut som inte har setts över syns.',
      en: 'Steering group, project working group, developer working groups and developer client groups; in Pori a decision of the management group and a named liaison, in Pirkanmaa the county’s integration director. A report leads to a decision and a decision to the tasks of the next period: it is recorded with its body, its meeting and the view that it rested on, and one whose review is due is seen.',
    },
    parts: [
      { catalogue: 'steeringBodies' },
      { call: 'steeringTrail' },
      { file: 'steering_meetings', columns: ['pilot_id', 'body', 'held_on'] },
      {
        file: 'decisions',
        columns: ['pilot_id', 'decided_on', 'decision', 'view', 'expected_effect', 'review_on', 'body', 'steering_meeting_id'],
      },
      { call: 'pilots' },
    ],
  },
  'SYS-14': {
    label: { fi: 'Askelmerkit', sv: 'Milstolpar', en: 'Milestone roadmap' },
    source: 'S3.2, S3.3, S3.4',
    area: 'steering',
    lives: 'computed',
    description: {
      fi: 'Suunnittelijan ylläpitämä tiekartta, jossa tehtävät ovat kahden kuukauden sarakkeina maaliskuusta 2021 joulukuuhun 2022. Ohjausryhmä lukee sen, ja askel on tehty, tulossa tai myöhässä. Kahteen kertaan kerrotusta kaudesta säilytetään molemmat versiot.',
      sv: 'En färdplan som planeraren underhåller, med uppgifterna i spalter på två månader från mars 2021 till december 2022. Styrgruppen läser den, och ett steg är gjort, på väg eller försenat. Av en period som berättats två gånger sparas båda versionerna.',
      en: 'A roadmap kept by the planner, with tasks in columns of two months from March 2021 to December 2022. The steering group reads it, and a step is done, to come or late. Of a period that was told twice both versions are kept.',
    },
    parts: [
      { call: 'roadmapOf' },
      { call: 'stepsInForce' },
      { call: 'milestoneStanding' },
      { catalogue: 'roadmap' },
      {
        file: 'milestones',
        columns: ['pilot_id', 'label', 'planned_on', 'done_on', 'status', 'period_from', 'period_to', 'revision', 'recorded_on', 'links'],
      },
    ],
  },
  'SYS-15': {
    label: { fi: 'Nelikenttäraportointi', sv: 'Fyrfältsrapportering', en: 'Four-field reporting' },
    source: 'S3.5',
    area: 'steering',
    lives: 'computed',
    description: {
      fi: 'Yhden sivun raportti ohjausryhmälle kaudelta: tilanne, seuraavat tehtävät, aikaansaannokset ja poikkeamat. Kenttiä on tasan neljä, ja niiden luonnos syntyy arvioinnista: laatija korjaa sen ja allekirjoittaa. Mistä aineisto ei kerro, se sanotaan.',
      sv: 'En rapport på en sida till styrgruppen för en period: läget, kommande uppgifter, resultat och avvikelser. Fälten är precis fyra, och utkastet till dem görs ur utvärderingen: den som skriver rapporten rättar och undertecknar det. Vad materialet inte berättar om sägs.',
      en: 'A one-page report to the steering group on a period: situation, next tasks, achievements and deviations. There are exactly four fields, and their draft is written from the evaluation: its author corrects and signs it. What the data do not tell is said.',
    },
    parts: [
      { call: 'draftSteeringReport' },
      { catalogue: 'reportFields' },
      { catalogue: 'reportSources' },
      { file: 'reports', columns: ['report_id', 'pilot_id', 'period_from', 'period_to', 'field', 'text', 'author_role', 'signed_on'] },
    ],
  },
  'SYS-16': {
    label: {
      fi: 'Loppuraportti ja päätösesitys',
      sv: 'Slutrapport och avslutande presentation',
      en: 'Final report and closing presentation',
    },
    source: 'S1.1, S1.15, S3.4',
    area: 'steering',
    lives: 'computed',
    description: {
      fi: 'Hankkeen selvitys tavoitteista, työstä, tuloksista ja opeista rahoittajalle, hyvinvointialueelle ja kumppaneille. Jokainen kohta on sidottu mittariin, tekstiin tai päätökseen, joten nähdään, mikä siitä syntyy aineistosta.',
      sv: 'Projektets redogörelse för mål, arbete, resultat och lärdomar till finansiären, välfärdsområdet och parterna. Varje punkt är bunden till en mätare, en text eller ett beslut, så att det syns vad som kommer ur materialet.',
      en: 'A project’s account of goals, work, results and lessons to its funder, the county and partners. Each item is bound to a metric, a text or a decision, so that it is seen which of it comes from the data.',
    },
    leftOpen: {
      fi: 'Kuvien 11, 13 ja 15 arvot: raportti viittaa niihin, mutta kuvia ei ole.',
      sv: 'Värdena i figurerna 11, 13 och 15: rapporten hänvisar till dem, men figurerna saknas.',
      en: 'The values of figures 11, 13 and 15: the report cites them, and the figures are not there.',
    },
    parts: [
      { call: 'finalReportState' },
      { catalogue: 'finalReportItems' },
      { file: 'final_report', columns: ['pilot_id', 'item', 'text', 'written_on'] },
      { file: 'decisions', columns: ['decision'] },
    ],
  },
  'SYS-17': {
    label: {
      fi: 'THL:n ja TTL:n jälkiarvio',
      sv: 'THL:s och Arbetshälsoinstitutets efterutvärdering',
      en: 'After-evaluation by THL and TTL',
    },
    svUncertain: true,
    source: 'S1.12',
    area: 'steering',
    lives: 'computed',
    description: {
      fi: 'Hankkeen päätyttyä laitokset arvioivat, mitä vaikutuksia jäi ja juurtuiko malli arkeen. Siksi määritelmät, aineiston kuvaus, laatutiedot ja sarjat viedään ulos muodossa, joka säilyy hankkeen jälkeen.',
      sv: 'När projektet är slut utvärderar instituten vilka verkningar som blev kvar och om modellen slog rot. Därför exporteras definitionerna, beskrivningen av materialet, uppgifterna om kvaliteten och serierna i en form som består efter projektet.',
      en: 'Once the project has ended the institutes evaluate which effects lasted and whether the model took root. So the definitions, the description of the data, notes on its quality and the series are exported in a form that outlives the project.',
    },
    leftOpen: {
      fi: 'Jälkiarvion tulokset ja mittarit.',
      sv: 'Efterutvärderingens resultat och mätare.',
      en: 'The findings and metrics of the after-evaluation.',
    },
    parts: [
      { call: 'dataPackageDescriptor' },
      { call: 'metricFacts' },
      { catalogue: 'evaluationRounds', entries: ['after_evaluation'] },
      { metric: 'post_evaluation' },
      { metric: 'data_completeness' },
    ],
  },
  'SYS-18': {
    label: { fi: 'Alueellinen teematyöskentely', sv: 'Regionalt temaarbete', en: 'Regional theme work' },
    source: 'S1.3, S1.11',
    area: 'steering',
    lives: 'computed',
    description: {
      fi: 'Pirkanmaan ammattilaisten ja kumppanien yhteiset työpajat neljästä teemasta: 582 osallistumista, 265 eri ihmistä. Osallistumiset ja eri ihmiset pidetään erillään.',
      sv: 'Gemensamma verkstäder för yrkespersoner och parter i Birkaland kring fyra teman: 582 deltaganden, 265 olika människor. Deltaganden och olika människor hålls isär.',
      en: 'Joint workshops of professionals and partners of Pirkanmaa on four themes: 582 participations, 265 different people. Participations and different people are kept apart.',
    },
    leftOpen: {
      fi: 'Miten osallistumiset jakautuvat teemoittain.',
      sv: 'Hur deltagandena fördelar sig på temana.',
      en: 'How the participations divide between the themes.',
    },
    parts: [
      { call: 'themeAttendance' },
      { metric: 'theme_participants' },
      { catalogue: 'developmentThemes' },
      { file: 'activities', columns: ['kind', 'held_on', 'topic', 'events', 'participations', 'unique_people'] },
    ],
  },
  'SYS-19': {
    label: {
      fi: 'Juurruttaminen hyvinvointialueelle',
      sv: 'Förankring i välfärdsområdet',
      en: 'Rooting and hand-over to the county',
    },
    source: 'S0.2, S0.8, S1.14, S1.15, S3.13',
    area: 'steering',
    lives: 'computed',
    description: {
      fi: 'Hankkeen tuloksista tulee hyvinvointialueen tavallista työtä: kokeiltu, kokemuksen mukaan parannettu, otettu käyttöön. Kokeilun tila voi olla lopulta juurtunut, ja tyhjä omistaja näkyy riskinä.',
      sv: 'Projektets resultat blir välfärdsområdets vanliga arbete: prövat, förbättrat efter erfarenhet, infört. Ett försök kan till slut vara förankrat, och en ägare som saknas visas som en risk.',
      en: 'A project’s results become the county’s ordinary work: piloted, improved from experience, rolled out. A pilot may in the end be rooted, and an owner that is missing is shown as a risk.',
    },
    leftOpen: {
      fi: 'Omistaja Satakunnassa ja yhteyshenkilö Pirkanmaalla.',
      sv: 'Ägaren i Satakunta och kontaktpersonen i Birkaland.',
      en: 'The owner in Satakunta, and the contact person in Pirkanmaa.',
    },
    parts: [
      { call: 'pilotStanding' },
      { file: 'pilots', columns: ['status', 'starts_on', 'ends_on', 'owner_role'] },
      { file: 'description_phases', columns: ['phase', 'owner_role', 'status'] },
      { catalogue: 'pilotStatuses', entries: ['continuing', 'rooted'] },
      { catalogue: 'pilotRisks', entries: ['no_owner_known'] },
    ],
  },
} as const satisfies Record<string, System>;
