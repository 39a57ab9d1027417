/** What an address or a form may name, by the name of the parameter or the field. */
export type Ids = Record<string, string>;

/** What an id is called that is one actor's own. */
export const ownKey = (name: string, actor: ActorName): string => `${name} of ${actor}`;

export type Stage = {
  /** Three cases with the same story; only who may know of them differs. */
  cases: Record<"open" | "unpublished" | "secret", Ids>;
  /** The token of a session, by the person's name. */
  sessions: Record<string, string>;
};

/** The nine, in the order of the table's columns, and who plays them in the demo municipality. */
export const ACTORS = {
  Public: null,
  "Case officer": "Sara Holmgren",
  Registrar: "Ann-Sofie Dahlin",
  Secretary: "Fatima El-Amin",
  /** Sits in Miljönämnden, which has only proposed its answer. */
  "Representative of the body": "Elin Fjällborg",
  /** Sits in Socialnämnden, which has answered. */
  "Representative of another body": "Abdirahman Yusuf",
  /** Serves Kultur- och fritidsnämnden, which has been asked. */
  "Referral officer": "Helena Brandt",
  Administrator: "Niklas Forslund",
  /** Has no account, but a link to the referral to Tekniska nämnden. */
  "Holder of a reply link": null,
} as const;

export type ActorName = keyof typeof ACTORS;
export const ACTOR_NAMES = Object.keys(ACTORS) as ActorName[];

/** The cookie that makes somebody that person. */
export function cookieOf({ sessions }: Stage, actor: ActorName): string {
  const name = ACTORS[actor];
  return name ? `__Host-motionskollen=${sessions[name]}` : "";
}
