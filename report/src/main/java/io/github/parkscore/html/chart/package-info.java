// SPDX-License-Identifier: Apache-2.0
/** Charts as coordinates: what is drawn where. The templates print them as inline SVG. */
package io.github.parkscore.html.chart;
