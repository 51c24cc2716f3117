import { listen, type Server } from "../../scripts/listen.ts";

/** Serves one page, which is made from the query. */
export function servePage(page: (query: URLSearchParams) => string): Promise<Server> {
  return listen((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://localhost");
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(page(searchParams));
  });
}
