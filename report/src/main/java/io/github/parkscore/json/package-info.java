// SPDX-License-Identifier: Apache-2.0
/**
 * {@code evaluation.json}: a whole evaluation in a file that other programs read and that reads
 * back equal. Only here JSON is written and read.
 *
 * <p>The file is columnar: {@code parks} stand once, and every array of figures has one entry for
 * each of them, in their order. That is how an evaluation is held, so that nothing is lost or
 * turned round; it is a quarter of the size of a record for every park; and a data frame takes a
 * column as it is. Who wants one park's line has {@code scores.csv}. Its schema is the resource
 * {@code META-INF/parkscore/evaluation.schema.json}.
 */
package io.github.parkscore.json;
