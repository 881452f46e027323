/** Ids of the systems that the source documents describe: `SYS-01` to `SYS-101`. */
export const systemIds: readonly string[] = Array.from({ length: 101 }, (_, index) => `SYS-${String(index + 1).padStart(2, '0')}`);
