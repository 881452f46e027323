/** The address of a procedure by its name in the router: `imports.list` is at `/api/imports/list`. */
export const addressOf = (name: string): string =>
  `/api/${name.replaceAll('.', '/').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
