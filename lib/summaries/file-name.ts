/** "Beslutssammanfattning KS-2021-1592.119.pdf": a registration number holds what no file name may. */
export const summaryFileName = (registrationNumber: string, extension: "pdf" | "docx"): string =>
  `Beslutssammanfattning ${registrationNumber.replace(/[^\p{L}\p{N}.-]+/gu, "-")}.${extension}`;
