import { expect, it } from "vitest";
import { contentDisposition } from "@/lib/files/content-disposition";

it.each([
  ["motion.pdf", "motion.pdf", "motion.pdf"],
  ["Åtgärd (ny).pdf", "_tg_rd (ny).pdf", "%C3%85tg%C3%A4rd%20%28ny%29.pdf"],
  ['a"; x=b\r\nX: y', "a_; x=b__X: y", "a%22%3B%20x%3Db%0D%0AX%3A%20y"],
])("names a file so that no header can be forged: %j", (name, ascii, encoded) => {
  expect(contentDisposition("attachment", name)).toBe(
    `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`,
  );
});
