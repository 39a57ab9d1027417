/** A file that nothing can be read from. The message is a whole Swedish sentence for the person who sent it. */
export class Unreadable extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Unreadable";
  }
}
