export declare const patienceMillis: number;
export declare const patience: { readonly testTimeout: number; readonly hookTimeout: number };
export declare const sharing: typeof patience & {
  readonly isolate: false;
  readonly restoreMocks: true;
  readonly unstubGlobals: true;
  readonly unstubEnvs: true;
  readonly env: Readonly<Record<string, string>>;
};
export declare const browserPatience: { readonly connectTimeout: number };
