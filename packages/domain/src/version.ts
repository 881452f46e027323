/** Version of Polku, named in every evaluation. */
export const polkuVersion = '0.1.0';
