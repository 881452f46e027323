import { pori } from './pori.ts';
import type { Scenario, ScenarioArm } from './scenario.ts';

const [county] = pori.counties;
const { caseMix, referralSources, referralsPerDay, teams } = county!.arms.find(({ armId }) => armId === 'regional_before')!;
const { others } = pori.records.referralChannels;

/** New teams that are new by name alone: as many as those before, and of their model. */
const newTeams = teams.map((team) => ({ ...team, teamId: `${team.teamId}-new`, name: `${team.name}, uusi` }));

const alike = (arm: ScenarioArm): ScenarioArm => ({
  ...arm,
  caseMix,
  referralSources,
  referralsPerDay,
  teams:
    arm.role === 'intervention'
      ? newTeams
      : arm.teams.map(({ teamId, name, model, municipality }) => ({ teamId, name, model, municipality })),
  isTreated: false,
});

/** No effect anywhere, and nothing that looks like one: whatever an analysis finds here is chance. */
export const noEffect: Scenario = {
  ...pori,
  name: 'null',
  title: 'Null: the cohort of Pori with no effect anywhere',
  description:
    'As `pori`, but the new teams are new by name alone: who comes to them, from where and how, what they do, what it costs and what comes of it are as before and beside, and waits neither shorten nor lengthen.',
  counties: pori.counties.map((county) => ({ ...county, arms: county.arms.map(alike) })),
  // Staff learn from round to round, and the new teams have fewer rounds behind them.
  records: { ...pori.records, referralChannels: { treated: others, others }, competenceByRound: [6, 6, 6] },
  effect: {
    serviceHazardRatio: 1,
    startUpServiceHazardRatio: 1,
    startUpDays: 92,
    planHazardRatio: 1,
    workAt12MonthsDifference: 0,
    scoreDifference: 0,
  },
  background: { ...pori.background, yearlyShorteningOfWaits: 0, slowdown: { ...pori.background.slowdown, hazardRatio: 1 } },
};
