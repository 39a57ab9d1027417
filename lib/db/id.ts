/** An address may hold anything; PostgreSQL takes only a UUID for one. */
export const isId = (id: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
