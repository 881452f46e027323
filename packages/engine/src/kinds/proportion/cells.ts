import { isAbsence, type AnyNumbers, type ArmResult, type DisclosurePolicy, type NumbersOf } from '@polku/domain/evaluation';
import type { ProportionMetric, ProportionOf } from '@polku/domain/metrics';
import type { Unreleased } from '../../estimate/unreleased.ts';
import type { GroupRange, ToldCount, ToldCounts } from '../../release/joint/audit.ts';
import { conditionsOf, dueAfter, dueOf, dueOfRow, episodes, happened, rowConditionOf } from '../../release/joint/conditions.ts';
import type { Condition, Group } from '../../release/joint/groups.ts';
import { exactly, inArm, toldWithArm } from '../../release/joint/told.ts';
import { nobody, rangeTold, smallCounts, sumOf } from '../../release/joint/told-range.ts';
import { hideNumbers, withholdComparisons } from '../../release/joint/withhold-arm.ts';
import { wouldReveal } from '../../release/shown-number.ts';
import type { ProportionTables } from './reduce.ts';

interface Named {
  readonly of: string;
  readonly all: readonly Condition[];
  readonly having: readonly Condition[];
  /** Whether somebody may be lost before it is known: only of what has its day. */
  readonly mayBeLost: boolean;
}

/** Whom a share is of, and who has it, by the metric's definition. */
function namedBy(of: ProportionOf, metric: string): Named {
  switch (of.population) {
    case 'episodes':
      return {
        of: episodes,
        all: [...of.among.flatMap(conditionsOf), ...of.having.flatMap(dueOf)],
        having: of.having.flatMap(conditionsOf),
        mayBeLost: of.having.flatMap(dueOf).length > 0,
      };
    case 'referred': {
      const due = 'onDay' in of ? of.onDay : of.byDay + of.lastingDays;
      return {
        of: episodes,
        all: [dueAfter(due)],
        having: [happened([of.inSpell.startedBy]), { what: JSON.stringify(of) }],
        mayBeLost: true,
      };
    }
    case 'rows':
      return {
        of: of.of,
        all: [...of.among.map(rowConditionOf), ...of.having.flatMap(dueOfRow)],
        having: of.having.map(rowConditionOf),
        mayBeLost: false,
      };
    case 'sums':
      return { of: metric, all: [], having: [{ what: 'step', atLeast: of.parts?.length ?? 1 }], mayBeLost: false };
    default:
      return { of: metric, all: [], having: [{ what: 'counted' }], mayBeLost: true };
  }
}

/** Everybody of the share, those with it, those without, and those lost: and of each part who is in it. */
export function cells(
  { numbers, tables }: Unreleased<'proportion', ProportionTables>,
  shown: Pick<NumbersOf<'proportion'>, 'arms'>,
  { of }: ProportionMetric,
  policy: DisclosurePolicy,
): ToldCounts {
  const named = namedBy(of, numbers.metric);
  const ofArms = numbers.arms.map((exact, place) => ofArm(exact, shown.arms[place]!, named, policy));
  return {
    told: [...ofArms.flatMap(({ told }) => told), ...partsOf(numbers.arms, shown.arms, tables, named, policy)],
    sums: ofArms.flatMap(({ sums }) => sums),
    cases: ofArms.flatMap(({ cases }) => cases),
  };
}

function ofArm(
  exact: ArmResult<'proportion'>,
  told: ArmResult<'proportion'>,
  { of, all, having, mayBeLost }: Named,
  policy: DisclosurePolicy,
): ToldCounts {
  const { arm } = exact;
  const group = (...conditions: readonly Condition[]): Group => ({ arm, of, conditions: [...all, ...conditions] });
  const name = JSON.stringify(having);
  const [whole, counted, lost, without] = [group(), group(...having), group({ what: `lost: ${name}` }), group({ what: `not: ${name}` })];
  const { denominator, numerator, unknown } = exact;
  const isSum = !isAbsence(told.numerator) && !isAbsence(told.unknown);
  const others = exactly(denominator) - exactly(numerator) - exactly(unknown);
  const ranges = {
    counted: rangeTold(exactly(numerator), told.numerator, policy),
    lost: mayBeLost ? rangeTold(exactly(unknown), told.unknown, policy) : { ...nobody, isShown: false },
    without: rangeTold(others, isSum ? others : wouldReveal, policy),
  };
  const withholdCount = (numbers: AnyNumbers) =>
    withholdComparisons(inArm<'proportion'>(arm, (each) => ({ ...hideNumbers(each), denominator: each.denominator }))(numbers), arm);
  const withholdLost = inArm<'proportion'>(arm, (each) => ({ ...each, unknown: wouldReveal, bounds: wouldReveal }));
  return {
    sums: [{ whole, parts: [counted, lost, without] }],
    // Of an arm that is hidden altogether nothing is seen.
    cases:
      isSum || isAbsence(told.denominator)
        ? []
        : [{ within: whole, ways: waysToHide({ whole, counted, lost, without }, told, mayBeLost, policy) }],
    told: [
      {
        ...toldWithArm(whole, exactly(denominator), told.denominator, policy),
        // A total that is the sum of what is shown tells no more than its parts do.
        ...(isSum ? sumOf(Object.values(ranges)) : {}),
      },
      // Of a total that is the sum of two counts, it tells the one without the other.
      ...(isSum
        ? [
            { ...toldWithArm(counted, 0, 0, policy), ...ranges.counted },
            { ...toldWithArm(without, 0, 0, policy), ...ranges.without },
          ]
        : [
            { group: counted, ...ranges.counted, use: 'count' as const, withhold: withholdCount },
            { group: without, ...ranges.without, use: 'count' as const, withhold: withholdCount },
          ]),
      { group: lost, ...ranges.lost, use: 'part', withhold: withholdLost },
    ],
  };
}

/** Why numbers of an arm are hidden whose total is shown: all or nobody are counted of too few to tell it, or one of the parts is small. */
function waysToHide(
  { whole, counted, lost, without }: Readonly<Record<'whole' | 'counted' | 'lost' | 'without', Group>>,
  { numerator }: ArmResult<'proportion'>,
  mayBeLost: boolean,
  policy: DisclosurePolicy,
): readonly (readonly GroupRange[])[] {
  const { minimumCount, showsZero, wholeShareMinimum } = policy;
  const small = smallCounts(policy);
  const smallOnes = [lost, without].map((group) => [{ group, ...small }]);
  if (!isAbsence(numerator)) return smallOnes;
  // Two parts are named small only where each could be any small number.
  if (numerator.reason === 'small_count' && showsZero && !mayBeLost)
    return [
      [{ group: whole, least: minimumCount, most: minimumCount }],
      [{ group: whole, least: 2 * minimumCount - 1, most: Number.POSITIVE_INFINITY }],
    ];
  const isOfFew: GroupRange = { group: whole, least: 0, most: showsZero ? wholeShareMinimum - 1 : Number.POSITIVE_INFINITY };
  const isNobody = [isOfFew, { group: counted, ...nobody }];
  const isEverybody = [isOfFew, { group: lost, ...nobody }, { group: without, ...nobody }];
  return [[{ group: counted, ...small }], ...smallOnes, isNobody, isEverybody];
}

function partsOf(
  exactArms: NumbersOf<'proportion'>['arms'],
  shownArms: NumbersOf<'proportion'>['arms'],
  { parts: declared }: ProportionTables,
  { of, all }: Named,
  policy: DisclosurePolicy,
): readonly ToldCount[] {
  return exactArms.flatMap(({ arm, parts = [] }, place) =>
    parts.map((exact, i): ToldCount => {
      const inPart: Condition =
        declared[i]?.of === 'step' ? { what: 'step', atLeast: i + 1 } : { what: 'is referred by', oneOf: [exact.part] };
      return {
        group: { arm, of, conditions: [...all, inPart] },
        ...rangeTold(exactly(exact.numerator), shownArms[place]!.parts![i]!.numerator, policy),
        use: 'part',
        withhold: inArm<'proportion'>(arm, (each) => ({
          ...each,
          parts: each.parts!.map((part, at) => (at === i ? hideNumbers(part) : part)),
        })),
      };
    }),
  );
}
