/** "1 motion", "412 motioner". */
export const inMotions = (count: number): string => `${count}\u00a0${count === 1 ? "motion" : "motioner"}`;

/** "1 rad", "12 rader". */
export const inRows = (count: number): string => `${count}\u00a0${count === 1 ? "rad" : "rader"}`;
