import type { AstroIntegration } from "astro";

/** Has Astro render the paths that are wanted, and no others. */
export function onlyPaths(isWanted: (path: string) => boolean): AstroIntegration {
  return {
    name: "shushuo:only-paths",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => (await usual.getStaticPaths()).filter(({ pathname }) => isWanted(pathname)),
        })),
    },
  };
}
