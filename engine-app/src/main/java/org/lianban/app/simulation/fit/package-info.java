/** What history says of durations, choices, capacities and arrivals. */
@NullMarked
package org.lianban.app.simulation.fit;

import org.jspecify.annotations.NullMarked;
