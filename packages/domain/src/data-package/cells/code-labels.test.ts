import { describe, expect, test } from 'vitest';
import { eventIds } from '../../catalogue/events.ts';
import { serviceIds } from '../../catalogue/services/index.ts';
import { teamModelIds } from '../../catalogue/teams/team-models.ts';
import { nearestCode } from './code-labels.ts';

describe('the nearest code', () => {
  test.each<[string, readonly string[], string]>([
    ['Palvelu alkoi', eventIds, 'service_started'],
    ['palvelu ALKOI ', eventIds, 'service_started'],
    ['palvelualkoi', eventIds, 'service_started'],
    ['Service-Started', eventIds, 'service_started'],
    ['service_startd', eventIds, 'service_started'],
    ['Työvalmennus', serviceIds, 'work_coaching'],
    ['tyovalmennus', serviceIds, 'work_coaching'],
    ['Centralised', teamModelIds, 'centralised'],
    ['T1', ['t1', 't2'], 't1'],
  ])('to %s is found by its code or by its name in any language', (text, values, code) => {
    expect(nearestCode(text, values)).toBe(code);
  });

  test.each<[string, readonly string[]]>([
    ['kahvitauko', eventIds],
    ['', eventIds],
    ['service_starte', ['service_started']],
  ])('to %j is none: nothing is near, or it would repeat the text', (text, values) => {
    expect(nearestCode(text, values)).toBeUndefined();
  });
});
