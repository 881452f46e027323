import type { Text } from '../text.ts';
import { dataDescribed } from './data.ts';
import { evaluationDescribed } from './evaluation.ts';
import { pathwayDescribed } from './pathway.ts';
import { peopleDescribed } from './people.ts';
import { plansDescribed } from './plans.ts';
import { recognitionDescribed } from './recognition.ts';
import { servicesDescribed } from './services.ts';
import { steeringDescribed } from './steering.ts';
import { systemsDescribed } from './systems.ts';
import { wordsDescribed } from './words.ts';
import type { DescribedKind } from './entry.ts';

export interface DescribedGroup {
  readonly title: Text;
  readonly kinds: Readonly<Record<string, DescribedKind>>;
}

/** Everything that can be described, in the order in which the handbook tells it. */
export const describedGroups: Readonly<Record<string, DescribedGroup>> = {
  systems: { title: { fi: 'Järjestelmät', sv: 'System', en: 'Systems' }, kinds: systemsDescribed },
  pathway: { title: { fi: 'Polku', sv: 'Stigen', en: 'Pathway' }, kinds: pathwayDescribed },
  people: { title: { fi: 'Ihmiset ja tiimit', sv: 'Människor och team', en: 'People and teams' }, kinds: peopleDescribed },
  recognition: {
    title: { fi: 'Tunnistaminen ja pääsy', sv: 'Identifiering och tillträde', en: 'Recognition and access' },
    kinds: recognitionDescribed,
  },
  services: { title: { fi: 'Palvelut', sv: 'Tjänster', en: 'Services' }, kinds: servicesDescribed },
  plans: { title: { fi: 'Suunnitelma ja suostumus', sv: 'Plan och samtycke', en: 'Plan and consent' }, kinds: plansDescribed },
  steering: {
    title: { fi: 'Ohjaus ja kuvaaminen', sv: 'Styrning och beskrivning', en: 'Steering and description' },
    kinds: steeringDescribed,
  },
  evaluation: { title: { fi: 'Arviointi', sv: 'Utvärdering', en: 'Evaluation' }, kinds: evaluationDescribed },
  words: { title: { fi: 'Sanat', sv: 'Ord', en: 'Words' }, kinds: wordsDescribed },
  data: { title: { fi: 'Aineisto', sv: 'Material', en: 'Data' }, kinds: dataDescribed },
};

/** Every kind that can be described, by its id. */
export const describedKinds: Readonly<Record<string, DescribedKind>> = Object.assign(
  {},
  ...Object.values<DescribedGroup>(describedGroups).map(({ kinds }) => kinds),
);
