import { contactChannels } from '../catalogue/contact-channels.ts';
import { contactLanguages } from '../catalogue/contact-languages.ts';
import { flags } from '../catalogue/flags.ts';
import { builtInInstruments } from '../catalogue/instruments.ts';
import { needs } from '../catalogue/needs.ts';
import { escalationReasons } from '../catalogue/recognition/escalation-reasons.ts';
import { guidanceCriteria } from '../catalogue/recognition/guidance-criteria.ts';
import { recognitionInstruments } from '../catalogue/recognition/instruments.ts';
import { nextSteps } from '../catalogue/recognition/next-steps.ts';
import { recognitionRoutes } from '../catalogue/recognition/routes.ts';
import { scoreGuidances } from '../catalogue/recognition/score-guidance.ts';
import { triggers } from '../catalogue/recognition/triggers.ts';
import { referralChannels } from '../catalogue/referral-channels.ts';
import { referralSources } from '../catalogue/referral-sources.ts';
import { segments } from '../catalogue/segments.ts';
import { entriesOf, type DescribedKind } from './entry.ts';

export const recognitionDescribed: Readonly<Record<string, DescribedKind>> = {
  'referral-sources': {
    title: { fi: 'Lähettäjät', sv: 'Remittenter', en: 'Referral sources' },
    entries: () => entriesOf(referralSources),
  },
  'referral-channels': {
    title: { fi: 'Lähetteen kanavat', sv: 'Remisskanaler', en: 'Channels of referral' },
    entries: () => entriesOf(referralChannels),
  },
  'contact-channels': {
    title: { fi: 'Yhteydenoton kanavat', sv: 'Kontaktkanaler', en: 'Channels of contact' },
    entries: () => entriesOf(contactChannels),
  },
  'contact-languages': {
    title: { fi: 'Yhteydenoton kielet', sv: 'Kontaktspråk', en: 'Languages of contact' },
    entries: () => entriesOf(contactLanguages),
  },
  'next-steps': {
    title: { fi: 'Keneen ottaa yhteyttä', sv: 'Vem man vänder sig till', en: 'Whom to turn to' },
    entries: () => entriesOf(nextSteps),
  },
  'recognition-routes': {
    title: { fi: 'Tunnistamisen reitit', sv: 'Vägar för identifiering', en: 'Routes of recognition' },
    entries: () => entriesOf(recognitionRoutes),
  },
  triggers: {
    title: { fi: 'Herätteet', sv: 'Signaler', en: 'Triggers' },
    entries: () => entriesOf(triggers),
  },
  instruments: {
    title: { fi: 'Mittarit, joista pistemäärät tulevat', sv: 'Instrument för poäng', en: 'Instruments of scores' },
    entries: () => entriesOf(builtInInstruments),
  },
  'recognition-instruments': {
    title: { fi: 'Tunnistamisen välineet', sv: 'Verktyg för identifiering', en: 'Instruments of recognition' },
    entries: () => entriesOf(recognitionInstruments),
  },
  'score-guidances': {
    title: { fi: 'Ohjaus pistemäärän mukaan', sv: 'Vägledning enligt poäng', en: 'Guidance by score' },
    entries: () => entriesOf(scoreGuidances),
  },
  'escalation-reasons': {
    title: { fi: 'Miksi erityistasolle', sv: 'Varför till specialnivån', en: 'Why to the special level' },
    entries: () => entriesOf(escalationReasons),
  },
  'guidance-criteria': {
    title: { fi: 'Ohjauksen kriteerit', sv: 'Kriterier för hänvisning', en: 'Criteria of guidance' },
    entries: () => entriesOf(guidanceCriteria),
  },
  segments: {
    title: { fi: 'Segmentit', sv: 'Segment', en: 'Segments' },
    entries: () => entriesOf(segments),
  },
  flags: {
    title: { fi: 'Lisätiedot', sv: 'Tilläggsuppgifter', en: 'Flags' },
    entries: () => entriesOf(flags),
  },
  needs: {
    title: { fi: 'Tarpeet', sv: 'Behov', en: 'Needs' },
    entries: () => entriesOf(needs),
  },
};
