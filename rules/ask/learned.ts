/** What the learned model makes of a question: how likely each matter is, and each other fact. Trained by `npm run train`. */
import { chanceOf } from '../learned/linear';
import { type Network, outputsOf, readNetwork, shares } from '../learned/network';
import packed from '../learned/questions.json';
import { type Fact, MATTERS, type Matter } from '../question';

/** What is likely of a question, between 0 and 1. The shares of the matters add up to 1. */
export interface Likely {
  readonly matters: ReadonlyMap<Matter, number>;
  readonly others: ReadonlyMap<Fact, number>;
}

let model: Network | undefined;

/** The model that is shipped; unpacked when it is first asked for. Its labels are the matters, one of which holds, and then the other facts. */
export function shippedModel(): Network {
  model ??= readNetwork(packed);
  return model;
}

/** What a model says to a question with these features. */
export function likelyFacts(network: Network, features: ReadonlySet<string>): Likely {
  const outputs = outputsOf(network, features);
  const ofMatters = shares(outputs.slice(0, MATTERS.length));
  const others = network.labels.slice(MATTERS.length) as Fact[];
  return {
    matters: new Map(MATTERS.map((label, at) => [label, ofMatters[at] ?? 0])),
    others: new Map(others.map((label, at) => [label, chanceOf(outputs[MATTERS.length + at] ?? 0)])),
  };
}
