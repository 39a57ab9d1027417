import { expect, test } from "vitest";
import { Refusal } from "@/lib/errors";
import { LARGEST_SUBMISSION } from "@/lib/files/limits";
import { receiveBody } from "@/lib/files/receive-body";

function request(body: BodyInit | null, length: number): Request {
  const init = { method: "POST", body, duplex: "half", headers: { "content-length": String(length) } };
  return new Request("http://localhost/", init);
}
const asText = async (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("the bytes come as they were sent", async () => {
  expect(await receiveBody(request("Åtgärd", 8), asText)).toBe("Åtgärd");
  expect(await receiveBody(request(null, 0), asText)).toBe("");
});

test("what is too large, of unknown size or cut off is refused before anybody uses it", async () => {
  const never = async () => expect.unreachable();
  await expect(receiveBody(request("a", LARGEST_SUBMISSION + 1), never)).rejects.toThrow(/för stor/);
  await expect(receiveBody(request("a", Number.NaN), never)).rejects.toThrow(/för stor/);
  await expect(receiveBody(request("kort", 10), never)).rejects.toThrow(/inte fram hel/);
});

test("only so much is held at once, and what is done with is let go", async () => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const large = () => request(new Uint8Array(LARGEST_SUBMISSION), LARGEST_SUBMISSION);
  const first = [receiveBody(large(), () => held), receiveBody(large(), () => held)];
  await expect(receiveBody(request("en till", 7), asText)).rejects.toThrow(Refusal);
  letGo();
  await Promise.all(first);
  expect(await receiveBody(request("en till", 7), asText)).toBe("en till");
});
