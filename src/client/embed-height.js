// Tells the page around an embed how high it is, in the words of every host script we know. Posts to anyone, for it
// says nothing but its own height; acts on nothing but a host that asks for it.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  if (parent === window || !window.ResizeObserver) return;

  const chart = location.pathname.split("/").filter(Boolean).pop() ?? "";
  const child = /^[\w-]+$/.exec(query.get("childId") ?? "")?.[0];
  const secret = /^#\?secret=([a-z\d]+)$/i.exec(location.hash)?.[1];
  let height = 0;

  const say = (/** @type {unknown} */ message) => parent.postMessage(message, "*");
  const send = () => {
    say({ sentinel: "amp", type: "embed-size", height });
    say({ "datawrapper-height": { [chart]: height } });
    say({ kind: "interactive:height", height });
    say(JSON.stringify({ type: "set-height", value: height }));
    say(
      JSON.stringify({ context: "iframe.resize", method: "resize", src: location.origin + location.pathname, height }),
    );
    if (child) say(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
    if (secret) say({ message: "height", value: height, secret });
  };

  new ResizeObserver(() => {
    const now = Math.ceil(root.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    send();
  }).observe(root);

  addEventListener("message", ({ source, data }) => {
    if (source !== parent || !data || !height) return;
    const asked = data.sentinel === "amp" && data.type === "frames-init";
    if (asked || (secret && data.message === "ready" && data.secret === secret)) send();
  });
})();
