import { expect, test } from 'vitest';
import { familyVerdicts, type FamilyMember } from './families.ts';

const member = (id: string, priority: FamilyMember['priority'], pValue: number | undefined, topic = 'speed'): FamilyMember => ({
  id,
  priority,
  topic,
  pValue,
});

test('each family by itself: primary and secondary by Holm, exploratory within its topic by Benjamini and Hochberg', () => {
  const verdicts = familyVerdicts([
    member('primary', 'primary', 0.03),
    member('first', 'secondary', 0.01),
    member('second', 'secondary', 0.04),
    member('hint', 'exploratory', 0.001),
    member('noise', 'exploratory', 0.6),
    member('elsewhere', 'exploratory', 0.04, 'work'),
  ]);
  expect(Object.fromEntries(verdicts)).toEqual({
    primary: { level: 0.95, adjustedPValue: 0.03 },
    first: { level: 0.975, adjustedPValue: 0.02 },
    second: { level: 0.975, adjustedPValue: 0.04 },
    hint: { level: 0.975, adjustedPValue: 0.002 },
    noise: { level: 0.975, adjustedPValue: 0.6 },
    elsewhere: { level: 0.95, adjustedPValue: 0.04 },
  });
});

test('what could not be tested is no member of its family', () => {
  const verdicts = familyVerdicts([member('told', 'secondary', 0.01), member('untold', 'secondary', undefined)]);
  expect(verdicts.get('told')).toEqual({ level: 0.95, adjustedPValue: 0.01 });
  expect(verdicts.get('untold')).toEqual({ level: 0.95, adjustedPValue: undefined });
});

test('at a look each decides at the level that the plan’s spending leaves for it', () => {
  const looked = { ...member('primary', 'primary', 0.01), alpha: 0.003 };
  expect(familyVerdicts([looked]).get('primary')).toEqual({ level: 0.997, adjustedPValue: 0.01 });
  const [first, second] = ['first', 'second'].map((id) => ({ ...member(id, 'secondary', 0.01), alpha: 0.003 }));
  expect(familyVerdicts([first!, second!]).get('first')?.level).toBe(1 - 0.003 / 2);
});
