import type { PathwayKindId } from '../../pathway/continuation-paths.ts';
import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';
import type { FlagId } from '../flags.ts';
import type { OrganisationId } from '../organisations/index.ts';
import type { PlanKindId } from '../plans/plan-kinds.ts';
import type { RecognitionInstrumentId } from '../recognition/instruments.ts';
import type { RoleId } from '../roles/index.ts';
import type { ServiceId } from '../services/index.ts';
import type { SourceSystemId } from '../source-systems.ts';

/** What a term names in the other catalogues. */
export interface TermNames {
  readonly role?: RoleId;
  readonly service?: ServiceId;
  readonly organisation?: OrganisationId;
  readonly flag?: FlagId;
  readonly pathwayKind?: PathwayKindId;
  readonly planKind?: PlanKindId;
  readonly sourceSystem?: SourceSystemId;
  readonly instrument?: RecognitionInstrumentId;
}

/** A word of the field. The sources use most without defining them; the definitions are the model’s own. */
export interface Term extends CatalogueEntry {
  readonly definition: Text;
  /** The word is known to mean different things to different organisations: agree on it before measuring. */
  readonly contested?: true;
  /** Other words that the sources use for the same. */
  readonly variants?: readonly Text[];
  readonly names?: TermNames;
}
