/** As in a PDF: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

export const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

export type Box = { left: number; right: number; top: number; bottom: number };

/** The upright box around a box after it was moved or turned. */
export function transformed(box: ArrayLike<number>, matrix: Matrix): Box {
  const [left, bottom, right, top] = Array.from(box) as [number, number, number, number];
  const xs = [left, right].flatMap((x) =>
    [bottom, top].map((y) => matrix[0] * x + matrix[2] * y + matrix[4]),
  );
  const ys = [left, right].flatMap((x) =>
    [bottom, top].map((y) => matrix[1] * x + matrix[3] * y + matrix[5]),
  );
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

export const contains = ({ left, right, top, bottom }: Box, x: number, y: number) =>
  x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1;
