import { describe, expect, test } from 'vitest';
import { clientPage } from './client-page.ts';
import { deadLinks } from './dead-links.ts';
import { everyKind, kindPages } from './kind-pages.ts';
import { addressOf, targetOf } from './links.ts';
import { plain, words } from './markdown.ts';
import { bullets } from './values.ts';

describe('a link', () => {
  test.each([
    ['metrics', 'time_to_service', '/metrics/time-to-service'],
    ['states', 'team_planning', '/states/#team-planning'],
    ['pilots', 'p01_pori_centralised', '/pilots/p01-pori-centralised'],
  ])('of %s %s', (kind, id, address) => expect(addressOf(kind, id)).toBe(address));

  test('is made where a field names another thing, and nowhere else', () => {
    expect(targetOf('metrics', 'time_to_service')).toBe('/metrics/time-to-service');
    expect(targetOf('catalogue', 'planKinds')).toBe('/plan-kinds/');
    expect(targetOf('catalogue', 'noSuchCatalogue')).toBeUndefined();
    expect(targetOf('metrics', 'no such metric')).toBeUndefined();
    expect(targetOf('description', 'time_to_service')).toBeUndefined();
  });

  test('is dead without its page, or without its place on it', () => {
    const pages = [
      { path: 'a/index', markdown: '[b](/b) [place](/c/#there) [nowhere](/c/#gone) ![picture](/x.svg)' },
      { path: 'c/index', markdown: '## Place {#there}' },
    ];
    expect(deadLinks(pages)).toEqual(['a/index: /b', 'a/index: /c/#gone']);
  });
});

describe('a declaration', () => {
  test('is told field by field, texts in three languages', () => {
    expect(bullets('minimumFollowUpDays', 182)).toEqual(['- **Minimum follow up days**: 182']);
    expect(bullets('events', ['ended'])).toEqual(['- **Events**: [ended](/events/#ended)']);
    expect(bullets('note', { fi: 'yksi', sv: 'ett', en: 'one' }).join()).toMatch(/one.*lang="fi">yksi.*lang="sv">ett/);
    expect(bullets('of', { having: [{ withinDays: 90 }, { withinDays: 30, of: 'start' }] })).toEqual([
      '- **Of**:',
      '  - **Having**:',
      '    - **Within days**: 90',
      '    - **Within days**: 30 · **Of**: start',
    ]);
  });

  test('is shown letter by letter, whatever stands in it', () => {
    expect(plain('<script> {{ x }} | *a*')).not.toMatch(/[<>{}|*]/);
    expect(words('minimumFollowUpDays')).toBe('Minimum follow up days');
  });
});

test('the client’s page tells the same in three languages, of a case that has something to tell of everything', () => {
  const { markdown } = clientPage();
  const [, ...languages] = markdown.split(/^## .*$/m);
  expect(languages.map((part) => part.match(/^\*\*/gm)?.length)).toEqual([9, 9, 9]);
  expect(markdown).toContain('Odotat');
  expect(markdown).toContain('19 February 2024');
});

test('every kind has a page that names all its entries', () => {
  const kinds = everyKind();
  for (const [kind, described] of kinds) {
    const [index] = kindPages(kind, described);
    for (const { id } of described.entries()) expect(index!.markdown).toContain(`\`${id}\``);
  }
  expect(kinds.length).toBeGreaterThan(60);
});
