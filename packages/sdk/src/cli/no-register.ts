import type { PolicyId } from '@polku/domain/evaluation';

const noRegister =
  'A folder keeps no register of what was released of it: who holds answers of several cut-offs, or of the folder before and after a change, may tell a few people from their difference. A database keeps one.';

/** Said where several answers of one folder come about: each cut-off that is asked for is another one. */
export function sayNoRegister(policy: PolicyId, asOf: string | undefined): void {
  if (policy !== 'none' && asOf !== undefined) console.error(noRegister);
}
