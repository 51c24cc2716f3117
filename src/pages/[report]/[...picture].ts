/** Every picture of a report: charts, share cards, long pictures, QR codes. */
import type { APIRoute } from "astro";
import { picturesOf, type Pictures } from "../../pictures.ts";
import { allPublications } from "../../publications.ts";

export async function getStaticPaths() {
  return (await allPublications()).flatMap((publication) => {
    const { id } = publication.report;
    const pictures = picturesOf(publication);
    return pictures.paths.map((path) => ({
      params: { report: id, picture: path.slice(`/${id}/`.length) },
      props: { pictures, path },
    }));
  });
}

export const GET: APIRoute = async ({ props }) => {
  const { pictures, path } = props as { pictures: Pictures; path: string };
  return new Response(new Uint8Array(await pictures.png(path)), { headers: { "content-type": "image/png" } });
};
