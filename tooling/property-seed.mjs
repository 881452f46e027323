import fc from 'fast-check';

// One seed for the properties of every test, so that a change is judged by the same cases each time and a red run can be run again.
// POLKU_PROPERTY_SEED=random tries others; a number tries that one. A failure names its own seed.
const asked = process.env['POLKU_PROPERTY_SEED'] ?? '20220101';
if (asked !== 'random') {
  const seed = Number(asked);
  if (!Number.isSafeInteger(seed)) throw new Error('POLKU_PROPERTY_SEED is a whole number, or "random".');
  fc.configureGlobal({ seed });
}
