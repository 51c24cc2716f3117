/** Who publishes a site, and where: what every rendition that leaves it says of itself. */
export interface Publisher {
  /** The site's name. */
  name: string;
  /** Who publishes it. */
  publisher: string;
  /** The address of a path of the site: a whole one where the site knows its own. */
  at(path: string): string;
}

/** The licence of everything that is made from the data. */
export const licence = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" };
