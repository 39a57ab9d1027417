import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/permissions";
import { PlainDate, toDb, today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Role } from "@/lib/db/generated/enums";
import { Forbidden, NotVisible, type Refusal } from "@/lib/errors";
import { addBody, addParty, changeBody, changeParty } from "@/lib/people/mutations";
import { addBodyInput, addPartyInput } from "@/lib/people/schema";
import { describeValidity, isInForce } from "@/lib/people/validity";
import { nameMunicipality } from "@/lib/settings/mutations";
import { municipalityName } from "@/lib/settings/queries";
import { signedIn } from "../accounts/people";

const actor = (role: Role): Actor => ({
  kind: "user",
  id: randomUUID(),
  name: "Eva Ek",
  email: "",
  role,
  bodyIds: [],
});
const administrator = await signedIn("ADMINISTRATOR");

const bodyOf = (given: object = {}) =>
  addBodyInput.parse({ name: `Nämnd ${randomUUID()}`, abbreviation: "N", kind: "COMMITTEE", ...given });
const partyOf = (given: object = {}) =>
  addPartyInput.parse({ name: "Partiet", abbreviation: randomUUID().slice(0, 8), ...given });

const fieldsOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => [],
    (error: Refusal) => error.errors.map(({ field }) => field),
  );

describe("the registers", () => {
  const others: Actor[] = [
    { kind: "public" },
    ...Object.values(Role)
      .filter((role) => role !== "ADMINISTRATOR")
      .map(actor),
  ];

  it.each(others)("are not for everybody to change: $kind $role", async (other) => {
    const { id: bodyId } = await addBody(administrator, bodyOf());
    const { id: partyId } = await addParty(administrator, partyOf());
    for (const attempt of [
      async () => addBody(other, bodyOf()),
      async () => changeBody(other, { ...bodyOf(), bodyId }),
      async () => addParty(other, partyOf()),
      async () => changeParty(other, { ...partyOf(), partyId }),
      async () => nameMunicipality(other, { name: "Annan kommun" }),
    ]) {
      await expect(attempt()).rejects.toThrow(Forbidden);
    }
  });

  it("hold one body of each name", async () => {
    const body = bodyOf();
    await addBody(administrator, body);
    expect(await fieldsOf(addBody(administrator, body))).toEqual(["name"]);
    const { id: bodyId } = await addBody(administrator, bodyOf());
    expect(await fieldsOf(changeBody(administrator, { ...body, bodyId }))).toEqual(["name"]);
  });

  it("hold one party of each abbreviation from the same day, and its successor", async () => {
    const party = partyOf({ validTo: "2022-10-14" });
    await addParty(administrator, party);
    expect(await fieldsOf(addParty(administrator, party))).toEqual(["abbreviation"]);
    await addParty(administrator, { ...party, validFrom: PlainDate.from("2022-10-15"), validTo: null });
    expect(await db.party.count({ where: { abbreviation: party.abbreviation } })).toBe(2);
  });

  it("keep a body that has ceased", async () => {
    const body = bodyOf();
    const { id: bodyId } = await addBody(administrator, body);
    await changeBody(administrator, { ...body, bodyId, validTo: PlainDate.from("2022-12-31") });
    const kept = await db.body.findUniqueOrThrow({ where: { id: bodyId } });
    expect(isInForce(kept)).toBe(false);
    expect(describeValidity(kept)).toBe("till och med 2022-12-31");
  });

  it("know nothing of a body that is not there", async () => {
    await expect(changeBody(administrator, { ...bodyOf(), bodyId: randomUUID() })).rejects.toThrow(
      NotVisible,
    );
  });
});

describe("a body that is part of another", () => {
  const problems = (given: object) =>
    addBodyInput
      .safeParse({ name: "Utskottet", abbreviation: "U", kind: "WORKING_COMMITTEE", ...given })
      .error?.issues.map(({ path }) => path[0]);

  it("is a working committee or a beredning, and those always are", () => {
    expect(problems({ parentId: "" })).toEqual(["parentId"]);
    expect(problems({ parentId: randomUUID() })).toBeUndefined();
    expect(problems({ kind: "COMMITTEE", parentId: randomUUID() })).toEqual(["parentId"]);
    expect(problems({ kind: "COMMITTEE", parentId: "" })).toBeUndefined();
  });

  it("belongs to a whole one that exists", async () => {
    const part = (parentId: string) => bodyOf({ kind: "WORKING_COMMITTEE", parentId });
    const { id: board } = await addBody(administrator, bodyOf({ kind: "BOARD" }));
    const { id: committee } = await addBody(administrator, part(board));
    expect(await fieldsOf(addBody(administrator, part(committee)))).toEqual(["parentId"]);
    expect(await fieldsOf(addBody(administrator, part(randomUUID())))).toEqual(["parentId"]);
    expect(await fieldsOf(changeBody(administrator, { ...part(board), bodyId: board }))).toEqual(["kind"]);
    const { id: alone } = await addBody(administrator, bodyOf());
    expect(await fieldsOf(changeBody(administrator, { ...part(alone), bodyId: alone }))).toEqual([
      "parentId",
    ]);
  });

  it("stays of its kind once a case rests on it, whatever else is corrected", async () => {
    const body = bodyOf();
    const { id: bodyId } = await addBody(administrator, body);
    await changeBody(administrator, { ...body, bodyId, kind: "COMPANY" });
    await db.meeting.create({ data: { bodyId, heldOn: toDb(today()) } });
    expect(await fieldsOf(changeBody(administrator, { ...body, bodyId, kind: "COUNCIL" }))).toEqual(["kind"]);
    await changeBody(administrator, { ...body, bodyId, kind: "COMPANY", abbreviation: "NY" });
  });
});

describe("the time something is in force", () => {
  it("does not end before it begins", () => {
    const dates = { validFrom: "2023-01-01", validTo: "2022-12-31" };
    expect(() => bodyOf(dates)).toThrow("Sista dagen");
    expect(() => partyOf(dates)).toThrow("Sista dagen");
    expect(() => partyOf({ validFrom: "2023-01-01", validTo: "2023-01-01" })).not.toThrow();
  });

  it("includes both its days", () => {
    const day = (shift: number) => toDb(today().add({ days: shift }));
    expect(isInForce({ validFrom: day(0), validTo: day(0) })).toBe(true);
    expect(isInForce({ validFrom: null, validTo: null })).toBe(true);
    expect(isInForce({ validFrom: day(1), validTo: null })).toBe(false);
    expect(isInForce({ validFrom: null, validTo: day(-1) })).toBe(false);
  });
});

describe("the municipality's name", () => {
  it("is known at once where it was changed", async () => {
    await nameMunicipality(administrator, { name: "Ekköpings kommun" });
    expect(await municipalityName()).toBe("Ekköpings kommun");
    await nameMunicipality(administrator, { name: "Eklunda kommun" });
    expect(await municipalityName()).toBe("Eklunda kommun");
  });
});
