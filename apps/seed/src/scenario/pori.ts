import type { ReferralSourceId, SegmentId } from '@polku/domain';
import type { Scenario, ScenarioTeam, Weights } from './scenario.ts';

const pilotStartsOn = '2022-08-01';
const fromOn = '2021-01-01';
const toOn = '2023-12-31';

const mixOfRegionalTeams: Weights<SegmentId> = {
  long_term_unemployed: 0.4,
  adult_social_client: 0.2,
  young_under_30: 0.13,
  recent_unemployed_30_54: 0.1,
  recent_unemployed_55_plus: 0.06,
  outside_services: 0.04,
  sick_leave_or_subsidy: 0.04,
  student_support: 0.02,
  other_or_unknown: 0.01,
};

/** Once all unemployed people are directed to the team, more of them have been without work for a short time. */
const mixOfAllUnemployed: Weights<SegmentId> = {
  long_term_unemployed: 0.26,
  adult_social_client: 0.12,
  young_under_30: 0.18,
  recent_unemployed_30_54: 0.24,
  recent_unemployed_55_plus: 0.1,
  outside_services: 0.03,
  sick_leave_or_subsidy: 0.03,
  student_support: 0.03,
  other_or_unknown: 0.01,
};

const sourcesOfRegionalTeams: Weights<ReferralSourceId> = {
  health_social_services: 0.3,
  te_services: 0.25,
  employment_trial: 0.15,
  social_services: 0.15,
  self: 0.1,
  unknown: 0.05,
};

const sourcesOfCentralisedTeam: Weights<ReferralSourceId> = {
  te_services: 0.35,
  employment_trial: 0.25,
  centre_multisector_team: 0.15,
  health_social_services: 0.15,
  self: 0.07,
  unknown: 0.03,
};

const regional = (teamId: string, name: string, municipality: string): ScenarioTeam => ({ teamId, name, model: 'regional', municipality });

export const pori: Scenario = {
  name: 'pori',
  title: 'Pori: a synthetic cohort with a written truth',
  description:
    'An invented cohort of a centralised work ability team that starts on 2022-08-01, against regional teams before it and beside it. Nobody in it exists. What the team truly does is written in `truth.json`; the case mix that gets lighter at the same time makes the crude comparison say more.',
  episodes: 4_000,
  seed: 20_220_803,
  fromOn,
  toOn,
  pilotStartsOn,
  planLockedOn: '2022-06-15',
  counties: [
    {
      organisationId: 'satakunta',
      organisationName: 'Satakunta (synteettinen aineisto)',
      pilotId: 'p01_pori_centralised',
      pilotName: 'Keskitetty työkyvyn tuen tiimi, Pori',
      design: 'before_after_parallel',
      arms: [
        {
          armId: 'centralised',
          label: 'Keskitetty tiimi',
          role: 'intervention',
          teams: [{ teamId: 'pori-centralised', name: 'Porin keskitetty tiimi', model: 'centralised', municipality: 'Pori' }],
          fromOn: pilotStartsOn,
          toOn,
          referralsPerDay: 1.6,
          caseMix: mixOfAllUnemployed,
          referralSources: sourcesOfCentralisedTeam,
          isTreated: true,
        },
        {
          armId: 'regional_before',
          label: 'Alueelliset tiimit ennen',
          role: 'comparator',
          teams: [
            regional('pori-north', 'Pohjois-Porin tiimi', 'Pori'),
            regional('pori-centre', 'Keski-Porin tiimi', 'Pori'),
            regional('pori-west', 'Länsi-Porin tiimi', 'Pori'),
          ],
          fromOn,
          toOn: '2022-07-31',
          referralsPerDay: 1,
          caseMix: mixOfRegionalTeams,
          referralSources: sourcesOfRegionalTeams,
          isTreated: false,
        },
        {
          armId: 'regional_beside',
          label: 'Alueelliset tiimit rinnalla',
          role: 'comparator',
          teams: [
            regional('rauma', 'Rauman tiimi', 'Rauma'),
            regional('kankaanpaa', 'Kankaanpään tiimi', 'Kankaanpää'),
            { ...regional('eura', 'Euran tiimi', 'Eura'), clients: 9 },
          ],
          fromOn,
          toOn,
          referralsPerDay: 1.1,
          caseMix: mixOfRegionalTeams,
          referralSources: sourcesOfRegionalTeams,
          isTreated: false,
        },
      ],
    },
  ],
  effect: {
    serviceHazardRatio: 1.6,
    startUpServiceHazardRatio: 0.8,
    startUpDays: 92,
    planHazardRatio: 1.3,
    workAt12MonthsDifference: 0.02,
    scoreDifference: 0.1,
  },
  background: {
    yearlyShorteningOfWaits: 0.05,
    slowdown: { fromOn: '2021-01-01', toOn: '2021-06-30', hazardRatio: 0.7 },
    exitHazardPerDay: 0.0027,
    disabilityPensionShare: 0.06,
    loopBackShare: 0.18,
    workCoachingShare: 0.25,
    flawedDatesShare: 0.02,
    baselineScoreShare: 0.85,
    followUpScoreShare: 0.46,
    followUpLogOddsPerPoint: 0.35,
    scoreChangeMean: 0.2,
    scoreChangeStandardDeviation: 1.7,
    baselineScoreCounts: [197, 200, 366, 523, 539, 894, 808, 1166, 1286, 770, 533],
    feedbackDays: ['2021-02-15', '2022-02-14', '2023-02-13'],
    feedbackShare: 0.3,
    recommendWeights: [3, 1, 2, 3, 3, 8, 8, 14, 22, 16, 20],
  },
  segments: {
    pension_wants_work: { medianDaysToService: 50, medianDaysServiceToPlan: 40, workAt12Months: 0.08, studiesStarted: 0.02 },
    sick_leave_or_subsidy: { medianDaysToService: 50, medianDaysServiceToPlan: 45, workAt12Months: 0.16, studiesStarted: 0.02 },
    student_support: { medianDaysToService: 40, medianDaysServiceToPlan: 30, workAt12Months: 0.3, studiesStarted: 0.2 },
    outside_services: { medianDaysToService: 70, medianDaysServiceToPlan: 50, workAt12Months: 0.08, studiesStarted: 0.03 },
    young_under_30: { medianDaysToService: 35, medianDaysServiceToPlan: 30, workAt12Months: 0.26, studiesStarted: 0.15 },
    adult_social_client: { medianDaysToService: 65, medianDaysServiceToPlan: 50, workAt12Months: 0.1, studiesStarted: 0.02 },
    long_term_unemployed: { medianDaysToService: 55, medianDaysServiceToPlan: 42, workAt12Months: 0.14, studiesStarted: 0.03 },
    recent_unemployed_30_54: { medianDaysToService: 28, medianDaysServiceToPlan: 28, workAt12Months: 0.34, studiesStarted: 0.05 },
    recent_unemployed_55_plus: { medianDaysToService: 32, medianDaysServiceToPlan: 30, workAt12Months: 0.2, studiesStarted: 0.01 },
    other_or_unknown: { medianDaysToService: 45, medianDaysServiceToPlan: 40, workAt12Months: 0.15, studiesStarted: 0.03 },
  },
  smallSegment: { segment: 'pension_wants_work', episodes: 4 },
  milestones: [
    { label: 'Johtoryhmän päätös kokeilusta', planned_on: '2022-02-01', done_on: '2022-02-01', status: 'done' },
    { label: 'Esimiesten lausuntokierros', planned_on: '2022-03-30', done_on: '2022-03-30', status: 'done' },
    { label: 'Asiakastyö alkaa', planned_on: pilotStartsOn, done_on: pilotStartsOn, status: 'done' },
    { label: 'Käynnistysvaihe päättyy', planned_on: '2022-10-31', done_on: '2022-10-31', status: 'done' },
    { label: 'Hyvinvointialue aloittaa', planned_on: '2023-01-01', done_on: '2023-01-01', status: 'done' },
    { label: 'Loppuarviointi', planned_on: '2024-06-30' },
  ],
  calibration: [
    'Scores at the start: Kykyviisari data, n = 7 282, tyoelamatieto.fi 2019.',
    'Change of the score under regional teams, 6.1 to 6.3 in n = 149: PARTY project, vates.fi.',
    'Dates and model of the pilot: slides of the project Työkykyä Satakuntaan, May 2022.',
    'Invented: waiting times, all effects, case mix, shares in work, answers to feedback, money, and everything else.',
  ],
};
