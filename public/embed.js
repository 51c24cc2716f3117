// For a page that shows our charts in frames: `<script async src="…/embed.js"></script>`, once or many times. Makes each
// frame as high as its chart says. Without it a chart stands in the height that the pasted code gives its frame.
(() => {
  if (!document.currentScript) return;
  // Frames of ours stand below the folder that this script stands in.
  const home = new URL("embed/", document.currentScript.src);
  // Two sites may be embedded in one page, each with its script.
  const known = (window.shushuoEmbeds ||= new Set());
  if (known.has(home.href)) return;
  known.add(home.href);

  const [least, most] = [100, 5000];
  // Asked anew each time: a page may add frames later.
  const frames = () => [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(home.href));

  addEventListener("message", ({ source, origin, data }) => {
    // A frame in a sandbox has no origin.
    if (origin !== home.origin && origin !== "null") return;
    if (data?.sentinel !== "amp" || data.type !== "embed-size" || !Number.isFinite(data.height)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${Math.min(most, Math.max(least, Math.ceil(data.height)))}px`;
  });

  // A chart that was there first has told its height to nobody: each is asked, now or when it has loaded.
  const ask = ({ contentWindow }) => contentWindow?.postMessage({ sentinel: "amp", type: "frames-init" }, "*");
  frames().forEach(ask);
  document.addEventListener("load", ({ target }) => frames().includes(target) && ask(target), true);
})();
