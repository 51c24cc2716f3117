import type { Publication } from "./loaders.ts";
import { catalogue } from "./renditions/pictures/catalogue.ts";
import { pictureDrawer } from "./renditions/pictures/png.ts";
import { absoluteAddress, site } from "./site.ts";

/** The pictures of a report. */
export interface Pictures {
  /** Their paths on the site: `/jiangan-2025/charts/sme-grid.png`. */
  paths: string[];
  /** One of them as a PNG file. */
  png(path: string): Promise<Uint8Array>;
}

const opened = new WeakMap<Publication, Pictures>();

/** The pictures of a report; each is drawn when it is asked for, and never twice. */
export function picturesOf(publication: Publication): Pictures {
  const known = opened.get(publication);
  if (known) return known;
  const svgs = catalogue(publication, {
    site: site.name,
    absolute: (path) => (import.meta.env.SITE ? absoluteAddress(path) : undefined),
  });
  const draw = pictureDrawer({ all: () => [...svgs.values()].map((make) => make()) });
  const pictures: Pictures = { paths: [...svgs.keys()], png: async (path) => draw(svgs.get(path)!()) };
  opened.set(publication, pictures);
  return pictures;
}
