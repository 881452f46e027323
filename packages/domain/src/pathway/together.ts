type KeysOfAny<Part> = Part extends unknown ? keyof Part & string : never;

/** What several declare, taken together: every id of any of them, with its declaration. */
export type Together<Parts> = { readonly [Id in KeysOfAny<Parts>]: Extract<Parts, { readonly [Same in Id]: unknown }>[Id] };
