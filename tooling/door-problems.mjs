/**
 * What is wrong with the doors of the domain.
 *
 * @param {ReadonlyMap<string, string>} unreached the files of the exports that no program reaches, by name
 * @param {Readonly<Record<string, readonly string[]>>} awaiting those that await a caller, by what awaits them
 * @returns {string[]} one line each, with what to do
 */
export function doorProblems(unreached, awaiting) {
  const awaited = new Set(Object.values(awaiting).flat());
  return [
    ...[...unreached]
      .filter(([name]) => !awaited.has(name))
      .map(([name, file]) => `${file}: no program reaches ${name}. Give it a caller, or take it out with its tests.`),
    ...[...awaited]
      .filter((name) => !unreached.has(name))
      .map((name) => `tooling/awaiting-a-caller.mjs: ${name} is reached, or gone. Take it off the list.`),
  ];
}
