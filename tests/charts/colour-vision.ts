import { converter, differenceCiede2000, type Lrgb } from "culori";

/** A way to see: linear red, green and blue as three rows of three; normal sight has none. */
type Sight = readonly (readonly [number, number, number])[] | undefined;

/** Normal sight and the three that lack a kind of cone, as Machado, Oliveira and Fernandes (2009) model them. */
export const sights: Record<string, Sight> = {
  normal: undefined,
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = converter("lrgb");
const difference = differenceCiede2000();

function seen(hex: string, sight: Sight): Lrgb {
  const colour = linear(hex)!;
  if (!sight) return colour;
  const [r, g, b] = sight.map(([red, green, blue]) =>
    Math.min(1, Math.max(0, red * colour.r + green * colour.g + blue * colour.b)),
  ) as [number, number, number];
  return { mode: "lrgb", r, g, b };
}

/** How far two colours are apart for the eye that tells them apart worst (CIEDE2000). */
export function apart(a: string, b: string): number {
  return Math.min(...Object.values(sights).map((sight) => difference(seen(a, sight), seen(b, sight))));
}
