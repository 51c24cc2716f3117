const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/**
 * Somebody else's page with an embed in it: `frame` is its address, `sandbox` what it may do, `width` how wide it is.
 * It keeps what the frame tells, and follows its height as the host scripts of AMP do.
 */
export function hostPage(query: URLSearchParams): string {
  const frame = escape(query.get("frame") ?? "about:blank");
  const sandbox = escape(query.get("sandbox") ?? "");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <link rel="icon" href="data:,">
    <title>A host</title>
    <script>
      var messages = [];
      addEventListener("message", function (event) {
        var frame = document.querySelector("iframe");
        if (event.source !== frame.contentWindow) return;
        messages.push(event.data);
        if (event.data && event.data.sentinel === "amp" && event.data.type === "embed-size")
          frame.style.height = event.data.height + "px";
      });
    </script>
    <style>iframe { border: 0; width: ${Number(query.get("width") ?? 288)}px; height: 100px }</style>
  </head>
  <body><iframe src="${frame}" sandbox="${sandbox}" title="A chart"></iframe></body>
</html>`;
}

/**
 * Somebody else's article with what an editor put into it: `pasted` is the code, `head` the host's own scripts and styles,
 * `width` how wide its column is in pixels.
 */
export function articlePage(query: URLSearchParams): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <link rel="icon" href="data:,">
    <title>An article</title>
    <style>article { width: ${Number(query.get("width"))}px }</style>
    ${query.get("head") ?? ""}
  </head>
  <body><article><p>Before.</p>${query.get("pasted") ?? ""}<p>After.</p></article></body>
</html>`;
}
