/** What is used of jsonld, which comes without types. */
declare module 'jsonld' {
  export interface Options {
    readonly documentLoader: (url: string) => Promise<{ readonly document: unknown; readonly documentUrl: string }>;
    /** Refuses what would be dropped because no context knows it. */
    readonly safe: boolean;
    readonly format?: 'application/n-quads';
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<Readonly<Record<string, unknown>>[]>;
    toRDF(document: unknown, options: Options): Promise<string>;
  };
  export default jsonld;
}
