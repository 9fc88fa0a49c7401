// Types for the package snowball-stemmers, which ships none; only what the index calls.
declare module 'snowball-stemmers' {
  const snowball: {
    readonly newStemmer: (algorithm: string) => { readonly stem: (word: string) => string };
  };
  export = snowball;
}
