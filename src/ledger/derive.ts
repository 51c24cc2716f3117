import jsep from "jsep";
import type { Constant, DerivedRow } from "./derived-schema.ts";
import type { Figure, Qualifier } from "./schema.ts";

/** A calculated number with what it was calculated from. */
export interface Derived extends DerivedRow {
  value: number;
  /** The weakest qualifier of its inputs. */
  qualifier: Qualifier;
  /** Whether the digits shown are fewer than the formula gives. */
  rounded: boolean;
  /** Whether one of its inputs is an estimate of the report. */
  estimated: boolean;
}

/** A number in a formula: its value and how far it is bounded. */
interface Operand {
  value: number;
  qualifier: Qualifier;
  estimated: boolean;
  hypothetical: boolean;
}

export type Input = Figure | Constant | Derived;

// A bound turns round when its number is taken away or divided by: 10 − (at least 3) is at most 7.
const turned: Partial<Record<Qualifier, Qualifier>> = {
  atLeast: "atMost",
  atMost: "atLeast",
  over: "under",
  under: "over",
  plus: "nearly",
  nearly: "plus",
};

// From firm to vague. Two bounds that point in opposite ways leave only "about".
const vagueness: Qualifier[] = ["exact", "plus", "nearly", "over", "under", "atLeast", "atMost", "range", "about"];
const upward: Qualifier[] = ["atLeast", "over", "plus"];
const downward: Qualifier[] = ["atMost", "under", "nearly"];

/** The weaker of two qualifiers, as a number made from both carries it. */
export function weaker(a: Qualifier, b: Qualifier): Qualifier {
  const opposed = (upward.includes(a) && downward.includes(b)) || (downward.includes(a) && upward.includes(b));
  if (opposed) return "about";
  return vagueness.indexOf(a) >= vagueness.indexOf(b) ? a : b;
}

function combine(operator: string, a: Operand, b: Operand): Operand {
  const value =
    operator === "+"
      ? a.value + b.value
      : operator === "-"
        ? a.value - b.value
        : operator === "*"
          ? a.value * b.value
          : operator === "/"
            ? a.value / b.value
            : undefined;
  if (value === undefined) throw new Error(`Unexpected operator \`${operator}\`, expected + - * /`);
  if (!Number.isFinite(value)) throw new Error("Unexpected division by zero, expected a number");
  const right = operator === "-" || operator === "/" ? (turned[b.qualifier] ?? b.qualifier) : b.qualifier;
  return {
    value,
    qualifier: weaker(a.qualifier, right),
    estimated: a.estimated || b.estimated,
    hypothetical: a.hypothetical || b.hypothetical,
  };
}

function evaluate(node: jsep.Expression, operands: Map<string, Operand>): Operand {
  switch (node.type) {
    case "Literal": {
      const { value } = node as jsep.Literal;
      if (typeof value !== "number") break;
      return { value, qualifier: "exact", estimated: false, hypothetical: false };
    }
    case "Identifier": {
      const { name } = node as jsep.Identifier;
      const operand = operands.get(name);
      if (!operand) throw new Error(`Unexpected name \`${name}\`, expected one of ${[...operands.keys()].join(", ")}`);
      return operand;
    }
    case "BinaryExpression": {
      const { operator, left, right } = node as jsep.BinaryExpression;
      return combine(operator, evaluate(left, operands), evaluate(right, operands));
    }
  }
  throw new Error(`Unexpected ${node.type}, expected numbers, names and + - * / ( )`);
}

/**
 * Calculates a derived value from its formula.
 * @param row The row of `derived.yaml`.
 * @param find Gives the figure, constant or derived value of an id.
 * @returns The value, with the weakest qualifier of its inputs.
 * @throws With a message for the person who wrote the formula.
 */
export function derive(row: DerivedRow, find: (id: string) => Input | undefined): Derived {
  const operands = new Map<string, Operand>();
  for (const [name, id] of Object.entries(row.inputs)) {
    const input = find(id);
    if (!input)
      throw new Error(`Unexpected id \`${id}\`, expected a figure, a constant or a derived value before this one`);
    operands.set(name, {
      value: input.value,
      qualifier: "qualifier" in input ? input.qualifier : "exact",
      estimated: "estimated" in input && input.estimated,
      hypothetical: "hypothetical" in input && input.hypothetical,
    });
  }
  const { value, qualifier, estimated, hypothetical } = evaluate(jsep(row.formula), operands);
  if (hypothetical && !row.hypothetical)
    throw new Error("Unexpected hypothetical: false, expected true as one of the inputs is hypothetical");
  // A float's own noise is no rounding of ours.
  const clean = Number(value.toPrecision(12));
  const rounded = Number(clean.toPrecision(row.digits)) !== clean;
  return { ...row, value: clean, qualifier, rounded, estimated };
}

/**
 * A derived value's formula as readers read it, every name replaced: `不少于900家 − 891家`.
 * @param read How an input reads.
 */
export function formulaText({ formula, inputs }: DerivedRow, read: (id: string) => string): string {
  const signs: Record<string, string> = { "-": " − ", "*": " × ", "/": " ÷ ", "+": " + " };
  return formula
    .replace(/\s*([-+*/])\s*/g, (_, sign: string) => signs[sign]!)
    .replace(/[a-z][a-z0-9]*/gi, (name) => read(inputs[name] ?? name));
}
