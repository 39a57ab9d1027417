/** The box of the letterhead that a logo is fitted into. */
const BOX = { width: 55, height: 18 };

/** Millimetres that a PNG takes there, its own proportions kept. */
export function logoSize(png: Uint8Array): { width: number; height: number } {
  const header = new DataView(png.buffer, png.byteOffset);
  const [width, height] = [header.getUint32(16), header.getUint32(20)];
  const scale = Math.min(BOX.width / width, BOX.height / height);
  return { width: width * scale, height: height * scale };
}
