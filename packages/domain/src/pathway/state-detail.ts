import type { RoleId } from '../catalogue/roles/index.ts';
import type { Text } from '../text.ts';
import type { StateDateId } from './state-dates.ts';

export interface StateDetail {
  /** When a case may enter the state. */
  readonly entry: Text;
  /** What ends the stay in it. */
  readonly exit: Text;
  /** Who answers for the case meanwhile: in words, and those of the catalogue of roles that the words name. */
  readonly responsible: { readonly label: Text; readonly roles: readonly RoleId[] };
  readonly dates: readonly StateDateId[];
  readonly source: string;
}
