/** Where the site of these tests is published. */
export const place = { SITE: "https://shuju.example.org", BASE: "/reports" };

/** The address of its front page. */
export const home = `${place.SITE}${place.BASE}/`;
