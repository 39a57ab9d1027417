/** "1 sammanträde", "2 sammanträden". */
export const inMeetings = (count: number): string =>
  `${count}\u00a0${count === 1 ? "sammanträde" : "sammanträden"}`;
