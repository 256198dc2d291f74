import type { Loader, LoaderContext } from 'astro/loaders';

/** A file of content, as a loader finds it. */
interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** What Astro keeps of a file of content. */
interface EntryInfo {
  readonly data: Record<string, unknown>;
  readonly body: string;
  readonly slug: '';
  readonly rawData: string;
}

/** How Astro reads files with one extension. Not part of its public types. */
interface EntryType {
  getEntryInfo(file: { contents: string; fileUrl: URL }): Promise<EntryInfo>;
}

/** A loader whose files are parsed by our own function instead of by Astro, whose rules differ. */
export function withParser(
  loader: Loader,
  read: (file: ContentFile) => Pick<EntryInfo, 'data' | 'body'>,
): Loader {
  const load = (context: LoaderContext) => {
    const { entryTypes } = context as LoaderContext & { entryTypes?: ReadonlyMap<string, EntryType> };
    if (!(entryTypes instanceof Map))
      throw new Error('Astro tells loaders no types of files any more; see src/astro/withParser.ts');
    const ours = [...entryTypes].map(
      ([ending, type]: [string, EntryType]) =>
        [
          ending,
          {
            ...type,
            getEntryInfo: async ({ contents, fileUrl }: { contents: string; fileUrl: URL }) => ({
              slug: '',
              rawData: '',
              ...read({ path: decodeURI(fileUrl.pathname), text: contents }),
            }),
          },
        ] as const,
    );
    return loader.load({ ...context, entryTypes: new Map(ours) } as LoaderContext);
  };
  return { ...loader, load } as Loader;
}
