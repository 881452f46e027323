import type { Locale } from '@polku/domain';
import type { PolicyId } from '@polku/domain/evaluation';
import { useSyncExternalStore } from 'react';
import type { Source } from '../data/source.ts';
import type { Checked, Matching, Progress, Refusal, Told } from './protocol.ts';
import { RefusedAsk, startSession, type OwnSession } from './session.ts';

/** Whom the reader's own numbers are for: a steering group, or the one who has the rows anyway. */
export const ownPolicies = ['steering', 'none'] as const satisfies readonly PolicyId[];
export type OwnPolicy = (typeof ownPolicies)[number];

export type Stage =
  | { readonly kind: 'empty'; readonly after?: 'cancelled' | 'forgotten' }
  | { readonly kind: 'working'; readonly progress: Progress | undefined }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'matching' }
  | Checked;

/** The reader's own data as the page knows them: how far they have come, and where their answers come from once they are loaded. */
export interface OwnData {
  readonly stage: Stage;
  readonly policy: OwnPolicy;
  /** What the reader's tables are taken for, where they are no ready package. */
  readonly matching: Matching | undefined;
  /** Whether a package was asked for while something it needs was not told. */
  readonly isAsked: boolean;
  readonly source: Source | undefined;
}

const nothing: OwnData = { stage: { kind: 'empty' }, policy: 'steering', matching: undefined, isAsked: false, source: undefined };

/**
 * They live as long as the page does, so that one may look at other pages and come back: in this module, and in the worker of its
 * session.
 */
let state = nothing;
let session: OwnSession | undefined;
let sources = 0;
const listeners = new Set<() => void>();

function becomes(next: Partial<OwnData>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

function theSession(): OwnSession {
  session ??= startSession((progress) => {
    if (state.stage.kind === 'working') becomes({ stage: { kind: 'working', progress } });
  });
  return session;
}

function endSession(): void {
  session?.end();
  session = undefined;
}

/** A source of answers under the policy; another one for each package and policy, so that no answer outlives what it is of. */
function nextSource(): Source {
  sources += 1;
  return { home: 'own', key: `own ${sources}`, client: theSession().client };
}

/** Does what takes the worker a while, unless it is cancelled meanwhile. */
async function work(ask: (session: OwnSession) => Promise<Partial<OwnData>>): Promise<void> {
  const asked = theSession();
  becomes({ stage: { kind: 'working', progress: undefined }, source: undefined });
  try {
    const change = await ask(asked);
    if (asked === session) becomes(change);
  } catch (error) {
    if (asked !== session) return;
    const refusal: Refusal = error instanceof RefusedAsk ? error.refusal : { fault: 'unexpected' };
    // A worker that broke down is not asked again.
    if (!('files' in refusal || 'findings' in refusal)) {
      endSession();
      becomes({ matching: undefined });
    }
    becomes({ stage: { kind: 'refused', refusal } });
  }
}

const checked = (check: Checked): Partial<OwnData> => ({ stage: check, source: check.isClean ? nextSource() : undefined });

/** Starts the worker and its database, while the reader looks for the files. */
export const prepare = (): void => void theSession();

const isOpen = ({ questions }: Matching): boolean => questions.some(({ required }) => required);

export const openFiles = (files: readonly File[], language: Locale): Promise<void> =>
  work(async (session) => {
    await session.ask('policy', state.policy);
    const opened = await session.ask('open', { files, language });
    if (opened.kind === 'checked') return { ...checked(opened), matching: undefined };
    const isKnown = opened.isRunAgain && !isOpen(opened) && !opened.findings.some(({ severity }) => severity === 'problem');
    const matching = { matching: opened, isAsked: false };
    // Mended and dropped again, or a quarter later: nothing is left to ask.
    return isKnown ? { ...matching, ...checked(await session.ask('make', null)) } : { ...matching, stage: { kind: 'matching' } };
  });

/** What was told last: a package is made after it. */
let telling: Promise<void> = Promise.resolve();

/** Tells what was found in another language, where it was told in one. */
export async function retell(language: Locale): Promise<void> {
  const { stage } = state;
  const retold = await theSession().ask('retell', language);
  if (state.stage === stage) becomes({ stage: retold });
}

/** Tells of the tables what they do not tell themselves; what was made of them before is no longer theirs. */
export function tell(told: Told): void {
  const asked = theSession();
  telling = asked.ask('tell', told).then(
    (matching) => {
      if (asked === session) becomes({ matching, stage: { kind: 'matching' }, source: undefined });
    },
    () => {
      // An answer that the field itself does not take: what was told before stands.
      if (asked === session) becomes({ isAsked: true });
    },
  );
}

/** Makes the package of the tables, where everything is told that it needs. */
export async function makePackage(): Promise<void> {
  await telling;
  if (state.matching === undefined || isOpen(state.matching)) becomes({ isAsked: true });
  else await work(async (session) => checked(await session.ask('make', null)));
}

/** The package and the mapping, for the reader to keep. */
export const keepPackage = (): Promise<Blob> => theSession().ask('keep', null);

export function choosePolicy(policy: OwnPolicy): void {
  void theSession().ask('policy', policy);
  becomes({ policy, source: state.source && nextSource() });
}

export function cancel(): void {
  endSession();
  becomes({ ...nothing, policy: state.policy, stage: { kind: 'empty', after: 'cancelled' } });
  prepare();
}

export function forget(): void {
  endSession();
  becomes({ ...nothing, stage: { kind: 'empty', after: 'forgotten' } });
}

export const useOwnData = (): OwnData =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
