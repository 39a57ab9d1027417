/** A form's search parameters where it may be filled in from a part of the inbox. */
export type WithBasis = Promise<{ underlag?: string }>;

export const searchOf = (partId: string | undefined): string =>
  typeof partId === "string" && partId ? `?underlag=${encodeURIComponent(partId)}` : "";

export const partPath = (partId: string): string => `/inkorg/delar/${partId}`;
