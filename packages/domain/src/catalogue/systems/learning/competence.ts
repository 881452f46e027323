import type { System } from '../system.ts';

/** How staff learn, how word is spread, what a project measures of itself, and how several sectors are led. */
export const competenceSystems = {
  'SYS-95': {
    label: {
      fi: 'Osaamiskartoitus ja koulutussuunnitelma',
      sv: 'Kompetenskartläggning och utbildningsplan',
      en: 'Competence survey and training plan',
    },
    source: 'S3.2, S3.3, S3.4, S3.5',
    area: 'learning',
    lives: 'computed',
    description: {
      fi: 'Henkilöstöltä kysytään, mitä se osaa, vastaukset puretaan, ja koulutukset suunnitellaan ja aikataulutetaan niiden mukaan, lääkärit ensin. Kainuussa kysyttiin touko–kesäkuussa 2021 ja suunniteltiin heinä–elokuussa.',
      sv: 'Personalen tillfrågas om sin kompetens, svaren gås igenom, och utbildningarna planeras och tidsätts utifrån dem, läkarna först. I Kajanaland gjordes enkäten i maj–juni 2021 och planeringen i juli–augusti.',
      en: 'Staff are asked what they can do, the answers are unpacked, and trainings are planned and scheduled by them, physicians first. Kainuu asked in May and June 2021 and planned in July and August.',
    },
    leftOpen: {
      fi: 'Kyselyn kysymykset ja tulokset.',
      sv: 'Enkätens frågor och resultat.',
      en: 'The questions of the survey and its results.',
    },
    parts: [
      { call: 'trainingNeeds' },
      { metric: 'competence_survey' },
      { file: 'surveys', columns: ['survey', 'topic', 'round', 'answered_on', 'score'] },
      { file: 'activities', columns: ['kind', 'planned_on', 'held_on', 'topic', 'role_group', 'participations', 'unique_people'] },
    ],
  },
  'SYS-96': {
    label: { fi: 'Koulutukset', sv: 'Utbildningar', en: 'Trainings' },
    source: 'S2.11, S3.2, S1.11',
    area: 'learning',
    lives: 'computed',
    description: {
      fi: 'Avoin ja maksuton verkkokoulutus, työkykykoordinaattorin täydennyskoulutus (10 opintopistettä), kouluttajakoulutus (1 opintopiste), poliklinikan infot (30 minuutista puoleentoista tuntiin) ja seminaarit. Kouluttajina ovat asiantuntijalaitos, ammattikorkeakoulut, poliklinikka ja hankkeet.',
      sv: 'En öppen och avgiftsfri nätkurs, fortbildning för samordnare (10 studiepoäng), utbildning för utbildare (1 studiepoäng), poliklinikens informationsmöten (från 30 minuter till en och en halv timme) och seminarier. Utbildare är expertinstitutet, yrkeshögskolorna, polikliniken och projekten.',
      en: 'A free online course open to all, further education of coordinators (10 credits), a course for trainers (1 credit), information events of the clinic (30 minutes to an hour and a half) and seminars. The trainers are the expert institute, universities of applied sciences, the clinic and the projects.',
    },
    parts: [
      { catalogue: 'trainings' },
      { metric: 'coordinators_trained' },
      { metric: 'clinic_info_events' },
      { metric: 'theme_participants' },
      { file: 'activities', columns: ['kind', 'held_on', 'events', 'participations', 'unique_people', 'role_group'] },
    ],
  },
  'SYS-97': {
    label: { fi: 'Viestintä ja markkinointi', sv: 'Kommunikation och marknadsföring', en: 'Communications and marketing' },
    source: 'S2.23, S2.24, S3.2, S3.5, S1.11',
    area: 'learning',
    lives: 'computed',
    description: {
      fi: 'Koordinaattori näkyy työyhteisöissä, ja palvelusta kerrotaan verkossa, odotustiloissa ja esitteissä: saavutettavasti, katteettomia lupaamatta, kirjallisesti tarkoitus, kulku ja tietojen käyttö. Seurataan, mistä asiakkaat tulevat. Pirkanmaalla 60 tilaisuudessa oli 2 160 kuulijaa, joista tuetun työllistymisen noin 30 tilaisuudessa noin 600.',
      sv: 'Samordnaren syns i arbetsgemenskaperna, och servicen presenteras på nätet, i väntrum och i broschyrer: tillgängligt, utan tomma löften, skriftligt om syfte, förlopp och användning av uppgifter. Man följer varifrån klienterna kommer. I Birkaland hade 60 tillfällen 2 160 åhörare, av dem omkring 600 vid omkring 30 tillfällen om stödd sysselsättning.',
      en: 'The coordinator is seen in work communities, and the service is told of online, in waiting rooms and in brochures: accessibly, without empty promises, in writing on purpose, course and use of data. Where clients come from is followed. In Pirkanmaa 60 events had 2,160 listeners, of them about 600 at about 30 events on supported employment.',
    },
    parts: [
      { catalogue: 'communicationChannels' },
      { catalogue: 'publicInformation' },
      { metric: 'model_audience' },
      { metric: 'supported_audience' },
      { metric: 'recognition_by_source' },
      { file: 'activities', columns: ['kind', 'held_on', 'events', 'participations', 'unique_people'] },
    ],
  },
  'SYS-99': {
    label: { fi: 'Pirkanmaan hankkeen mittaristo', sv: 'Birkalandsprojektets mått', en: 'Metric set of the Pirkanmaa project' },
    source: 'S1.12',
    area: 'learning',
    lives: 'computed',
    description: {
      fi: 'Hankkeen omat kuusi mittaria ja se, mitä kustakin tuli: budjetti, työllistyneiden osuus, jälkiarviointi, asiakkaiden NPS, koettu työkyky ja työntekijöiden NPS. Jokaisella on tila – seurattu, ei voitu seurata, ei toteutettu tai myöhemmin – ja syy.',
      sv: 'Projektets egna sex mått och vad som blev av var och en: budgeten, andelen sysselsatta, efterhandsutvärderingen, klienternas NPS, den upplevda arbetsförmågan och personalens NPS. Varje mått har ett läge – följdes upp, kunde inte följas upp, genomfördes inte eller senare – och en orsak.',
      en: 'The project’s own six metrics and what became of each: budget, share employed, after-evaluation, client NPS, perceived work ability and staff NPS. Each has a status – followed, could not be followed, not carried out, or later – and a reason.',
    },
    parts: [
      { call: 'metricFates' },
      { file: 'metric_statuses', columns: ['pilot_id', 'metric', 'status', 'reason', 'told_on'] },
      { catalogue: 'pirkanmaaMetricSet' },
      { catalogue: 'followingStatuses' },
      { call: 'notFollowedSentence' },
      { metric: 'budget' },
      { metric: 'employment_share' },
      { metric: 'post_evaluation' },
      { metric: 'client_nps' },
      { metric: 'score_change' },
      { metric: 'staff_nps' },
    ],
  },
  'SYS-100': {
    label: { fi: 'Sektorirajat ylittävä johtaminen', sv: 'Sektorsövergripande ledarskap', en: 'Cross-sector leadership' },
    source: 'S1.13, S1.14, S2.6, S2.24',
    area: 'learning',
    lives: 'computed',
    description: {
      fi: 'Monialainen työ tarvitsee luvan, tuen, yhteiset tavoitteet ja tavat sekä aikaa verkostoille ja koulutukselle. Johdon näkymä kokoaa koordinaattorien henkilötyövuodet, päällekkäisen työn ja sen, mistä kukaan ei vastaa.',
      sv: 'Sektorsövergripande arbete behöver tillåtelse, stöd, gemensamma mål och arbetssätt samt tid för nätverk och utbildning. Ledningens vy samlar samordnarnas årsverken, dubbelt arbete och det som ingen ansvarar för.',
      en: 'Work across sectors needs permission, support, shared goals and ways of working, and time for networks and training. The leaders’ view gathers full-time equivalents of coordinators, work done twice, and what nobody owns.',
    },
    leftOpen: {
      fi: 'Kuinka paljon aikaa koordinaattorille kuuluu: lähteissä ei ole mitoitusta.',
      sv: 'Hur mycket tid en samordnare ska ha: källorna ger ingen dimensionering.',
      en: 'How much time a coordinator should have: the sources give no measure.',
    },
    parts: [
      { call: 'leaderView' },
      { metric: 'coordinator_resource' },
      { metric: 'duplicate_assessment' },
      { metric: 'responsible_named' },
      { invariant: 'client_responsible_gap' },
      { file: 'staffing', columns: ['role', 'from_on', 'to_on', 'full_time_equivalents'] },
      { file: 'description_phases', columns: ['phase', 'status', 'owner_role'] },
      { file: 'interfaces', columns: ['counterpart', 'agreed_on'] },
      { file: 'pilots', columns: ['owner_role'] },
    ],
  },
} as const satisfies Record<string, System>;
