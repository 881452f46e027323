import { accessProcedures } from './access.ts';
import { meetingProcedures } from './meetings.ts';
import { planProcedures } from './plans.ts';
import { importProcedures } from './imports.ts';
import { createCallerFactory, router } from './procedure.ts';
import { releasedProcedures } from './released.ts';
import { releaseProcedures } from './releases.ts';

export const appRouter = router({
  ...releasedProcedures,
  ...accessProcedures,
  ...planProcedures,
  ...releaseProcedures,
  ...meetingProcedures,
  imports: importProcedures,
});

export type AppRouter = typeof appRouter;

/** Calls the router in process: the SDK's local engine and the demo's worker use it. */
export const createCaller = createCallerFactory(appRouter);
