import { nouns, phrases, stems } from '../word-list.ts';

/** Mathematics: words that judge elsewhere and not here, and words that show that a note is about mathematics. */
export const math = {
  mathCollocation: stems(`absolute/extreme/place/high value, all four sides, all squares, always a square/rectangle,
always true/even/positive, bad way to describe, balance point, base ten, basic/flat shape,
behavior of the graph, best fit, better buy/guess, clear the denominator, converse, counterexample, end behavior,
evaluate the expression, every rectangle/multiple/even, fair coin/die/dice/game/share/spinner,
good/best/poor/rough estimate, greater than, greatest, high end, imaginary, improper/proper/complex fraction,
least common, low end/temperature/point, lower quartile/half/line, lowest common/term, mean of/is/was,
never true/negative/crosses/bigger, normal curve, obtuse, perfect/natural/real/whole/mixed/nice/friendly/negative/rational/lower/higher/low/high number,
odds, perfect square/cube/score, poor fit/approximation/measure/model/predictor, proper subset,
right triangle/angle/side, rough sketch/copy, unit/effective rate, slow/slower car, solids,
strong correlation/association, the mean, the/on/weighted average, to/on the right,
weak correlation/inequality`),
  /** Named in a note, these show that it is about mathematics. */
  mathWord:
    nouns(`fraction, denominator, numerator, decimal, percent, ratio, proportion, equation, expression, variable, slope,
intercept, graph, quadratic, linear, exponent, exponential, polynomial, quotient, addition, subtraction,
multiplication, division, array, area model, number line, ten frame, place value, tens, base ten, equal sign,
equals, inequality, integer, negative number, absolute value, angle, triangle, rectangle, rhombus, trapezoid,
polygon, perimeter, similarity, congruence, theorem, conjecture, counterexample, sequence, probability,
statistics, median, mean, mode, outlier, histogram, scatter plot, coordinate, x-axis, y-axis, logarithm, trig,
sine, cosine, derivative, estimate, estimation, measurement, algorithm, partial product, bar model,
tape diagram, number talk, number sentence, word problem, algebra, geometry, calculus, numeral, digit,
odd number, even number, remainder, regrouping, doubles, counting, subitizing, reasoning, justification,
explanation, representation, discourse, wait time, revoicing, turn and talk, manipulative, tile,
garden problem, fence, transformation, rotation, translation, symmetry, radius, diameter, circumference,
parabola, vertex, matrix, vector, math talk, cognitive demand, productive struggle, vocabulary, multiplying,
adding, dividing, subtracting, rounding, solve, solved, solving, calculate, calculator, table of values,
squares, cubes, multiple of, shape, axes`),
  looksMath: phrases(`conceptual, demand of the task, each other's ideas, errors, explain their thinking,
explain/ask/asked/asking why, explained, explaining, fluency, how and why, how do you know, justified, justify,
math problem/task/talk, mistakes, numbers, one another's ideas, patterns, questioning, questions that,
reasoning, reasons, strategies, strategy, student ideas, think time, time to think`),
};
