import type { EventId } from '../catalogue/events.ts';
import type { Text } from '../text.ts';

export interface StateDateDeclaration {
  readonly label: Text;
  /** A day, several days, or a fact that belongs with them. */
  readonly kind: 'date' | 'dates' | 'fact';
  /** The milestones of the data package that hold it; none where the package has no place for it, or has it in a column. */
  readonly events: readonly EventId[];
}
