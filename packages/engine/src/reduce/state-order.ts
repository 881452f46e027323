import { sameDayOrder } from '@polku/domain/pathway';
import { sql, type SQL } from 'drizzle-orm';

/** Where a state stands among those entered on one day: the order that the domain declares. */
export function placeOnItsDay(state: SQL): SQL {
  return sql`array_position(string_to_array(${sameDayOrder.join(' ')}, ' '), ${state})`;
}
