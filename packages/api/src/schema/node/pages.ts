/** Longer pages are cut by the services; documents are priced as if they asked for no more. */
export const mostOnAPage = 100;
