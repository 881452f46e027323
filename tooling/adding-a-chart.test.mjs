import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratchCopy } from './scratch-copy.mjs';

const chart = `import { isAbsence } from '@polku/domain/evaluation';
import { armStyle } from './arm-style.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { ChartProps, DrawingProps } from './chart-props.ts';
import { armLabel, numberCell, tableColumn, type ChartTable } from './chart-table.ts';
import { ArmMark, Drawing } from './drawing.tsx';
import { numberFormat, textOf } from './number-format.ts';
import { screenPalette } from './palette.ts';

const words = {
  group: { fi: 'Ryhmä', sv: 'Grupp', en: 'Group' },
  scored: { fi: 'Vastaajia', sv: 'Svarande', en: 'Respondents' },
} as const;

export type ScoreStripProps = ChartProps<'score'>;

/** Net promoter scores on a strip, a mark for each group. */
export function ScoreStrip(props: ScoreStripProps) {
  return (
    <ChartFigure size={props.size} width={props.width}>
      {(width) => <ScoreStripDrawing {...props} width={width} />}
    </ChartFigure>
  );
}

/** The strip as one SVG element, drawn from its props alone: also for a file. */
export function ScoreStripDrawing(props: ScoreStripProps & DrawingProps<'score'>) {
  const { results, arms, locale, title, width, palette = screenPalette, minimumCount } = props;
  const { points } = numberFormat(locale);
  const description = results.map(({ arm, estimate }) => \`\${armLabel(arm, arms).text}: \${textOf(estimate, points)}\`).join('; ');
  return (
    <Drawing width={width} height={32} title={title} description={props.description ?? description} palette={palette} minimumCount={minimumCount}>
      {results.map(({ arm, estimate }) =>
        isAbsence(estimate) ? null : <ArmMark key={arm} style={armStyle(arm, arms, palette)} x={((estimate + 100) / 200) * width} y={16} />,
      )}
    </Drawing>
  );
}

/** The numbers of the strip: one row for each group. */
export function scoreStripTable({ results, arms }: Pick<ScoreStripProps, 'results' | 'arms'>, locale: ScoreStripProps['locale']): ChartTable {
  const { count } = numberFormat(locale);
  return {
    columns: [tableColumn('arm', words.group, 'start'), tableColumn('respondents', words.scored)],
    rows: results.map(({ arm, respondents }) => [armLabel(arm, arms), numberCell(respondents, count)]),
  };
}
`;

const stories = `import type { Meta, StoryObj } from '@storybook/react-vite';
import { inLanguages } from './gallery/in-languages.tsx';
import { sampleArms } from './gallery/samples.ts';
import { ScoreStrip } from './score-strip.tsx';

const score = { respondents: 40, promoters: 20, passives: 10, detractors: 10, estimate: 25, interval: { lower: 0, upper: 50, level: 0.95, method: 'wald' } };

const meta = {
  title: 'Charts/Score strip',
  component: ScoreStrip,
  args: { results: [{ arm: sampleArms[0]!.id, ...score }], arms: sampleArms, locale: 'fi', title: 'Suositteluindeksi on 25' },
  render: inLanguages((args, locale) => <ScoreStrip {...args} locale={locale} />),
} satisfies Meta<typeof ScoreStrip>;
export default meta;

export const OneArm: StoryObj<typeof meta> = {};
`;

/** A page that draws it, as the dashboard would. */
const page = `
  import { createElement } from 'react';
  import { renderToStaticMarkup } from 'react-dom/server';
  import { ScoreStripDrawing, scoreStripTable } from '@polku/charts';
  const props = { results: [{ arm: 'a', respondents: 40, estimate: 25 }], arms: [{ id: 'a', label: 'A' }], locale: 'en', title: 'T', width: 400 };
  console.log(renderToStaticMarkup(createElement(ScoreStripDrawing, props)), scoreStripTable(props, 'en').rows[0][1].text);
`;

let copy;
beforeAll(() => void (copy = scratchCopy(['packages/charts', 'apps/dashboard'])));
afterAll(() => copy?.remove());

test('a chart is one file, and its stories', () => {
  copy.add('packages/charts/src/score-strip.tsx', chart);
  copy.add('packages/charts/src/score-strip.stories.tsx', stories);
  copy.run('node', ['tooling/generate-indexes.mjs']);
  copy.run('tsc', ['--build', 'packages/charts']);
  copy.run('tsc', ['-p', 'packages/charts/tsconfig.stories.json']);
  expect(copy.run('node', ['--input-type=module', '--eval', page], { cwd: 'apps/dashboard' })).toMatch(
    /^<svg.*A: 25.0<\/desc>.*<\/svg> 40\n$/s,
  );
  // The gallery, and with it the tests in a browser, take every file of stories; nothing that was added is dead.
  copy.run('knip', ['--workspace', 'packages/charts']);
  expect(copy.touchedByHand()).toEqual(['packages/charts/src/score-strip.stories.tsx', 'packages/charts/src/score-strip.tsx']);
});
