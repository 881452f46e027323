import { developmentThemes, type DevelopmentThemeId } from '../catalogue/steering/development-themes.ts';
import type { ResourceRow } from '../data-package/index.ts';

type Row = Pick<ResourceRow<'activities'>, 'kind' | 'topic' | 'events' | 'participations' | 'unique_people'>;

export interface ThemeAttendance {
  /** Null: workshops without a theme, or with one of one’s own. */
  readonly theme: DevelopmentThemeId | null;
  readonly participations: number | null;
  /**
   * Different people lie between these: rows cannot tell who came to several workshops, so that their numbers are never added up
   * as people. Null where a row does not tell its people.
   */
  readonly people: { readonly atLeast: number; readonly atMost: number } | null;
}

const total = (numbers: readonly (number | null)[]): number | null =>
  numbers.some((number) => number === null) ? null : numbers.reduce<number>((sum, number) => sum + number!, 0);

/**
 * Who came to regional theme workshops, theme by theme: participations, and different people apart from them. One person may take
 * part many times, so the two are different numbers and neither stands for the other.
 *
 * @example themeAttendance([{ kind: 'theme_workshop', topic: null, events: 5, participations: 582, unique_people: 265 }])
 *   // [{ theme: null, participations: 582, people: { atLeast: 265, atMost: 265 } }]
 */
export function themeAttendance(rows: readonly Row[]): readonly ThemeAttendance[] {
  const isTheme = (topic: string | null): topic is DevelopmentThemeId => topic !== null && Object.hasOwn(developmentThemes, topic);
  const workshops = rows
    .filter(({ kind }) => kind === 'theme_workshop')
    .map((row) => ({ ...row, theme: isTheme(row.topic) ? row.topic : null }));
  return [...new Set(workshops.map(({ theme }) => theme))].map((theme) => {
    const held = workshops.filter((row) => row.theme === theme);
    const people = held.map((row) => row.unique_people);
    const atMost = total(people);
    return {
      theme,
      participations: total(held.map((row) => row.participations)),
      people: atMost === null ? null : { atLeast: Math.max(...people.map((number) => number!)), atMost },
    };
  });
}
