// Types for the package snowball-stemmers, which ships none; only what the index calls.
declare module 'snowball-stemmers' {
  export interface Stemmer {
    readonly stem: (word: string) => string;
  }
  const snowball: { readonly newStemmer: (algorithm: string) => Stemmer };
  export default snowball;
}
