import type { Block } from "../tree";

/** Those whom the look names, "Åsa Ek, kommundirektör" or only a title, and then the case officer. */
export const signaturesOf = (signers: string[], caseOfficer: string | undefined): Block => ({
  kind: "signatures",
  signers: [
    ...signers.map((signer) => {
      const [name = "", ...title] = signer.split(",").map((part) => part.trim());
      return title.length > 0 ? { name, title: title.join(", ") } : { name: "", title: name };
    }),
    ...(caseOfficer ? [{ name: caseOfficer, title: "Handläggare" }] : []),
  ],
});
