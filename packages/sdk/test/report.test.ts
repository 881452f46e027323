import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { polku } from './polku.ts';
import { examples, pilot, smallPori } from './pori.ts';

const small = smallPori();
afterAll(() => rmSync(small, { recursive: true }));

describe('polku report', () => {
  it.each([
    ['fi', 'Keskeiset aikaansaannokset'],
    ['sv', 'Centrala resultat'],
    ['en', 'Key achievements'],
  ])('drafts four fields in %s', async (language, heading) => {
    const { stdout } = await polku('report', join(examples, 'waiting-list'), '--pilot', 'waiting_list', '--language', language);
    expect(stdout.match(/^## .+$/gm)).toHaveLength(4);
    expect(stdout).toContain(`\n## ${heading}\n`);
  });

  it('knows the steps of the pilot from its rows, and tells those of the period', async () => {
    const { stdout } = await polku(
      'report',
      small,
      '--pilot',
      pilot,
      '--language',
      'fi',
      '--from',
      '2022-07-01',
      '--as-of',
      '2022-09-30',
      '--policy',
      'none',
      '--json',
    );
    const { language, period, fields } = JSON.parse(stdout) as {
      language: string;
      period: object;
      fields: { id: string; label: string; text: string }[];
    };
    expect({ language, period }).toEqual({ language: 'fi', period: { from: '2022-07-01', to: '2022-09-30' } });
    expect(fields.map(({ id }) => id)).toEqual(['situation', 'next_tasks', 'achievements', 'deviations']);
    const achieved = fields[2]?.text.replaceAll('\u00A0', ' ') ?? '';
    expect(achieved).toContain('Tehty: Asiakastyö alkaa (1. elokuuta 2022).');
    expect(achieved).not.toContain('Johtoryhmän päätös kokeilusta');
  });
});
