import { localeTags, locales, type Locale } from '@polku/domain';
import { lockPlan, planFromRows, proposePlan, type PlanRows } from '@polku/domain/evaluation';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { metrics } from '@polku/domain/metrics';
import { expect, test } from 'vitest';
import { threeGroups } from '../fixtures/evaluations.ts';
import { messagesIn } from '../messages/messages.ts';
import { checkLocked, type LockedCheck } from './check-locked.ts';
import { Checked } from './locked-file.tsx';
import { PlanForm } from './plan-form.tsx';
import { sha256 } from './sha256.ts';

const { id } = threeGroups.pilot;
const arms = [
  { pilot_id: id, arm_id: 'new', label: 'New', role: 'intervention', team_id: 't1', from_on: '2022-08-01', to_on: null, stands_for: null },
] as unknown as PlanRows['arms'];
const rows: PlanRows = { plan: proposePlan(threeGroups, { hypothesis: null, endsOn: null }, metrics), arms };
const locked = lockPlan(planFromRows(id, rows).content!.plan, '2022-06-15', sha256);
const text = JSON.stringify(locked);
const changed: PlanRows = { ...rows, plan: rows.plan.map((row, i) => (i === 0 ? { ...row, margin: 9 } : row)) };

test.each<[string, LockedCheck['kind'], string, PlanRows]>([
  ['unchanged', 'same', text, rows],
  ['with another margin on the page', 'differs', text, changed],
  ['edited past its hash', 'forged', text.replace('"margin":null', '"margin":3'), rows],
  ['of something else', 'not_a_plan', '{"schema":"polku-plan/1"}', rows],
  ['that is no JSON', 'not_a_plan', 'plan', rows],
  ['beside a page without a plan', 'no_plan_here', text, { ...rows, plan: [] }],
])('a locked file %s is %s', (_, kind, file, page) => {
  expect(checkLocked(file, id, page).kind).toBe(kind);
});

const inLanguage = (locale: Locale, element: React.ReactElement) =>
  renderToStaticMarkup(
    <IntlProvider locale={localeTags[locale]} messages={messagesIn[locale]}>
      {element}
    </IntlProvider>,
  );

test('what differs is told field by field', () => {
  expect(inLanguage('fi', <Checked check={checkLocked(text, id, changed)} />)).toContain('primary.margin: lukittu null, nyt 9');
});

test.each(locales)('the plan is filled in, kept, locked and checked in %s, every field with its label', (locale) => {
  const page = inLanguage(locale, <PlanForm evaluation={threeGroups} rows={{ ...rows, plan: [] }} />);
  for (const id of ['plan.save', 'plan.lock', 'plan.check'] as const) expect(page).toContain(messagesIn[locale][id]);
  const fields = [...page.matchAll(/<(?:input|select)[^>]*?(?: id="([^"]+)"| aria-label="[^"]+")/g)];
  for (const [, field] of fields) if (field !== undefined) expect(page).toContain(`for="${field}"`);
});
