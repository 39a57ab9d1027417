/** "Svar på motion KS-2021-1592.119.pdf": a registration number holds what no file name may. */
export function paperFileName(
  tree: { documentName: string; registrationNumber: string | null },
  extension: "pdf" | "docx",
): string {
  const number = tree.registrationNumber?.replace(/[^\p{L}\p{N}.-]+/gu, "-");
  return `${[tree.documentName, number].filter(Boolean).join(" ")}.${extension}`;
}
