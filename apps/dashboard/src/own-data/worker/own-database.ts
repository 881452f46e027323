import { parseLockedPlan, currentVersion, type LockedPlan, type PolicyId } from '@polku/domain/evaluation';
import { onOwnMachine, type PgliteDatabase, type RouterContext } from '@polku/engine';
import { bootFrom } from '../../demo/boot.ts';

/** The one database of the reader's own data: a new one for each package that is loaded. */
export class OwnDatabase {
  #booting: Promise<PgliteDatabase> | undefined;
  /** Rows went into it: of a package that had problems some are left. */
  #isUsed = false;
  #lockedPlans: Readonly<Record<string, LockedPlan>> = {};

  boot(): Promise<PgliteDatabase> {
    this.#booting ??= bootFrom('empty-database.tar.gz');
    return this.#booting;
  }

  /** A database that holds nothing. */
  async empty(): Promise<PgliteDatabase> {
    if (this.#isUsed) {
      await (await this.boot()).close();
      this.#booting = undefined;
    }
    this.#isUsed = true;
    this.#lockedPlans = {};
    return this.boot();
  }

  /** The plan that was locked for the package, where one came along with it. */
  lockedBy(lockedPlan: unknown): void {
    const { content } = parseLockedPlan(lockedPlan, 'locked-plan.json');
    this.#lockedPlans = content === null ? {} : { [currentVersion(content).plan.pilot]: content };
  }

  async context(policy: PolicyId): Promise<RouterContext> {
    return { ...onOwnMachine, database: await this.boot(), policy, lockedPlans: this.#lockedPlans };
  }
}
