interface ImportMetaEnv {
  /** Address of an API (its `/trpc`); empty: the in-browser demo. */
  readonly VITE_POLKU_API?: string;
}
