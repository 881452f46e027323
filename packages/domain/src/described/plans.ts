import { consentForms } from '../catalogue/consents/consent-forms.ts';
import { consentPractices } from '../catalogue/consents/consent-practices.ts';
import { consentScopes } from '../catalogue/consents/consent-scopes.ts';
import { planBlocks } from '../catalogue/plans/plan-blocks.ts';
import { planKinds } from '../catalogue/plans/plan-kinds.ts';
import { recordingPrecisions } from '../catalogue/recording-precisions.ts';
import { sourceSystems } from '../catalogue/source-systems.ts';
import { entriesOf, type DescribedKind } from './entry.ts';

export const plansDescribed: Readonly<Record<string, DescribedKind>> = {
  'plan-kinds': {
    title: { fi: 'Suunnitelmat', sv: 'Planer', en: 'Kinds of plan' },
    entries: () => entriesOf(planKinds),
  },
  'plan-blocks': {
    title: { fi: 'Suunnitelman lohkot', sv: 'Planens block', en: 'Blocks of the plan' },
    entries: () => entriesOf(planBlocks),
  },
  'consent-forms': {
    title: { fi: 'Suostumuksen muodot', sv: 'Samtyckets former', en: 'Forms of consent' },
    entries: () => entriesOf(consentForms),
  },
  'consent-practices': {
    title: { fi: 'Milloin suostumus pyydetään', sv: 'När samtycket begärs', en: 'When consent is asked' },
    entries: () => entriesOf(consentPractices),
  },
  'consent-scopes': {
    title: { fi: 'Suostumuksen osapuolet', sv: 'Samtyckets parter', en: 'Scopes of consent' },
    entries: () => entriesOf(consentScopes),
  },
  'source-systems': {
    title: { fi: 'Tietojärjestelmät', sv: 'Informationssystem', en: 'Record systems' },
    entries: () => entriesOf(sourceSystems),
  },
  'recording-precisions': {
    title: { fi: 'Päivämäärien tarkkuus', sv: 'Datumens exakthet', en: 'How exactly dates are known' },
    entries: () => entriesOf(recordingPrecisions),
  },
};
