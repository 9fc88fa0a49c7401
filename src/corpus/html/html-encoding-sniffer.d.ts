// The one function of html-encoding-sniffer 6, which ships no types.
declare module 'html-encoding-sniffer' {
  function sniff(bytes: Uint8Array, options?: { readonly defaultEncoding?: string }): string;
  export = sniff;
}
