/** What a figure is called beside its question. */
export const figureKind = 'A figure to play with';

export const figureTitle = (question: string) => `${question} ${figureKind}`;
export const presetTitle = (question: string, title: string) => `${question} ${title}`;

/** What previews of links say of a figure. */
export const figureDescription = ({ intro }: { readonly intro: string }) => `${figureKind}. ${intro}`;
