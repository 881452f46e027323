export function findChromium(): string | undefined;

/** How tests start it: by itself, and without the network. */
export declare const launchOptions: { readonly executablePath: string; readonly args: string[] };
