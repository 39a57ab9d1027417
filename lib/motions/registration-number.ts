/** A diarienummer as far as it can be read; the printed text is always kept beside it. */
export type RegistrationNumber = {
  key: string;
  series: string | null;
  year: number | null;
  serial: number | null;
  recordClass: string | null;
};

// Forms seen in Swedish municipalities. Each names its groups; the first that fits the whole text wins.
const SERIES = "(?<series>[A-ZÅÄÖ]{1,5})";
const YEAR = "(?<year>(?:19|20)\\d{2})";
const FORMS = [
  `${SERIES}[ -]?${YEAR}[-/.](?<serial>\\d{1,6})(?:[.-](?<recordClass>\\d[\\d.]*))?`, // KS-2021/1592.119, KS 2017.0361
  `${SERIES}/${YEAR}:(?<serial>\\d{1,6})`, // KST/2016:628
  `${YEAR}[.-](?<serial>\\d{1,6}) ${SERIES}`, // 2025.368 KS
  `${YEAR}/(?<serial>\\d{1,6}) ${SERIES}(?:-(?<recordClass>\\d+))?`, // 2018/0219 KS-5
  `${YEAR}/${SERIES} (?<serial>\\d{1,6}) (?<recordClass>\\d+)`, // 2014/KS 0012 001
  `${YEAR}${SERIES}(?<serial>\\d{1,6})(?:\\.(?<recordClass>\\d+))?`, // 2016KSM1221.042
  `${YEAR}-(?<serial>\\d{1,6})(?: (?<recordClass>\\d[\\d.]*))?`, // 2020-000023 3.3.7.2
  `(?<serial>\\d{1,6})/${YEAR}(?<recordClass>\\d\\.[\\d.]*\\d)?\\.?`, // 00322/2026, glued 00123/20212.6.
  `(?<recordClass>\\d+(?:\\.\\d+)+)-(?<serial>\\d{1,6})-${YEAR}`, // 1.5.1-135-2012
  `(?<recordClass>\\d{3})-(?<serial>\\d{1,6})/${YEAR}`, // 333-437/2011
  `(?:(?<series>[A-ZÅÄÖ]\\d{3})-)?(?<serial>\\d{1,6})/(?<year>\\d{2})`, // N043-0146/22, 0496/22
].map((form) => new RegExp(`^${form}$`));

/** Two printed forms are the same number when they differ in case, dashes or spacing only. */
export function registrationKey(printed: string): string {
  return printed
    .normalize("NFC")
    .toUpperCase()
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

export function readRegistrationNumber(printed: string): RegistrationNumber {
  const key = registrationKey(printed);
  const groups = FORMS.map((form) => form.exec(key)?.groups).find((found) => found);
  return {
    key,
    series: groups?.series ?? null,
    year: groups?.year ? fullYear(groups.year) : null,
    serial: groups?.serial ? Number(groups.serial) : null,
    recordClass: groups?.recordClass ?? null,
  };
}

const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));
