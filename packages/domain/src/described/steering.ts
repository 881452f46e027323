import { communicationChannels } from '../catalogue/communication-channels.ts';
import { involvementHouse } from '../catalogue/involvement-levels.ts';
import { obstacles } from '../catalogue/obstacles/index.ts';
import { practices } from '../catalogue/practices.ts';
import { legalBases } from '../catalogue/requirements/legal-bases.ts';
import { requirements } from '../catalogue/requirements/requirements.ts';
import { canvasFields } from '../catalogue/steering/canvas-fields.ts';
import { canvasWorkshops } from '../catalogue/steering/canvas-workshops.ts';
import { concurrentProgrammes } from '../catalogue/steering/concurrent-programmes.ts';
import { developmentThemes } from '../catalogue/steering/development-themes.ts';
import { evaluationRounds } from '../catalogue/steering/evaluation-rounds.ts';
import { finalReportItems } from '../catalogue/steering/final-report-items.ts';
import { interfaceCounterparts, interfaceKinds, interfaceStates } from '../catalogue/steering/interfaces.ts';
import { modelPublications } from '../catalogue/steering/model-publications.ts';
import { operatingModels } from '../catalogue/steering/operating-models.ts';
import { pkpkPhases } from '../catalogue/steering/pkpk-phases.ts';
import { programmeMeasures } from '../catalogue/steering/programme-measures.ts';
import { programmes } from '../catalogue/steering/programmes.ts';
import { reportFields } from '../catalogue/steering/report-fields.ts';
import { roadmap } from '../catalogue/steering/roadmap.ts';
import { servicePackages } from '../catalogue/steering/service-packages.ts';
import { steeringBodies } from '../catalogue/steering/steering-bodies.ts';
import { trainings } from '../catalogue/trainings.ts';
import { entriesOf, type DescribedKind } from './entry.ts';

export const steeringDescribed: Readonly<Record<string, DescribedKind>> = {
  requirements: {
    title: { fi: 'Sote-keskuksen vaatimukset', sv: 'Krav på social- och hälsocentralen', en: 'Requirements' },
    entries: () => entriesOf(requirements),
  },
  'legal-bases': {
    title: { fi: 'Lait', sv: 'Lagar', en: 'Legal bases' },
    entries: () => entriesOf(legalBases),
  },
  practices: {
    title: { fi: 'Käytännöt', sv: 'Praxis', en: 'Practices' },
    entries: () => entriesOf(practices),
  },
  'involvement-levels': {
    title: { fi: 'Osallisuuden tasot', sv: 'Delaktighetens nivåer', en: 'Levels of involvement' },
    entries: () => entriesOf(involvementHouse),
  },
  trainings: {
    title: { fi: 'Koulutukset', sv: 'Utbildningar', en: 'Trainings' },
    entries: () => entriesOf(trainings),
  },
  'communication-channels': {
    title: { fi: 'Viestinnän kanavat', sv: 'Kommunikationskanaler', en: 'Channels of communication' },
    entries: () => entriesOf(communicationChannels),
  },
  'interface-counterparts': {
    title: { fi: 'Yhteistyökumppanit', sv: 'Samarbetsparter', en: 'Counterparts' },
    entries: () => entriesOf(interfaceCounterparts),
  },
  'interface-kinds': {
    title: { fi: 'Rajapintojen lajit', sv: 'Typer av gränssnitt', en: 'Kinds of interface description' },
    entries: () => entriesOf(interfaceKinds),
  },
  'interface-states': {
    title: { fi: 'Nyky- ja tavoitetila', sv: 'Nuläge och målläge', en: 'States of an interface description' },
    entries: () => entriesOf(interfaceStates),
  },
  'pkpk-phases': {
    title: { fi: 'PKPK-vaiheet', sv: 'PKPK-faser', en: 'PKPK phases' },
    entries: () => entriesOf(pkpkPhases),
  },
  'canvas-fields': {
    title: { fi: 'Mallinnuspohjan kentät', sv: 'Modelleringsunderlagets fält', en: 'Fields of the modelling canvas' },
    entries: () => entriesOf(canvasFields),
  },
  'canvas-workshops': {
    title: { fi: 'Mallinnuspajat', sv: 'Modelleringsverkstäder', en: 'Modelling workshops' },
    entries: () => entriesOf(canvasWorkshops),
  },
  'report-fields': {
    title: { fi: 'Nelikenttäraportti', sv: 'Fyrfältsrapport', en: 'Four-field report' },
    entries: () => entriesOf(reportFields),
  },
  'final-report-items': {
    title: { fi: 'Loppuraportin kohdat', sv: 'Slutrapportens punkter', en: 'Items of the final report' },
    entries: () => entriesOf(finalReportItems),
  },
  roadmap: {
    title: { fi: 'Askelmerkit', sv: 'Milstolpar', en: 'Milestone roadmap' },
    entries: () => entriesOf(roadmap),
  },
  obstacles: {
    title: { fi: 'Esteet ja opit', sv: 'Hinder och lärdomar', en: 'Obstacles and lessons' },
    entries: () => entriesOf(obstacles),
  },
  programmes: {
    title: { fi: 'Ohjelma', sv: 'Programmet', en: 'Programme' },
    entries: () => entriesOf(programmes),
  },
  'concurrent-programmes': {
    title: { fi: 'Samanaikaiset ohjelmat', sv: 'Samtidiga program', en: 'Concurrent programmes' },
    entries: () => entriesOf(concurrentProgrammes),
  },
  'programme-measures': {
    title: { fi: 'Ohjelman toimenpiteet', sv: 'Programmets åtgärder', en: 'Measures of the programme' },
    entries: () => entriesOf(programmeMeasures),
  },
  'operating-models': {
    title: { fi: 'Toimintamallit', sv: 'Verksamhetsmodeller', en: 'Operating models' },
    entries: () => entriesOf(operatingModels),
  },
  'development-themes': {
    title: { fi: 'Kehittämisteemat', sv: 'Utvecklingsteman', en: 'Themes of development' },
    entries: () => entriesOf(developmentThemes),
  },
  'model-publications': {
    title: { fi: 'Mallien julkaiseminen', sv: 'Publicering av modeller', en: 'Publication of models' },
    entries: () => entriesOf(modelPublications),
  },
  'service-packages': {
    title: { fi: 'Palvelukokonaisuudet', sv: 'Servicehelheter', en: 'Service packages' },
    entries: () => entriesOf(servicePackages),
  },
  'steering-bodies': {
    title: { fi: 'Toimielimet', sv: 'Organ', en: 'Bodies' },
    entries: () => entriesOf(steeringBodies),
  },
  'evaluation-rounds': {
    title: { fi: 'Arvioinnin kierrokset', sv: 'Utvärderingsrundor', en: 'Rounds of evaluation' },
    entries: () => entriesOf(evaluationRounds),
  },
};
