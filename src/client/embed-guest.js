// Shows an embed as its address asks (`?theme=`, `?step=`), and tells the page around it how high it is, in the words of
// every host script we know. Posts to anyone, for it says nothing but its own height; acts on nothing but a host that asks
// for it.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;

  /** @type {{ name: string, says: string, frames: import("../charts/keyframes.ts").Keyframe[] }[]} */
  const states = JSON.parse(document.querySelector("main script")?.textContent ?? "[]");
  const step = query.get("step");
  const asked = step === "last" ? states.at(-1) : states.find(({ name }) => name === step);
  asked?.frames.forEach(({ keys, add = {}, set = {}, content = {} }, i) => {
    const svg = /** @type {Element} */ (document.querySelectorAll("svg.chart")[i]);
    const marks = new Map([...svg.children].map((mark) => [mark.getAttribute("data-key") ?? "", mark]));
    const shown = (keys ?? [...marks.keys()]).map((key) => {
      const mark = marks.get(key);
      if (add[key] || !mark) {
        const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
        group.innerHTML = add[key] ?? "";
        return group.firstElementChild ?? group;
      }
      for (const [name, value] of Object.entries(set[key] ?? {}))
        if (value === null) mark.removeAttribute(name);
        else mark.setAttribute(name, value);
      if (key in content) mark.innerHTML = content[key] ?? "";
      return mark;
    });
    svg.replaceChildren(...shown);
    svg.closest("[role=img]")?.setAttribute("aria-label", asked.says);
  });

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

  const measure = (/** @type {boolean} */ isAsked) => {
    // A frame that has no width yet has no height either.
    const now = innerWidth > 0 ? Math.ceil(root.getBoundingClientRect().height) : 0;
    if (now === 0 || (now === height && !isAsked)) return;
    height = now;
    send();
  };
  // At once: nothing is observed in a frame that is out of sight, and it should not move when it comes into it.
  measure(false);
  new ResizeObserver(() => measure(false)).observe(root);

  addEventListener("message", ({ source, data }) => {
    if (source !== parent || !data) return;
    const initialised = data.sentinel === "amp" && data.type === "frames-init";
    if (initialised || (secret && data.message === "ready" && data.secret === secret)) measure(true);
  });
})();
