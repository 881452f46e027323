import { dataPackageDescriptor } from '../data-package/descriptor.ts';
import { ruleIds } from '../data-package/rules/ids.ts';
import { rules } from '../data-package/rules/index.ts';
import { planRules } from '../evaluation-plan/plan-rules.ts';
import { pilotFactRules } from '../pilots/fact-rules.ts';
import { entriesOf, type DescribedKind } from './entry.ts';

export const dataDescribed: Readonly<Record<string, DescribedKind>> = {
  schema: {
    title: { fi: 'Aineiston tiedostot', sv: 'Materialets filer', en: 'Files of the data package' },
    entries: () => dataPackageDescriptor().resources.map((resource) => ({ id: resource.name, ...resource })),
  },
  rules: {
    title: { fi: 'Aineiston säännöt', sv: 'Materialets regler', en: 'Rules of the data package' },
    entries: () =>
      ruleIds.map((id) => {
        const { severity, texts, check, example } = rules[id];
        return { id, severity, ...texts, looksAt: Object.keys(check), brokenBy: example.breaks.map(({ title }) => title) };
      }),
  },
  'pilot-rules': {
    title: { fi: 'Pilottitiedoston säännöt', sv: 'Pilotförsöksfilens regler', en: 'Rules of pilot files' },
    entries: () => entriesOf(pilotFactRules),
  },
  'plan-rules': {
    title: { fi: 'Arviointisuunnitelman säännöt', sv: 'Utvärderingsplanens regler', en: 'Rules of evaluation plans' },
    entries: () => entriesOf(planRules),
  },
};
