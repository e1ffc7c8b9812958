/** What the learned model makes of a question: how likely each matter is, and each other fact. Trained by `npm run train`. */
import { type ColumnModel, readColumns } from '../learned/columns';
import { type LinearModel, probabilities, shares } from '../learned/linear';
import packed from '../learned/questions.json';
import type { Fact, Matter } from './facts';

/** The two models of a question: one matter of all, and any of the other facts. */
export interface QuestionModel {
  readonly matters: LinearModel;
  readonly others: LinearModel;
}

/** What is likely of a question, between 0 and 1. The shares of the matters add up to 1. */
export interface Likely {
  readonly matters: ReadonlyMap<Matter, number>;
  readonly others: ReadonlyMap<Fact, number>;
}

/** Unpacks a pair of stored models. */
export const readQuestionModel = (stored: { matters: ColumnModel; others: ColumnModel }): QuestionModel => ({
  matters: readColumns(stored.matters),
  others: readColumns(stored.others),
});

let model: QuestionModel | undefined;

/** The model that is shipped; unpacked when it is first asked for. */
export function shippedModel(): QuestionModel {
  model ??= readQuestionModel(packed);
  return model;
}

/** What a model says to a question with these features. */
export function likelyFacts({ matters, others }: QuestionModel, features: ReadonlySet<string>): Likely {
  const ofMatters = shares(matters, features);
  const ofOthers = probabilities(others, features);
  return {
    matters: new Map(matters.labels.map((label, at) => [label as Matter, ofMatters[at] ?? 0])),
    others: new Map(others.labels.map((label, at) => [label as Fact, ofOthers[at] ?? 0])),
  };
}
