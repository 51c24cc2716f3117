// Geometry only: numbers in a class, a colour or an id do not measure anything.
const geometry = /^(c?[xy]|[xy][12]|d[xy]?|r[xy]?|width|height|points|transform|(.+-)?opacity|stroke-(width|dash.+))$/;

// "M4 -1.5" has 4 and -1.5.
const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

// Half a flag of an arc is an error, so the zeros and ones of a path with arcs count as letters.
const shape = (name: string, value: string) =>
  value.replace(number, (digits) => (name === "d" && /a/i.test(value) && /^[01]$/.test(digits) ? digits : "#"));

/**
 * What leads from one value of an attribute to another; undefined where nothing sensible lies between them, as with
 * a class or with paths that have other commands. (d3-interpolate does so too, but brings all of d3-color along.)
 */
export function between(name: string, from: string, to: string): ((time: number) => string) | undefined {
  if (!geometry.test(name)) return undefined;
  const written = shape(name, to);
  // Numbers that touch ("1.5.5") would run into each other on the way.
  if (written !== shape(name, from) || !written.includes("#") || written.includes("##")) return undefined;
  // A frame of a phone has no time to take the values of all marks apart.
  const [starts, ends] = [from, to].map((value) => (value.match(number) ?? []).map(Number)) as [number[], number[]];
  const words = to.split(number);
  return (time) => {
    let value = words[0]!;
    for (let i = 0; i < ends.length; i += 1)
      value += String(starts[i]! + (ends[i]! - starts[i]!) * time) + words[i + 1]!;
    return value;
  };
}
