/** The path that the site is built for, without a slash at its end: empty, or `/reports`. */
export const basePath = (process.env["BASE"] ?? "")
  .split("/")
  .filter((part) => part !== "")
  .map((part) => `/${part}`)
  .join("");
