/** What an editor needs to post a story on WeChat. */
import type { APIRoute } from "astro";
import type { Publication } from "../../../loaders.ts";
import { picturesOf } from "../../../pictures.ts";
import { allPublications } from "../../../publications.ts";
import { storyPath } from "../../../renditions/picture-addresses.ts";
import { wechatPackage } from "../../../renditions/wechat-package.ts";
import { absoluteAddress, site } from "../../../site.ts";
import type { Story } from "../../../stories/blocks.ts";

export async function getStaticPaths() {
  return (await allPublications()).flatMap((publication) =>
    publication.stories.map((story) => ({
      params: { report: publication.report.id, area: story.area },
      props: { publication, story },
    })),
  );
}

export const GET: APIRoute = async ({ props }) => {
  const { publication, story } = props as { publication: Publication; story: Story };
  const { report, charts } = publication;
  const file = await wechatPackage(
    { story, charts, report },
    {
      ...picturesOf(publication),
      site: site.name,
      credit: site.credit,
      address: import.meta.env.SITE ? absoluteAddress(storyPath(report, story)) : undefined,
    },
  );
  return new Response(new Uint8Array(file), { headers: { "content-type": "application/zip" } });
};
