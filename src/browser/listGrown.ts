/** Said by the document once rows of other parts stand in a list. */
export const listGrown = 'list-grown';
