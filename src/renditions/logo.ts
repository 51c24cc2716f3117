/** The site's mark in 24 × 24: a floor line, and the opening above it. */
export const logoPath = "M2 20h20M7 15l5-5 5 5M7 9l5-5 5 5";
