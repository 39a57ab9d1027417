import type { FieldError, FormState } from "@/lib/form-state";

/** Something a person can act on: rolls the change back and becomes form state. */
export class Refusal extends Error {
  readonly errors: FieldError[];

  /** `field` is the form field's name; "" concerns the form as a whole. */
  constructor(field: string, message: string);
  constructor(errors: FieldError[]);
  constructor(fieldOrErrors: string | FieldError[], message = "") {
    const errors = typeof fieldOrErrors === "string" ? [{ field: fieldOrErrors, message }] : fieldOrErrors;
    super(errors.map((error) => error.message).join(" "));
    this.name = "Refusal";
    this.errors = errors;
  }
}

/**
 * Somebody else changed the same field meanwhile. `values` are what the form must hold for the person to
 * change it all the same.
 */
export class Conflict extends Refusal {
  constructor(
    errors: FieldError[],
    readonly values: FormState["values"],
  ) {
    super(errors);
  }
}

/**
 * What is advised against, not forbidden: the person may go on by saying why. `values` tell the form what
 * it has warned about, so that a reason covers no more than what was seen.
 */
export class Doubt extends Refusal {
  constructor(
    errors: FieldError[],
    readonly values: FormState["values"],
    readonly notice?: NonNullable<FormState["notice"]>,
  ) {
    super(errors);
  }
}

/** The case, or the meeting, was changed by somebody else after the person opened it. */
export class StaleCase extends Error {
  constructor(
    readonly currentVersion: number,
    /** What has happened since, as Swedish sentences. */
    readonly changes: string[],
    readonly changed: "ärendet" | "sammanträdet" = "ärendet",
  ) {
    super("The case has changed since it was opened.");
    this.name = "StaleCase";
  }
}

/** The actor may see the thing but not do this with it: 403. What may not be seen is a 404. */
export class Forbidden extends Error {
  constructor(permission: string) {
    super(`The actor lacks the permission to ${permission}.`);
    this.name = "Forbidden";
  }
}

/** The actor may not know that the thing exists, or it does not: 404. */
export class NotVisible extends Error {
  constructor() {
    super("Not found among what the actor may see.");
    this.name = "NotVisible";
  }
}
