import type { APIRoute } from "astro";
import type { Publication } from "../../../loaders.ts";
import { allPublications } from "../../../publications.ts";
import { dataPackage, figuresCsv, figuresJson } from "../../../renditions/figures.ts";

const files = { "figures.json": figuresJson, "figures.csv": figuresCsv, "datapackage.json": dataPackage };

export async function getStaticPaths() {
  return (await allPublications()).flatMap(({ report }) =>
    Object.keys(files).map((file) => ({ params: { report: report.id, file }, props: { report } })),
  );
}

export const GET: APIRoute = ({ params, props }) =>
  new Response(files[params.file as keyof typeof files]((props as Publication).report));
